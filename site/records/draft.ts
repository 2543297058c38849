import type { Kind } from '#content/kinds.ts'
import { Change } from './change.ts'
import { type Gone, type Held, isLive } from './held.ts'
import { indexKeys } from './index-keys.ts'
import { type ReadKey, rankedKey } from './keys.ts'
import { type Changing, Layered } from './layered.ts'
import { orderOf, type Ranking, rankedKinds, rankingOf, rankings } from './orders.ts'
import { enter, leave } from './sorted.ts'

export type Shelf = Layered<string, Held>
/** Sorted lists under each key of one index. */
export type Index = Layered<string, readonly string[]>

/** All that a view is made of. */
export interface Parts {
  now: number
  held: ReadonlyMap<Kind, Shelf>
  live: ReadonlyMap<Kind, Shelf>
  gone: ReadonlyMap<Kind, Layered<string, Gone>>
  /** Ids under each key, sorted, by `kind index`. */
  indexes: ReadonlyMap<string, Index>
  /** `order id` under each key, for the kinds that have an order. */
  ranked: ReadonlyMap<string, Index>
  /** The order of each live record of those kinds, by `ranking id`. */
  orders: Layered<string, string>
  /** The records with a `from` or an `until`: the ones the clock can change. */
  timed: ReadonlySet<string>
}

export const noParts: Omit<Parts, 'now'> = {
  held: new Map(),
  live: new Map(),
  gone: new Map(),
  indexes: new Map(),
  ranked: new Map(),
  orders: Layered.empty(),
  timed: new Set(),
}

/** The next view in the making. An update costs what it changes, not what there is. */
export class Draft {
  readonly #now: number
  readonly #today: string
  readonly #held: Shelves<Kind, Held>
  readonly #live: Shelves<Kind, Held>
  readonly #gone: Shelves<Kind, Gone>
  readonly #indexes: Shelves<string, readonly string[]>
  readonly #ranked: Shelves<string, readonly string[]>
  readonly #orders: Changing<string, string>
  readonly #timed: Set<string>
  /** Lists this draft made, which it may change in place: filling from nothing is not quadratic. */
  readonly #own = new WeakSet<readonly string[]>()
  /** What is touched by the order of lists alone. */
  readonly touched = new Set<ReadKey>()

  constructor(from: Parts, now: number, today: string) {
    this.#now = now
    this.#today = today
    this.#held = new Shelves(from.held)
    this.#live = new Shelves(from.live)
    this.#gone = new Shelves(from.gone)
    this.#indexes = new Shelves(from.indexes)
    this.#ranked = new Shelves(from.ranked)
    this.#orders = from.orders.changing()
    this.#timed = new Set(from.timed)
  }

  parts(): Parts {
    return {
      now: this.#now,
      held: this.#held.settled(),
      live: this.#live.settled(),
      gone: this.#gone.settled(),
      indexes: this.#indexes.settled(),
      ranked: this.#ranked.settled(),
      orders: this.#orders.settled(),
      timed: this.#timed,
    }
  }

