import { addDays, osloDay, startOfDay } from '#content/date.ts'
import type { Content, Kind } from '#content/kinds.ts'
import { type Change, changeOf } from './change.ts'
import { type Gone, type Held, type HeldOf, isLive } from './held.ts'
import { indexKeys } from './index-keys.ts'
import { todayKey } from './keys.ts'

type Shelf = ReadonlyMap<string, Held>
/** Ids under each key of one index, sorted. */
type Index = ReadonlyMap<string, readonly string[]>

interface Parts {
  now: number
  held: ReadonlyMap<Kind, Shelf>
  live: ReadonlyMap<Kind, Shelf>
  gone: ReadonlyMap<Kind, ReadonlyMap<string, Gone>>
  indexes: ReadonlyMap<string, Index>
  /** The records with a `from` or an `until`: the ones the clock can change. */
  timed: ReadonlySet<string>
}

export interface Update {
  put?: readonly Held[]
  gone?: readonly Gone[]
  /** Forgotten without a trace: what a new epoch no longer lists. */
  drop?: readonly { kind: Kind; id: string }[]
  now: number
}

/**
 * The records as the public sees them at one instant. A view never changes: an update makes the next one,
 * so a publish renders from the next view while visitors still get answers from the present one.
 */
export class View {
  readonly now: number
  /** The day in Oslo at `now`. */
  readonly today: string
  readonly #parts: Parts
  readonly #sorted = new Map<Kind, readonly string[]>()

  private constructor(parts: Parts) {
    this.#parts = parts
    this.now = parts.now
    this.today = osloDay(parts.now)
  }

  static empty(now: number): View {
    return new View({ now, held: new Map(), live: new Map(), gone: new Map(), indexes: new Map(), timed: new Set() })
  }

