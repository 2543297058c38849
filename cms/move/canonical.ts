import type { FlattenedBlock, FlattenedField } from 'payload'

/** A document as an adapter reads it, in all locales. */
export type Document = Record<string, unknown>

/** What is left out of a document where Payload makes no difference between it and nothing. */
type LeftOut = (value: unknown) => boolean

/** Keys that say where a document lies in one database, not what it is. */
const ofTheDatabase = new Set(['_id', '__v', 'globalType'])

/**
 * The one form in which documents of both databases are compared. SQLite has a column for every field, so it reads
 * null, [] or {} where MongoDB has nothing stored: those are left out. A field with a default keeps its null, for
 * Payload puts the default in the place of nothing, not of null; and has its default where it is not there at all.
 * Dates are ISO strings. JSON and rich text are left exactly as they are, down to their nulls.
 */
export function canonical(doc: Document, fields: readonly FlattenedField[]): Document {
  return group(doc, fields, false, isNothing)
}

/** The form in which a document is written: as it is, without the nulls that MongoDB would not have stored. */
export function stored(doc: Document, fields: readonly FlattenedField[]): Document {
  return group(doc, fields, false, (it) => it === null || it === undefined)
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value !== 'object') return false
  return Array.isArray(value) ? value.length === 0 : isPlain(value) && Object.keys(value).length === 0
}

function isPlain(value: object): boolean {
  return !(value instanceof Date)
}

function group(doc: Document, fields: readonly FlattenedField[], localized: boolean, leftOut: LeftOut): Document {
  const known = new Map(fields.map((it) => [it.name, it]))
  const result: Document = {}
  // What no field is for is kept too: nothing that an adapter reads goes unseen.
  for (const key of new Set([...Object.keys(doc), ...known.keys()])) {
    if (ofTheDatabase.has(key)) continue
    const field = known.get(key)
    if (field?.type === 'join' || isVirtual(field)) continue
    const value = field === undefined ? plain(doc[key], leftOut) : inField(doc[key], field, localized, leftOut)
    if (isNullForDefault(doc[key], field)) result[key] = null
    else if (!leftOutAs(field, isByLocale(field, localized), leftOut)(value)) result[key] = value
  }
  return result
}

function isNullForDefault(value: unknown, field: FlattenedField | undefined): boolean {
  return value === null && field !== undefined && defaultOf(field) !== undefined
}

/** An empty list or object in JSON is a value like any other; of one by locale, no locale is nothing. */
function leftOutAs(field: FlattenedField | undefined, byLocale: boolean, leftOut: LeftOut): LeftOut {
  const isExact = (field?.type === 'json' || field?.type === 'richText') && !byLocale
  return isExact ? (it) => it === null || it === undefined : leftOut
}

function isVirtual(field: FlattenedField | undefined): boolean {
  return field !== undefined && 'virtual' in field && Boolean(field.virtual)
}

function inField(value: unknown, field: FlattenedField, parentLocalized: boolean, leftOut: LeftOut): unknown {
  const byLocale = isByLocale(field, parentLocalized)
  const inside = parentLocalized || byLocale
  if (!byLocale) return one(value, field, inside, leftOut)
  if (!isRecord(value)) return plain(value, leftOut)
  const locales = Object.entries(value).map(([locale, it]) => [locale, one(it, field, inside, leftOut)])
  return Object.fromEntries(locales.filter(([, it]) => !leftOutAs(field, false, leftOut)(it)))
}

/** What lies in a localized field is of one locale already. */
function isByLocale(field: FlattenedField | undefined, parentLocalized: boolean): boolean {
  return !parentLocalized && field !== undefined && 'localized' in field && Boolean(field.localized)
}

function one(value: unknown, field: FlattenedField, localized: boolean, leftOut: LeftOut): unknown {
  switch (field.type) {
    case 'json':
    case 'richText':
      return value ?? null
    case 'group':
    case 'tab':
      return group(isRecord(value) ? value : {}, field.flattenedFields, localized, leftOut)
    case 'array':
      return rows(value, () => field.flattenedFields, localized, leftOut)
    case 'blocks':
      return rows(value, (row) => blockOf(row, field.blocks)?.flattenedFields ?? [], localized, leftOut)
    default:
      return plain(value === undefined ? defaultOf(field) : value, leftOut)
  }
}

function rows(
  value: unknown,
  fieldsOf: (row: Document) => readonly FlattenedField[],
  localized: boolean,
  leftOut: LeftOut,
): unknown {
  if (!Array.isArray(value)) return plain(value, leftOut)
  return value.map((it) => (isRecord(it) ? group(it, fieldsOf(it), localized, leftOut) : plain(it, leftOut)))
}

function blockOf(row: Document, blocks: readonly FlattenedBlock[]): FlattenedBlock | undefined {
  return blocks.find((it) => it.slug === row.blockType)
}

/** The default that a database gives by itself; those that are reckoned are Payload's to give, before it stores. */
function defaultOf(field: FlattenedField): unknown {
  const given: unknown = 'defaultValue' in field ? field.defaultValue : undefined
  return typeof given === 'function' || given === null ? undefined : given
}

function plain(value: unknown, leftOut: LeftOut): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map((it) => plain(it, leftOut))
  if (!isRecord(value)) return value ?? null
  const entries = Object.entries(value).map(([key, it]): [string, unknown] => [key, plain(it, leftOut)])
  return Object.fromEntries(entries.filter(([, it]) => !leftOut(it)))
}

function isRecord(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && isPlain(value)
}