  hold(held: Held): string {
    const key = file(held.kind, held.id)
    this.#held.set(held.kind, held.id, held)
    if (this.#gone.get(held.kind, held.id)) this.#gone.set(held.kind, held.id, undefined)
    if (held.from !== null || held.until !== null) this.#timed.add(key)
    else this.#timed.delete(key)
    return key
  }

  remember(gone: Gone): string {
    this.#gone.set(gone.kind, gone.id, gone)
    return this.forget(gone.kind, gone.id)
  }

  forget(kind: Kind, id: string): string {
    this.#held.set(kind, id, undefined)
    this.#timed.delete(file(kind, id))
    return file(kind, id)
  }

  /** Brings what the public sees of one record in line with what is held and the time it is. */
  settle(key: string): Change | undefined {
    const [kind, id] = unfile(key)
    const before = this.#live.get(kind, id)
    const held = this.#held.get(kind, id)
    const after = held && isLive(held, this.#now) ? held : undefined
    if (before === after) return undefined
    this.#live.set(kind, id, after)
    const change = new Change(kind, id, before, after)
    const old = before ? indexKeys(before) : []
    const now = after ? indexKeys(after) : []
    this.#reindex(kind, id, old, now)
    if (rankedKinds.includes(kind))
      for (const ranking of rankings)
        this.#rank(kind, id, old, now, ranking, after ? orderOf(after, ranking, this.#today) : null)
    return change.isSeen ? change : undefined
  }

  /** Brings the ranked lists in line with a new day. */
  rankAnew(): void {
    for (const kind of rankedKinds)
      for (const held of this.#live.all(kind))
        for (const ranking of rankings) {
          const order = orderOf(held, ranking, this.#today)
          if (order === (this.#orders.get(`${ranking} ${held.id}`) ?? null)) continue
          const keys = indexKeys(held)
          this.#rank(kind, held.id, keys, keys, ranking, order)
        }
  }

  #reindex(kind: Kind, id: string, old: Keys, now: Keys): void {
    for (const [list, key] of without(old, now)) this.#change(this.#indexes, `${kind} ${list}`, key, id, leave)
    for (const [list, key] of without(now, old)) this.#change(this.#indexes, `${kind} ${list}`, key, id, enter)
  }

  #rank(kind: Kind, id: string, was: Keys, is: Keys, ranking: Ranking, order: string | null): void {
    const ranked = (keys: Keys) => keys.filter(([index]) => rankingOf(index) === ranking)
    const [old, now] = [ranked(was), ranked(is)]
    const before = this.#orders.get(`${ranking} ${id}`) ?? null
    const moved = before !== order
    const left = before === null ? [] : moved ? pairs(old) : without(old, now)
    const entered = order === null ? [] : moved ? pairs(now) : without(now, old)
    for (const [list, key] of left) this.#change(this.#ranked, `${kind} ${list}`, key, `${before} ${id}`, leave)
    for (const [list, key] of entered) this.#change(this.#ranked, `${kind} ${list}`, key, `${order} ${id}`, enter)
    for (const [list, key] of [...left, ...entered]) this.touched.add(rankedKey(kind, list, key))
    if (moved) this.#orders.set(`${ranking} ${id}`, order ?? undefined)
  }

  #change(
    shelves: Shelves<string, readonly string[]>,
    shelf: string,
    key: string,
    item: string,
    how: (list: string[], item: string) => void,
  ): void {
    const list = shelves.get(shelf, key)
    // Lists in `#own` were made here, as arrays that may change.
    const own = list && this.#own.has(list) ? (list as string[]) : [...(list ?? [])]
    this.#own.add(own)
    how(own, item)
    shelves.set(shelf, key, own.length > 0 ? own : undefined)
  }
}

type Keys = ReturnType<typeof indexKeys>

function pairs(keys: Keys): [index: string, key: string][] {
  return keys.flatMap(([index, list]) => list.map((key): [string, string] => [index, key]))
}

function without(some: Keys, others: Keys): [index: string, key: string][] {
  const there = new Map(others)
  return pairs(some).filter(([index, key]) => !there.get(index)?.includes(key))
}

/** Shelves of which only those that are written to are copied. */
class Shelves<K, V> {
  readonly #from: ReadonlyMap<K, Layered<string, V>>
  readonly #changing = new Map<K, Changing<string, V>>()

  constructor(from: ReadonlyMap<K, Layered<string, V>>) {
    this.#from = from
  }

  get(shelf: K, key: string): V | undefined {
    const changing = this.#changing.get(shelf)
    return changing ? changing.get(key) : this.#from.get(shelf)?.get(key)
  }

  set(shelf: K, key: string, value: V | undefined): void {
    let changing = this.#changing.get(shelf)
    if (!changing) {
      changing = (this.#from.get(shelf) ?? Layered.empty<string, V>()).changing()
      this.#changing.set(shelf, changing)
    }
    changing.set(key, value)
  }

  all(shelf: K): Iterable<V> {
    return (this.#changing.get(shelf)?.settled() ?? this.#from.get(shelf) ?? Layered.empty<string, V>()).values()
  }

  settled(): ReadonlyMap<K, Layered<string, V>> {
    const shelves = new Map(this.#from)
    for (const [shelf, changing] of this.#changing) shelves.set(shelf, changing.settled())
    return shelves
  }
}

export function file(kind: Kind, id: string): string {
  return `${kind} ${id}`
}

export function unfile(key: string): [Kind, string] {
  const space = key.indexOf(' ')
  // Written by `file` only.
  return [key.slice(0, space) as Kind, key.slice(space + 1)]
}
