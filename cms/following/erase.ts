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
  for (const id of await notFollowed(payload)) {
    const { totalDocs } = await db.count({ collection: 'follows', where: { search: { equals: id } } })
    if (totalDocs === 0) await db.deleteMany({ collection: 'follow-searches', where: { id: { equals: id } } })
  }
  const letters = { at: { less_than: stored(spanBefore(now, spans.letters)) } }
  await db.deleteMany({ collection: 'reminders', where: letters })
}

/** Searches that nobody was found to follow; somebody may since. All in two questions, not one a search. */
async function notFollowed({ db }: Payload): Promise<string[]> {
  const all = { where: {}, pagination: false, limit: 0 } as const
  const searches = await db.find<{ id: string }>({ collection: 'follow-searches', ...all, select: { query: true } })
  const follows = await db.find<{ search: string }>({ collection: 'follows', ...all, select: { search: true } })
  const followed = new Set(follows.docs.map((it) => it.search))
  return searches.docs.map((it) => it.id).filter((it) => !followed.has(it))
}
