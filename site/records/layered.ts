/** How many entries lie on top before they are folded into the layer below. */
const mostOnTop = 256

/**
 * A map whose copies share what they have in common: a copy costs what lies on top, not what there is. Never changed
 * once it is shared; `changing` gives one that may be.
 */
export class Layered<K, V> {
  readonly #below: ReadonlyMap<K, V>
  readonly #top: ReadonlyMap<K, V | undefined>
  readonly size: number

  private constructor(below: ReadonlyMap<K, V>, top: ReadonlyMap<K, V | undefined>, size: number) {
    this.#below = below
    this.#top = top
    this.size = size
  }

  static empty<K, V>(): Layered<K, V> {
    return new Layered<K, V>(new Map(), new Map(), 0)
  }

  get(key: K): V | undefined {
    return this.#top.has(key) ? this.#top.get(key) : this.#below.get(key)
  }

  has(key: K): boolean {
    return this.get(key) !== undefined
  }

  *keys(): Iterable<K> {
    for (const [key] of this.#entries()) yield key
  }

  *values(): Iterable<V> {
    for (const [, value] of this.#entries()) yield value
  }

  /** The keys whose values are others than in an older copy, with what they are now; undefined for those that are gone. */
  *differing(older: Layered<K, V>): Iterable<[K, V | undefined]> {
    const shared = this.#below === older.#below
    const mine = shared ? this.#top.keys() : this.keys()
    const theirs = shared ? older.#top.keys() : older.keys()
    for (const key of new Set([...mine, ...theirs])) {
      const now = this.get(key)
      if (now !== older.get(key)) yield [key, now]
    }
  }

  changing(): Changing<K, V> {
    return new Changing(this.#below, this.#top, this.size, (below, top, size) => new Layered(below, top, size))
  }

  *#entries(): Iterable<[K, V]> {
    for (const [key, value] of this.#below) if (!this.#top.has(key)) yield [key, value]
    for (const [key, value] of this.#top) if (value !== undefined) yield [key, value]
  }
}

type Make<K, V> = (below: ReadonlyMap<K, V>, top: ReadonlyMap<K, V | undefined>, size: number) => Layered<K, V>

/** A layered map while it is being changed. Undefined means that a key is not there. */
export class Changing<K, V> {
  readonly #below: ReadonlyMap<K, V>
  readonly #top: Map<K, V | undefined>
  readonly #make: Make<K, V>
  size: number

  constructor(below: ReadonlyMap<K, V>, top: ReadonlyMap<K, V | undefined>, size: number, make: Make<K, V>) {
    this.#below = below
    this.#top = new Map(top)
    this.size = size
    this.#make = make
  }

  get(key: K): V | undefined {
    return this.#top.has(key) ? this.#top.get(key) : this.#below.get(key)
  }

  set(key: K, value: V | undefined): void {
    this.size += Number(value !== undefined) - Number(this.get(key) !== undefined)
    this.#top.set(key, value)
  }

  /** As it is now, to be shared. */
  settled(): Layered<K, V> {
    if (this.#top.size <= mostOnTop) return this.#make(this.#below, this.#top, this.size)
    const folded = new Map(this.#below)
    for (const [key, value] of this.#top) {
      if (value === undefined) folded.delete(key)
      else folded.set(key, value)
    }
    return this.#make(folded, new Map(), this.size)
  }
}
