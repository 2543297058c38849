import type { Payload } from 'payload'
import { stored, type Within } from './stored.ts'

const day = 86_400_000
/** How long an address waits for its owner to say that it is theirs. */
const daysToConfirm = 7
/** How long is kept which letters left: longer than a letter could be tried again. */
const daysOfLetters = 60

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
 * Erases what is kept no longer: addresses that nobody confirmed after seven days, searches that nobody follows, and
 * after two months which letters left.
 * @param now milliseconds since 1970
 */
export async function eraseWhatIsOld(payload: Payload, now: number): Promise<void> {
  const { db } = payload
  const unconfirmed = { confirmed: { exists: false }, at: { less_than: stored(now - daysToConfirm * day) } }
  await db.deleteMany({ collection: 'follows', where: unconfirmed })
  const { docs } = await db.find({ collection: 'follow-searches', where: {}, pagination: false, limit: 0 })
  for (const { id } of docs) {
    const { totalDocs } = await db.count({ collection: 'follows', where: { search: { equals: id } } })
    if (totalDocs === 0) await db.deleteMany({ collection: 'follow-searches', where: { id: { equals: id } } })
  }
  const letters = { key: { like: 'follow-' }, at: { less_than: stored(now - daysOfLetters * day) } }
  await db.deleteMany({ collection: 'reminders', where: letters })
}
