import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Db, MongoClient } from 'mongodb'
import type { End } from './moving.ts'

/** Everything in a database as its own driver sees it: of SQLite the bytes, of MongoDB every document and index. */
export async function bytesOf({ kind, url, dataDir }: End): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  const digest = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')
  for (const it of readdirSync(dataDir, { recursive: true, withFileTypes: true })) {
    const path = join(it.parentPath, it.name)
    // The -shm is SQLite's scratch paper for whoever reads; that there is one is counted.
    if (it.isFile()) found[path] = path.endsWith('-shm') ? 'there' : digest(readFileSync(path))
  }
  if (kind === 'sqlite') return found
  const client = new MongoClient(url)
  try {
    for (const { name } of await client.db().listCollections().toArray()) {
      const collection = client.db().collection(name)
      found[name] = digest(JSON.stringify([await collection.find().toArray(), await collection.indexes()]))
    }
  } finally {
    await client.close()
  }
  return found
}

/**
 * The rows of every table of a SQLite file, sorted, without the numbers that SQLite gives rows by itself. Rows inside
 * versions are left out: their keys are made anew (the versions they belong to are here).
 */
export function rowsOf({ url }: End): Map<string, string[]> {
  const database = new DatabaseSync(url.slice('file:'.length), { readOnly: true })
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all()
  const rows = new Map<string, string[]>()
  for (const name of tables.map((it) => String(it.name))) {
    if (/^sqlite_|^payload_(migrations|locked_documents)|^_.+_v_(version|rels|texts|locales)/.test(name)) continue
    const all = database.prepare(`SELECT * FROM "${name}"`).all()
    // Choices of a list have keys that nothing refers to.
    const own = (row: object) => 'value' in row && 'order' in row && 'parent_id' in row
    rows.set(
      name,
      all.map(({ id, ...rest }) => JSON.stringify(typeof id === 'number' || own(rest) ? rest : { id, ...rest })).sort(),
    )
  }
  database.close()
  return rows
}

/** How many documents of a collection are in a database just now; none where it is not there yet. */
export async function countIn({ kind, url }: End, collection: string): Promise<number> {
  if (kind === 'mongodb') {
    const client = new MongoClient(url)
    try {
      return await client.db().collection(collection).countDocuments()
    } finally {
      await client.close()
    }
  }
  const file = url.slice('file:'.length)
  if (!existsSync(file)) return 0
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    return Number(database.prepare(`SELECT count(*) AS rows FROM "${collection}"`).get()?.rows)
  } catch {
    // The tables are being made.
    return 0
  } finally {
    database.close()
  }
}

/** Changes a database behind everybody's back: `change` is SQL or the driver's own call. */
export async function damage(
  { kind, url }: End,
  change: { sql: string; mongodb: (database: Db) => Promise<unknown> },
): Promise<void> {
  if (kind === 'sqlite') {
    const database = new DatabaseSync(url.slice('file:'.length))
    database.exec(`PRAGMA foreign_keys = OFF; ${change.sql}`)
    database.close()
    return
  }
  const client = new MongoClient(url)
  try {
    await change.mongodb(client.db())
  } finally {
    await client.close()
  }
}
