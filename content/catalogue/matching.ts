import { canonical } from '../canonical.ts'
import type { CatalogueSession, FieldKey, Fields } from './row.ts'

/** What is known of a course that a row may be. */
export interface Known {
  /** What stands in its fields. */
  current: Fields
  /** What an import last wrote in them; a field that none has written is not there. */
  imported: Fields
  /** What the source has offered since in fields that were an editor's: who takes it gives the field back. */
  offered?: Fields
}

/** One field that is, or would be, written. */
export interface FieldChange {
  key: FieldKey
  before: unknown
  after: unknown
  /** Whether it is put over what an editor wrote by hand, because that was asked for. */
  overByHand?: true
}

/** What an import does with a course that is there. */
export interface Compared {
  /** What it writes. */
  changes: FieldChange[]
  /** What the file says otherwise than an editor wrote by hand: left alone unless asked. */
  kept: FieldChange[]
  /** What the file says of the fields that are, and stay, an editor's: the same as they say, too. */
  beside: Fields
}

/** Fields whose hand-made text may be overwritten: all, or those named. */
export type Overwrite = 'all' | readonly FieldKey[]

/**
 * Compares what a file says of a course (`given`) and what is filled in where it says nothing (`filled`) with what
 * stands. A field belongs to the import while it stands as the import wrote it. What an editor has written by hand stays;
 * what is only filled in is never put over anything else.
 */
export function compare(given: Fields, filled: Fields, known: Known, overwrite: Overwrite = []): Compared {
  const compared: Compared = { changes: [], kept: [], beside: {} }
  for (const key of keysOf(given)) {
    const after = given[key]
    const before = likeOf(key, known.current, after)
    const differs = !same(after, before)
    const change = { key, before, after }
    if (isImports(key, known) || (isEmpty(before) && !(key in known.imported))) {
      if (differs) compared.changes.push(change)
    } else if (differs && !isEmpty(after) && (overwrite === 'all' || overwrite.includes(key))) {
      compared.changes.push({ ...change, overByHand: true })
    } else {
      Object.assign(compared.beside, { [key]: after ?? null })
      if (differs && !isEmpty(after)) compared.kept.push(change)
    }
  }
  for (const key of keysOf(filled)) {
    const change = { key, before: known.current[key], after: filled[key] }
    if (!same(change.before, change.after) && isImports(key, known)) compared.changes.push(change)
  }
  return compared
}

/** What a row says: an empty cell of a field that is filled in where nothing is said, says nothing. */
export function spoken(given: Fields, filled: Fields): Fields {
  return Object.fromEntries(Object.entries(given).filter(([key, it]) => !(key in filled && isEmpty(it))))
}

/** The fields an import has written, by whether they still stand so or an editor has changed them. */
export function standing(known: Known): { imported: FieldKey[]; byHand: FieldKey[] } {
  const keys = keysOf(known.imported).filter((it) => !isEmpty(known.imported[it]) || !isEmpty(known.current[it]))
  return { imported: keys.filter((it) => isImports(it, known)), byHand: keys.filter((it) => !isImports(it, known)) }
}

/** Whether a field stands as an import last wrote it, or as its source has offered since. */
function isImports(key: FieldKey, { current, imported, offered = {} }: Known): boolean {
  return [imported, offered].some((it) => key in it && standsAs(key, current, it[key]))
}

/** Whether a field stands as somebody else says it. */
export function standsAs(key: FieldKey, current: Fields, said: unknown): boolean {
  return same(said, likeOf(key, current, said))
}

/** What stands in a field; of sessions only what the other side tells of them, in their order. */
function likeOf(key: FieldKey, current: Fields, other: unknown): unknown {
  if (key !== 'sessions' || !Array.isArray(other)) return current[key]
  const keys = new Set<string>(other.flatMap((it) => Object.keys(Object(it))))
  const sessions = current.sessions ?? []
  if (keys.size === 0) return sessions
  return sessions
    .map((it) => Object.fromEntries(Object.entries(it).filter(([name]) => keys.has(name))))
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
}

function order(session: Partial<CatalogueSession>): string {
  return `${session.starts} ${canonical(session)}`
}

export function same(a: unknown, b: unknown): boolean {
  if (isEmpty(a) && isEmpty(b)) return true
  return canonical(ordered(a)) === canonical(ordered(b))
}

/** Lists of sessions have no order of their own. */
function ordered(value: unknown): unknown {
  if (!Array.isArray(value) || value.some((it) => typeof it !== 'object')) return value
  return value.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
}

export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** The fields that something is said of. */
export function keysOf(fields: Partial<Record<FieldKey, unknown>>): FieldKey[] {
  return Object.keys(fields) as FieldKey[] // There are no others, by their type.
}
