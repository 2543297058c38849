import { canonical } from '../digest.ts'
import type { CatalogueSession, FieldKey, Fields } from './row.ts'

/** What is known of a course that a row may be. */
export interface Known {
  /** What stands in its fields. */
  current: Fields
  /** What an import last wrote in them; a field that none has written is not there. */
  imported: Fields
}

/** One field that is, or would be, written. */
export interface FieldChange {
  key: FieldKey
  before: unknown
  after: unknown
}

/** What an import does with a course that is there. */
export interface Compared {
  /** What it writes. */
  changes: FieldChange[]
  /** What the file says otherwise than an editor wrote by hand: left alone unless asked. */
  kept: FieldChange[]
}

/** Fields whose hand-made text may be overwritten: all, or those named. */
export type Overwrite = 'all' | readonly FieldKey[]

/**
 * Compares what a file says of a course (`given`) and what is filled in where it says nothing (`filled`) with what
 * stands. A field belongs to the import while it stands as the import wrote it. What an editor has written by hand stays;
 * what is only filled in is never put over anything else.
 */
export function compare(given: Fields, filled: Fields, known: Known, overwrite: Overwrite = []): Compared {
  const compared: Compared = { changes: [], kept: [] }
  for (const key of keysOf(given)) {
    const after = given[key]
    const before = likeOf(key, known.current, after)
    if (same(after, before)) continue
    const change = { key, before, after }
    if (isImports(key, known) || (isEmpty(before) && !(key in known.imported))) compared.changes.push(change)
    else if (isEmpty(after)) continue
    else if (overwrite === 'all' || overwrite.includes(key)) compared.changes.push(change)
    else compared.kept.push(change)
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

/** Whether a field stands as an import last wrote it. */
function isImports(key: FieldKey, { current, imported }: Known): boolean {
  if (!(key in imported)) return false
  return same(imported[key], likeOf(key, current, imported[key]))
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

function same(a: unknown, b: unknown): boolean {
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

function keysOf(fields: Fields): FieldKey[] {
  return Object.keys(fields) as FieldKey[] // `Fields` has no others.
}