  /** Whether it holds no record at all: nothing was ever published to this site. */
  get isEmpty(): boolean {
    return [...this.#parts.held.values()].every((it) => it.size === 0)
  }

  /** The live record, or undefined. */
  entry<K extends Kind>(kind: K, id: string): HeldOf<K> | undefined {
    // A shelf holds records of its own kind only: `update` files them by `kind`.
    return this.#parts.live.get(kind)?.get(id) as HeldOf<K> | undefined
  }

  /** The same for a kind known only at run time: to be told apart by `kind`. */
  anyEntry(kind: Kind, id: string): Held | undefined {
    return this.#parts.live.get(kind)?.get(id)
  }

  /** The live record, or the one that waits for its day or has had it. */
  held(kind: Kind, id: string): Held | undefined {
    return this.#parts.held.get(kind)?.get(id)
  }

  gone(kind: Kind, id: string): Gone | undefined {
    return this.#parts.gone.get(kind)?.get(id)
  }

  everyGone(kind: Kind): Gone[] {
    return [...(this.#parts.gone.get(kind)?.values() ?? [])]
  }

  /** Ids of the live records under a key of an index, sorted. */
  ids(kind: Kind, index: string, key: string): readonly string[] {
    return this.#parts.indexes.get(`${kind} ${index}`)?.get(key) ?? []
  }

  bodies<K extends Kind>(kind: K, ids: readonly string[]): Content[K][] {
    return ids.flatMap((id) => this.entry(kind, id)?.body ?? [])
  }

  /** Every live record of a kind, sorted by id. */
  every<K extends Kind>(kind: K): HeldOf<K>[] {
    const ids = this.#sorted.get(kind) ?? [...(this.#parts.live.get(kind)?.keys() ?? [])].sort()
    this.#sorted.set(kind, ids)
    return ids.flatMap((id) => this.entry(kind, id) ?? [])
  }

  /** Every record, live or not. */
  *everyHeld(): Iterable<Held> {
    for (const shelf of this.#parts.held.values()) yield* shelf.values()
  }

  /** The next instant at which the clock alone changes something: a record's `from` or `until`, or midnight in Oslo. */
  dueAt(): number {
    let next = startOfDay(addDays(this.today, 1))
    for (const key of this.#parts.timed) {
      const held = this.#heldByKey(key)
      for (const at of [held?.from, held?.until]) if (at && at > this.now && at < next) next = at
    }
    return next
  }

  /** The next view, and what changed for the public on the way: by the records given, and by the clock. */
  update(update: Update): { view: View; changes: Change[]; touched: Set<string> } {
    const next = new Draft(this.#parts, update.now)
    const affected = new Set(this.#parts.timed)
    for (const it of update.put ?? []) affected.add(next.hold(it))
    for (const it of update.gone ?? []) affected.add(next.remember(it))
    for (const it of update.drop ?? []) affected.add(next.forget(it.kind, it.id))
    const changes = [...affected].flatMap((key) => next.settle(key) ?? [])
    const view = new View(next.parts())
    const touched = new Set(changes.flatMap((it) => [...it.keys]))
    if (view.today !== this.today) touched.add(todayKey)
    return { view, changes, touched }
  }

  #heldByKey(key: string): Held | undefined {
    const [kind, id] = unfile(key)
    return this.#parts.held.get(kind)?.get(id)
  }
}

/** Copies only the shelves and indexes it writes to: an update costs what it changes, not what there is. */
class Draft {
  readonly #now: number
  readonly #held: Map<Kind, Shelf>
  readonly #live: Map<Kind, Shelf>
  readonly #gone: Map<Kind, ReadonlyMap<string, Gone>>
  readonly #indexes: Map<string, Index>
  readonly #timed: Set<string>
  readonly #own = new WeakSet<object>()

  constructor(from: Parts, now: number) {
    this.#now = now
    this.#held = new Map(from.held)
    this.#live = new Map(from.live)
    this.#gone = new Map(from.gone)
    this.#indexes = new Map(from.indexes)
    this.#timed = new Set(from.timed)
  }

  parts(): Parts {
    return {
      now: this.#now,
      held: this.#held,
      live: this.#live,
      gone: this.#gone,
      indexes: this.#indexes,
      timed: this.#timed,
    }
  }

  hold(held: Held): string {
    const key = file(held.kind, held.id)
    this.#writable(this.#held, held.kind).set(held.id, held)
    if (this.#gone.get(held.kind)?.has(held.id)) this.#writable(this.#gone, held.kind).delete(held.id)
    if (held.from !== null || held.until !== null) this.#timed.add(key)
    else this.#timed.delete(key)
    return key
  }

  remember(gone: Gone): string {
    this.#writable(this.#gone, gone.kind).set(gone.id, gone)
    return this.forget(gone.kind, gone.id)
  }

  forget(kind: Kind, id: string): string {
    this.#writable(this.#held, kind).delete(id)
    this.#timed.delete(file(kind, id))
    return file(kind, id)
  }

  /** Brings what the public sees of one record in line with what is held and the time it is. */
  settle(key: string): Change | undefined {
    const [kind, id] = unfile(key)
    const before = this.#live.get(kind)?.get(id)
    const held = this.#held.get(kind)?.get(id)
    const after = held && isLive(held, this.#now) ? held : undefined
    if (before === after) return undefined
    const live = this.#writable(this.#live, kind)
    if (after) live.set(id, after)
    else live.delete(id)
    const change = changeOf(kind, id, before, after)
    this.#reindex(kind, id, before, after)
    return change.keys.size > 0 ? change : undefined
  }

  #reindex(kind: Kind, id: string, before: Held | undefined, after: Held | undefined): void {
    const old = new Map(before ? indexKeys(before) : [])
    const now = new Map(after ? indexKeys(after) : [])
    for (const index of new Set([...old.keys(), ...now.keys()])) {
      const left = (old.get(index) ?? []).filter((it) => !now.get(index)?.includes(it))
      const entered = (now.get(index) ?? []).filter((it) => !old.get(index)?.includes(it))
      if (left.length + entered.length === 0) continue
      const lists = this.#writable(this.#indexes, `${kind} ${index}`)
      for (const key of left) {
        const rest = (lists.get(key) ?? []).filter((it) => it !== id)
        if (rest.length > 0) lists.set(key, rest)
        else lists.delete(key)
      }
      for (const key of entered) lists.set(key, this.#inserted(lists.get(key), id))
    }
  }

  /** The list with one id more. A list this draft made is extended in place, so that filling from nothing is not quadratic. */
  #inserted(list: readonly string[] | undefined, id: string): readonly string[] {
    const own = list && this.#own.has(list) ? (list as string[]) : [...(list ?? [])]
    this.#own.add(own)
    let low = 0
    for (let high = own.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((own[middle] ?? '') < id) low = middle + 1
      else high = middle
    }
    own.splice(low, 0, id)
    return own
  }

  #writable<K, L, V>(shelves: Map<K, ReadonlyMap<L, V>>, kind: K): Map<L, V> {
    const present = shelves.get(kind)
    // Only maps this draft made are in `#own`, and those are Maps.
    if (present && this.#own.has(present)) return present as Map<L, V>
    const copy = new Map(present ?? [])
    this.#own.add(copy)
    shelves.set(kind, copy)
    return copy
  }
}

function file(kind: Kind, id: string): string {
  return `${kind} ${id}`
}

function unfile(key: string): [Kind, string] {
  const space = key.indexOf(' ')
  // Written by `file` only.
  return [key.slice(0, space) as Kind, key.slice(space + 1)]
}
