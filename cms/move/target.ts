import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { MongoClient } from 'mongodb'
import { patience } from '../database/replica-set.ts'
import { markKey } from './mark.ts'
import { MoveRefused } from './refused.ts'
import type { Address } from './url.ts'

/** What a target holds before anything is opened that could write in it. */
interface Held {
  /** Which database is being moved into it, as the mark there says; null without a mark. */
  from: string | null
  /** Tables or collections with rows, and how many. */
  content: { name: string; rows: number }[]
}

/**
 * Looks whether a database may be moved into.
 * @returns whether an earlier move into it was begun and is to go on
 * @throws MoveRefused where there is content that is not of this move
 */
export async function expectRoom(address: Address, from: string): Promise<boolean> {
  const held = address.kind === 'sqlite' ? inFile(address.file) : await inServer(address)
  if (held.from === from) return true
  if (held.from !== null)
    throw new MoveRefused(
      `--to ${address.shown}: a move from ${held.from} was begun into it and is not finished. ` +
        'Finish that with the same command, or give an empty database.',
    )
  if (held.content.length === 0) return false
  const some = held.content.slice(0, 5).map(({ name, rows }) => `${rows} in ${name}`)
  if (held.content.length > 5) some.push('and more')
  throw new MoveRefused(
    `--to ${address.shown}: there is content already (${some.join(', ')}). A move never mixes or overwrites: ` +
      'give an empty database or a file that is not there yet. Nothing was done.',
  )
}

/** Rows that Payload makes in an empty database by itself. */
const payloadsOwn = new Set(['payload_migrations', 'payload-migrations'])

function inFile(file: string): Held {
  if (!existsSync(file)) return { from: null, content: [] }
  const database = opened(file)
  try {
    const tables = database
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all()
      .map((it) => String(it.name))
    const content = tables.flatMap((name) => {
      const row = database.prepare(`SELECT count(*) AS rows FROM "${name.replaceAll('"', '""')}"`).get()
      const rows = Number(row?.rows)
      return rows === 0 || payloadsOwn.has(name) ? [] : [{ name, rows }]
    })
    const mark = tables.includes('payload_kv')
      ? database.prepare('SELECT data FROM payload_kv WHERE key = ?').get(markKey)
      : undefined
    return { from: mark === undefined ? null : fromOf(JSON.parse(String(mark.data))), content }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new MoveRefused(`--to ${file}: this is no SQLite database (${why}).`, { cause })
  } finally {
    database.close()
  }
}

function opened(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { readOnly: true })
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new MoveRefused(`--to ${file}: could not be opened (${why}).`, { cause })
  }
}

async function inServer({ url, shown }: Address): Promise<Held> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: patience })
  try {
    const database = client.db()
    const names = await database.listCollections({}, { nameOnly: true }).toArray()
    const content: Held['content'] = []
    for (const { name } of names.filter((it) => !it.name.startsWith('system.') && !payloadsOwn.has(it.name))) {
      const rows = await database.collection(name).countDocuments({})
      if (rows > 0) content.push({ name, rows })
    }
    const mark = await database.collection('payload-kvs').findOne({ key: markKey })
    return { from: mark === null ? null : fromOf(mark.data), content }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new MoveRefused(`--to ${shown}: no MongoDB answers there (${why}).`, { cause })
  } finally {
    await client.close()
  }
}

function fromOf(data: unknown): string {
  return String(Object(data).from)
}
