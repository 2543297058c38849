import type { BaseDatabaseAdapter, CollectionSlug, Payload } from 'payload'
import { withoutHoles } from '../database/no-holes.ts'
import type { Store } from './stores.ts'

/** What of both adapters is used here; Payload's type of an adapter says nothing of it. */
interface Inside {
  /** SQLite: the name of a table by that of its collection. */
  tableNameMap?: Map<string, string>
  versionsSuffix?: string
  /** MongoDB: mongoose's models. */
  collections?: Record<string, unknown>
  versions?: Record<string, unknown>
  globals?: unknown
}

/**
 * The adapter of a database, to which versions and globals are collections like any other. Payload 3.90.1 gives
 * versions ids of its own and marks the one it wrote last as the latest, and has no other way in: `create` of a
 * collection keeps what it is given.
 * @returns the adapter, and the name it knows each store by
 */
export function asCollections(payload: Payload, stores: readonly Store[]) {
  const inside = payload.db as unknown as Inside
  const collections: Record<string, unknown> = { ...payload.collections }
  const models: Record<string, unknown> = { ...inside.collections }
  const tables = new Map(inside.tableNameMap)
  const names = new Map<string, CollectionSlug>()
  for (const [index, store] of stores.entries()) {
    const name = `move_${index}`
    const { fields, flattenedFields } = store
    const nothing = { joins: {}, polymorphicJoins: [], versions: false, upload: false, timestamps: false }
    collections[name] = { config: { ...nothing, slug: name, fields, flattenedFields, defaultSort: 'id' } }
    if (inside.tableNameMap) tables.set(name, tableOf(store, inside))
    else models[name] = modelOf(store, inside)
    // No collection of the configuration, but one of the adapter below.
    names.set(store.name, name as CollectionSlug)
  }
  const seeing: Payload = Object.create(payload, { collections: { value: collections } })
  const own = { payload: seeing, ...(inside.tableNameMap ? { tableNameMap: tables } : { collections: models }) }
  const db: BaseDatabaseAdapter = Object.assign(Object.create(payload.db), own)
  // As the CMS writes there.
  if (!inside.tableNameMap) withoutHoles(db)
  return { db, names }
}

function tableOf({ slug, versions }: Store, { tableNameMap, versionsSuffix }: Inside): string {
  const name = slug.replaceAll('-', '_')
  const table = tableNameMap?.get(versions ? `_${name}${versionsSuffix}` : name)
  if (table === undefined) throw new Error(`SQLite has no table of ${slug}: see cms/move/as-collections.ts.`)
  return table
}

function modelOf({ slug, of, versions }: Store, inside: Inside): unknown {
  const model = versions ? inside.versions?.[slug] : of === 'global' ? inside.globals : inside.collections?.[slug]
  if (model === undefined) throw new Error(`MongoDB has no collection of ${slug}: see cms/move/as-collections.ts.`)
  return model
}
