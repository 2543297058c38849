import { resolve } from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { migrations } from '../migrations/index.ts'
import { withAfterCommit } from './after-commit.ts'
import { newId } from './ids.ts'
import { withOneWriter } from './one-writer.ts'

interface RawTable {
  name: string
  indexes?: Record<string, { name: string; on: string }>
}

/** The embedded database, one file. `url` is `file:/absolute/path`. */
export function sqlite(url: string): DatabaseAdapterObj {
  const base = sqliteAdapter({
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
        if ('adapter' in args) indexLocaleTables(args.adapter)
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
  return { ...base, init: (args) => withAfterCommit(withOneWriter(base.init(args))) }
}

/**
 * Payload 3.90.1 indexes `*_locales` by (_locale, _parent_id) but reads by _parent_id alone: with 10,000 courses
 * the admin's list takes 28 s. An index on the parent brings it to 0.1 s.
 */
function indexLocaleTables(adapter: unknown): void {
  if (typeof adapter !== 'object' || adapter === null || !('rawTables' in adapter)) return
  for (const table of Object.values(Object(adapter.rawTables)).filter(isRawTable)) {
    if (!table.name.endsWith('_locales')) continue
    table.indexes = { ...table.indexes, _parentOnly: { name: `${table.name}_parent_id_idx`, on: '_parentID' } }
  }
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
