import { resolve } from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Payload } from 'payload'
import { migrations } from '../migrations/index.ts'
import { withAfterCommit } from './after-commit.ts'
import { withCountAlone } from './count-alone.ts'
import { newId } from './ids.ts'
import { listIndexes } from './list-indexes.ts'
import { withOneDirection } from './one-direction.ts'
import { withOneWriter } from './one-writer.ts'

interface RawTable {
  name: string
  columns: Record<string, { name: string }>
  indexes?: Record<string, { name: string; on: string | string[]; unique?: boolean }>
}

/** The embedded database, one file. `url` is `file:/absolute/path`. */
export function sqlite(url: string): DatabaseAdapterObj {
  const base = plainSqlite(url)
  return { ...base, init: (args) => withCountAlone(withOneDirection(withAfterCommit(withOneWriter(base.init(args))))) }
}

/** The same without turns, for a process that has the file for itself and writes one thing after another. */
export function plainSqlite(url: string): DatabaseAdapterObj {
  return sqliteAdapter({
    client: { url },
    idType: 'uuid',
    allowIDOnCreate: true,
    push: false,
    wal: true,
    migrationDir: resolve('cms/migrations'),
    prodMigrations: migrations,
    transactionOptions: { behavior: 'immediate' },
    beforeSchemaInit: [
      (args) => {
        // Payload 3.90.1 hands the adapter too, but its type does not say so.
        if ('adapter' in args) indexTables(args.adapter)
        return args.schema
      },
    ],
    afterSchemaInit: [
      ({ schema }) => {
        for (const table of Object.values(schema.tables)) giveObjectIds(table)
        return schema
      },
    ],
  })
}

/** Indexes that Payload's own config cannot say. */
function indexTables(adapter: unknown): void {
  if (!isAdapter(adapter)) return
  const tables = new Map(
    Object.values(adapter.rawTables)
      .filter(isRawTable)
      .map((it) => [it.name, it]),
  )
  for (const table of tables.values()) if (table.name.endsWith('_locales')) indexLocaleTable(table)
  for (const collection of adapter.payload.config.collections) {
    const name = collection.slug.replaceAll('-', '_')
    for (const { ofVersions, fields, sorted } of listIndexes(collection)) {
      const table = tables.get(ofVersions ? `_${name}_v` : name)
      // What has a value for each language is in another table: no index spans two.
      if (table !== undefined && !sorted.localized) indexList(table, fields)
    }
  }
}

/**
 * Payload 3.90.1 indexes `*_locales` by (_locale, _parent_id) but reads by _parent_id alone: with 10,000 courses
 * the admin's list takes 28 s. An index on the parent brings it to 0.1 s.
 */
function indexLocaleTable(table: RawTable): void {
  table.indexes = { ...table.indexes, _parentOnly: { name: `${table.name}_parent_id_idx`, on: '_parentID' } }
}

/** An index of one column that begins another says nothing more: it goes, and SQLite cannot choose it instead. */
function indexList(table: RawTable, fields: readonly string[]): void {
  const on = fields.map((it) => it.replaceAll('.', '_'))
  if (on.some((it) => !(it in table.columns))) return
  const others = Object.entries(table.indexes ?? {}).filter(([, it]) => it.unique || String(it.on) !== on[0])
  const name = `${table.name}_${on.map((it) => table.columns[it]?.name).join('_')}_list_idx`
  table.indexes = { ...Object.fromEntries(others), [`list_${on.join('_')}`]: { name, on } }
}

interface Adapter {
  rawTables: object
  payload: Payload
}

function isAdapter(it: unknown): it is Adapter {
  return typeof it === 'object' && it !== null && 'rawTables' in it && 'payload' in it
}

function isRawTable(table: unknown): table is RawTable {
  return typeof table === 'object' && table !== null && 'name' in table && typeof table.name === 'string'
}

/** Rows that Payload would give a UUID get a 24-digit id instead, as on MongoDB. */
function giveObjectIds(table: unknown): void {
  if (typeof table !== 'object' || table === null || !('id' in table)) return
  const column: unknown = table.id
  if (typeof column !== 'object' || column === null || !('defaultFn' in column)) return
  if (typeof column.defaultFn === 'function') column.defaultFn = newId
}
