import type { Payload } from 'payload'
import { newId } from '../database/ids.ts'

const key = 'feed.epoch'

/** The life of this database: another one means that the site's cursor is worth nothing and it starts anew. */
export async function epoch(payload: Payload): Promise<string> {
  const kept = await payload.kv.get<string>(key)
  if (typeof kept === 'string') return kept
  const made = newId()
  await payload.kv.set(key, made)
  return made
}
