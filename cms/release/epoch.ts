import type { Payload } from 'payload'
import { newId } from '../database/ids.ts'

const key = 'feed.epoch'
/** Read once: it changes by `renewEpoch` only. */
const known = new WeakMap<Payload, string>()

/** The life of this database: another one means that the site's cursor is worth nothing and it starts anew. */
export async function epoch(payload: Payload): Promise<string> {
  const kept = known.get(payload) ?? (await payload.kv.get<string>(key))
  if (typeof kept !== 'string') return renewEpoch(payload)
  known.set(payload, kept)
  return kept
}

/** Begins another life: the database is not what it was when the site last read it. */
export async function renewEpoch(payload: Payload): Promise<string> {
  const made = newId()
  await payload.kv.set(key, made)
  known.set(payload, made)
  return made
}
