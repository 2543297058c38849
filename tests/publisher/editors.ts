import { digest } from '#content/digest.ts'
import { type Content, type Kind, kindNames } from '#content/kinds.ts'
import type { Chance } from './chance.ts'
import type { Feed } from './feed-server.ts'

/** When a record is live: instants as ISO 8601. */
export interface Times {
  from?: string
  until?: string
}

/** What was last published of a document that the contract takes. */
export interface Released {
  kind: Kind
  id: string
  digest: string
  /** Milliseconds since the epoch; null for always. */
  from: number | null
  until: number | null
}

type Shelves = { [K in Kind]: Map<string, Content[K]> }

/**
 * The editors of a county, and what they did: whatever they publish goes to the feed, and they remember what the site
 * is to show in the end. A second feed may mirror the first without what the contract refuses.
 */
export class Editors {
  readonly chance: Chance
  /** Everything that is published, and everything that once was and is not, as it was last. */
  readonly #published = shelves()
  readonly #withdrawn = shelves()
  readonly #feed: Feed
  readonly #mirror: Feed | undefined
  readonly #now: () => number
  #count = 0
  /** What was said since the site last listened, by `kind id`. */
  readonly #unheard = new Set<string>()
  /** By `kind id`. */
  readonly released = new Map<string, Released>()
  /** The last word about documents, where it is one the contract refuses. By `kind id`. */
  readonly garbled = new Map<string, string>()

  constructor({ chance, feed, mirror, now }: { chance: Chance; feed: Feed; mirror?: Feed; now: () => number }) {
    this.chance = chance
    this.#feed = feed
    this.#mirror = mirror
    this.#now = now
  }

  get now(): number {
    return this.#now()
  }

  /** A number never given before: no address and no text comes back, so that whoever finds one knows which it is. */
  fresh(): number {
    return ++this.#count
  }

  publish<K extends Kind>(kind: K, body: Content[K], times: Times = {}): void {
    const key = `${kind} ${body.id}`
    for (const it of this.#feeds()) it.publish(kind, body, times)
    this.#published[kind].set(body.id, body)
    this.#withdrawn[kind].delete(body.id)
    this.garbled.delete(key)
    this.#unheard.add(key)
    this.released.set(key, {
      kind,
      id: body.id,
      digest: digest(body),
      from: times.from === undefined ? null : Date.parse(times.from),
      until: times.until === undefined ? null : Date.parse(times.until),
    })
  }

  withdraw(kind: Kind, id: string): void {
    for (const it of this.#feeds()) it.withdraw(kind, id)
    this.#move(kind, id)
    this.released.delete(`${kind} ${id}`)
    this.garbled.delete(`${kind} ${id}`)
  }

  /** The site has read all that was said; or, where it says itself what is live, that. */
  heard(live?: readonly { kind: string; id: string; digest: string }[]): void {
    if (!live) this.#unheard.clear()
    for (const { kind, id, digest } of live ?? [])
      if (this.released.get(`${kind} ${id}`)?.digest === digest) this.#unheard.delete(`${kind} ${id}`)
  }

  /**
   * A body the contract refuses, or one that is not what its digest says. The site keeps what it has: so it must have
   * heard what was said before, which the feed does not say any more.
   */
  garble(kind: Kind, id: string): void {
    if (this.#unheard.has(`${kind} ${id}`)) return
    const nonsense = this.fresh()
    if (this.chance.flip()) this.#feed.publishBadly(kind, id, { id, nonsense })
    else this.#feed.tamper(kind, id, { id, nonsense })
    this.garbled.set(`${kind} ${id}`, `nonsense ${nonsense}`)
  }

  /** As after a restore of the CMS: another epoch, other numbers, the same documents. */
  renumber(): void {
    for (const it of this.#feeds()) it.renumber()
  }

  /** Everything of a kind that is published. */
  all<K extends Kind>(kind: K): Content[K][] {
    return [...this.#published[kind].values()]
  }

  /** Something that is published; undefined where nothing is. */
  any<K extends Kind>(kind: K): Content[K] | undefined {
    return this.chance.maybe(this.all(kind))
  }

  /** Something that is published no more. */
  former<K extends Kind>(kind: K): Content[K] | undefined {
    return this.chance.maybe([...this.#withdrawn[kind].values()])
  }

  count(kind: Kind): number {
    return this.#published[kind].size
  }

  /** Publishes something again, as it is after an edit. */
  edit<K extends Kind>(kind: K, change: (it: Content[K]) => Content[K]): void {
    const it = this.any(kind)
    if (it) this.publish(kind, change(it))
  }

  #move<K extends Kind>(kind: K, id: string): void {
    const it = this.#published[kind].get(id)
    if (it) this.#withdrawn[kind].set(id, it)
    this.#published[kind].delete(id)
  }

  #feeds(): Feed[] {
    return this.#mirror ? [this.#feed, this.#mirror] : [this.#feed]
  }
}

function shelves(): Shelves {
  // One map for every kind, each filled by `publish` with bodies of its kind only.
  return Object.fromEntries(kindNames.map((it) => [it, new Map()])) as Shelves
}
