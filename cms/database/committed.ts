import type { Payload } from 'payload'
import type { Turn } from './turn.ts'

const turns = new WeakMap<object, Turn>()

/** Says of a database that its readers see what is not committed yet. */
export function showsUncommitted(db: object, turn: Turn): void {
  turns.set(db, turn)
}

/** Reads between transactions where the database has no other way to show only what is committed. @throws WriterBusy */
export async function committed<T>(payload: Payload, read: () => Promise<T>): Promise<T> {
  const release = await turns.get(payload.db)?.take()
  try {
    return await read()
  } finally {
    release?.()
  }
}
