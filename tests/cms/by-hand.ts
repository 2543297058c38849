import type { Payload } from 'payload'
import { collectionOf } from '../database/collection.ts'

/**
 * What somebody at the database does to release records, past Payload. By the driver of the CMS: a second SQLite in one
 * process would take the first one's locks away when it closes.
 */
async function execute(payload: Payload, sql: string): Promise<void> {
  // @payloadcms/db-sqlite keeps its libSQL client here.
  const { client } = payload.db as unknown as { client: { execute(sql: string): Promise<unknown> } }
  await client.execute(sql)
}

export async function lowerSequences(payload: Payload, kind: string): Promise<void> {
  if (payload.db.name === 'sqlite')
    return execute(payload, `UPDATE releases SET sequence = sequence - 1 WHERE kind = '${kind}'`)
  await collectionOf(payload, 'releases').updateMany({ kind }, { $inc: { sequence: -1 } })
}

export async function deleteNewest(payload: Payload): Promise<void> {
  if (payload.db.name === 'sqlite')
    return execute(payload, 'DELETE FROM releases WHERE sequence = (SELECT max(sequence) FROM releases)')
  const releases = collectionOf(payload, 'releases')
  const [newest] = await releases.find().sort({ sequence: -1 }).limit(1).toArray()
  await releases.deleteOne({ _id: newest?._id })
}
