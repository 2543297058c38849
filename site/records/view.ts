import { addDays, osloDay, startOfDay } from '#content/date.ts'
import type { Content, Kind } from '#content/kinds.ts'
import type { Change } from './change.ts'
import { Draft, noParts, type Parts, unfile } from './draft.ts'
import { Findings } from './findings.ts'
import type { Gone, Held, HeldOf } from './held.ts'
import { type ReadKey, todayKey } from './keys.ts'
import { Layered } from './layered.ts'
import type { Ranked } from './reader.ts'

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
  /** What was worked out from this view so far. */
  readonly findings = new Findings(this)
  readonly #parts: Parts
  readonly #sorted = new Map<Kind, readonly string[]>()

  private constructor(parts: Parts) {
    this.#parts = parts
    this.now = parts.now
    this.today = osloDay(parts.now)
  }

  static empty(now: number): View {
    return new View({ ...noParts, now })
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

  /** A part of a list in its own order, by id. */
  ranked(kind: Kind, index: string, key: string, from: number, size: number): Ranked<string> {
    const list = this.#parts.ranked.get(`${kind} ${index}`)?.get(key) ?? []
    const items = list.slice(from, from + size).map((it) => it.slice(it.lastIndexOf(' ') + 1))
    return { items, total: list.length }
  }

  /** Every live record of a kind, sorted by id. */
  every<K extends Kind>(kind: K): HeldOf<K>[] {
    const ids = this.#sorted.get(kind) ?? [...(this.#parts.live.get(kind)?.keys() ?? [])].sort()
    this.#sorted.set(kind, ids)
    return ids.flatMap((id) => this.entry(kind, id) ?? [])
  }

  /** The live records of a kind that are others than in an older view, or that are gone from it, by id. */
  *differing<K extends Kind>(kind: K, older: View): Iterable<[id: string, now: HeldOf<K> | undefined]> {
    const shelf = this.#parts.live.get(kind) ?? Layered.empty<string, Held>()
    const before = older.#parts.live.get(kind) ?? Layered.empty<string, Held>()
    // A shelf holds records of its own kind only: `update` files them by `kind`.
    for (const [id, now] of shelf.differing(before)) yield [id, now as HeldOf<K> | undefined]
  }

  /** Every record, live or not. */
  *everyHeld(): Iterable<Held> {
    for (const shelf of this.#parts.held.values()) yield* shelf.values()
  }

  /** The next instant at which the clock alone changes something: a record's `from` or `until`, or midnight in Oslo. */
  dueAt(): number {
    let next = startOfDay(addDays(this.today, 1))
    for (const key of this.#parts.timed) {
      const held = this.held(...unfile(key))
      for (const at of [held?.from, held?.until]) if (at && at > this.now && at < next) next = at
    }
    return next
  }

  /** The next view, and what changed for the public on the way: by the records given, and by the clock. */
  update(update: Update): Updated {
    const today = osloDay(update.now)
    const next = new Draft(this.#parts, update.now, today)
    const affected = new Set(this.#parts.timed)
    for (const it of update.put ?? []) affected.add(next.hold(it))
    for (const it of update.gone ?? []) affected.add(next.remember(it))
    for (const it of update.drop ?? []) affected.add(next.forget(it.kind, it.id))
    const changes = [...affected].flatMap((key) => next.settle(key) ?? [])
    if (today !== this.today) next.rankAnew()
    const moved = today === this.today ? next.touched : next.touched.add(todayKey)
    return new Updated(new View(next.parts()), changes, moved)
  }
}

/** The view after an update, and what it changed. */
class Updated {
  readonly view: View
  readonly changes: readonly Change[]
  readonly #moved: ReadonlySet<ReadKey>
  #touched: ReadonlySet<ReadKey> | undefined

  constructor(view: View, changes: readonly Change[], moved: ReadonlySet<ReadKey>) {
    this.view = view
    this.changes = changes
    this.#moved = moved
  }

  /** What readers of the view before would have to have read to be affected. Worked out when asked for: a first publish never does. */
  get touched(): ReadonlySet<ReadKey> {
    this.#touched ??= new Set([...this.changes.flatMap((it) => [...it.keys]), ...this.#moved])
    return this.#touched
  }
}
