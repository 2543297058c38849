import type { BaseDatabaseAdapter, FlattenedField } from 'payload'

/**
 * MongoDB keeps what it is handed and nothing else; SQLite has a column for every field. Here a new document gets null
 * in every field that it says nothing of, and an empty list in every list, so that readers find the same on both.
 */
export function withoutHoles(db: BaseDatabaseAdapter): void {
  const { collections, globals } = db.payload
  const ofCollection = (slug: string): FlattenedField[] => Reflect.get(collections, slug)?.config.flattenedFields ?? []
  const ofGlobal = (slug: string): FlattenedField[] =>
    globals.config.find((it) => it.slug === slug)?.flattenedFields ?? []
  const document =
    <A extends { data: object }, R>(write: (args: A) => Promise<R>, fields: (args: A) => FlattenedField[]) =>
    (args: A): Promise<R> =>
      write.call(db, { ...args, data: filled(args.data, fields(args)) })
  const version =
    <A extends { versionData: object }, R>(write: (args: A) => Promise<R>, fields: (args: A) => FlattenedField[]) =>
    (args: A): Promise<R> =>
      write.call(db, { ...args, versionData: filled(args.versionData, fields(args)) })
  db.create = document(db.create, (args) => ofCollection(args.collection))
  db.createGlobal = document(db.createGlobal, (args) => ofGlobal(args.slug))
  db.createVersion = version(db.createVersion, (args) => ofCollection(args.collectionSlug))
  db.createGlobalVersion = version(db.createGlobalVersion, (args) => ofGlobal(args.globalSlug))
}

/** What the adapter gives where it is handed none; handed null, it stores no time of change at all. */
const givenBelow = new Set(['id', 'createdAt', 'updatedAt'])

/**
 * Localized fields are left alone: a language that is not there is not there on either. So are unique ones, whose index
 * passes over what is missing, not over null; and what has a default, which both databases give by themselves.
 */
function filled<T extends object>(row: T, fields: readonly FlattenedField[]): T {
  const more = fields.flatMap((field) => {
    return isLeftAlone(field) ? [] : [[field.name, valueIn(Reflect.get(row, field.name), field)]]
  })
  return { ...row, ...Object.fromEntries(more) }
}

function isLeftAlone(field: FlattenedField): boolean {
  if (givenBelow.has(field.name) || field.type === 'join') return true
  if ('defaultValue' in field && field.defaultValue !== undefined) return true
  return ['localized', 'unique', 'virtual'].some((it) => Boolean(Reflect.get(field, it)))
}

function valueIn(value: unknown, field: FlattenedField): unknown {
  switch (field.type) {
    case 'group':
    case 'tab':
      return filled(isRow(value) ? value : {}, field.flattenedFields)
    case 'array':
      return Array.isArray(value)
        ? value.map((it) => (isRow(it) ? filled(it, field.flattenedFields) : it))
        : (value ?? [])
    case 'blocks':
      return value ?? []
    default:
      return value ?? ('hasMany' in field && field.hasMany ? [] : null)
  }
}

function isRow(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
