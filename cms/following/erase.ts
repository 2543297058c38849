import type { Payload } from 'payload'
import { spanBefore, spans } from '#content/kept.ts'
import { stored, type Within } from './stored.ts'

/** Before the names of letters to followers, among all mail that leaves once. */
export const letterName = 'follow-letter'
export const askName = 'follow-ask'

/** Erases an address, what it follows, and what was noted of letters to it. */
export async function erasePerson({ payload, req }: Within, person: string): Promise<void> {
  const within = req ? { req } : {}
  await payload.db.deleteMany({ collection: 'follows', where: { person: { equals: person } }, ...within })
  const letters = { key: { like: `${letterName} ${person}` } }
  await payload.db.deleteMany({ collection: 'reminders', where: letters, ...within })
}

/**
 * Erases what is kept longer than `content/kept.ts` says: addresses that nobody confirmed, searches that nobody follows,
 * and which letters left, to followers and to all others.
 * @param now milliseconds since 1970
 */
export async function eraseWhatIsOld(payload: Payload, now: number): Promise<void> {
  const { db } = payload
  const unconfirmed = {
    confirmed: { exists: false },
    at: { less_than: stored(spanBefore(now, spans.unconfirmedAddress)) },
  }
  await db.deleteMany({ collection: 'follows', where: unconfirmed })
  const { docs } = await db.find({ collection: 'follow-searches', where: {}, pagination: false, limit: 0 })
  for (const { id } of docs) {
    const { totalDocs } = await db.count({ collection: 'follows', where: { search: { equals: id } } })
    if (totalDocs === 0) await db.deleteMany({ collection: 'follow-searches', where: { id: { equals: id } } })
  }
  const letters = { at: { less_than: stored(spanBefore(now, spans.letters)) } }
  await db.deleteMany({ collection: 'reminders', where: letters })
}
