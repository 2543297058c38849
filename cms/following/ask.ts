import type { Payload } from 'payload'
import { readSettings } from '#start/settings.ts'
import { houseOf } from '../mail/house.ts'
import { type Sent, sendOnce } from '../mail/send-once.ts'
import { askName } from './erase.ts'
import { askLetter } from './letter.ts'
import { Searches } from './searches.ts'
import { vacanciesAt } from './site.ts'
import { type Follow, followsWhere, searchWhere, stored } from './stored.ts'

const settings = readSettings(process.env)

/** Mails at once, so that none waits for the thousand before it. */
const mostAtOnce = 100

/** Asks those who wrote an address whether it is theirs. @returns how many letters left */
export async function askNew(payload: Payload, now: number): Promise<number> {
  if (!settings.smtpUrl) return 0
  const unasked = { asked: { exists: false }, confirmed: { exists: false } }
  const follows = await followsWhere({ payload }, unasked, mostAtOnce)
  let left = 0
  for (const follow of follows) {
    const sent = await ask(payload, follow, now)
    // The mail server is away: so it is for the next.
    if (sent === 'again') break
    if (sent === 'sent') left += 1
  }
  return left
}

async function ask(payload: Payload, follow: Follow, now: number): Promise<Sent> {
  const { id, key, email, language } = follow
  const search = await searchWhere({ payload }, { id: { equals: follow.search } })
  // What the search is called the site says; a site that is away holds up no letter.
  const name = search && (await vacanciesAt(payload, search.query, language).catch(() => null))?.name
  const house = await houseOf(payload)
  const letter = askLetter({ house, language, key, name: name ?? null })
  const sent = await sendOnce(payload, `${askName} ${key}`, { to: email, ...letter }, now)
  if (sent === 'again') return sent
  const { db } = payload
  if (sent === 'refused') await db.deleteMany({ collection: 'follows', where: { id: { equals: id } } })
  else await db.updateOne({ collection: 'follows', id, data: { asked: stored(now) }, returning: false })
  return sent
}

/**
 * Notes what there is for those who have just confirmed, so that their first letter tells of what comes after.
 * @throws SiteUnreachable, and it is tried again
 */
export async function beginNew(payload: Payload, now: number): Promise<void> {
  const follows = await followsWhere({ payload }, { confirmed: { exists: true }, since: { exists: false } })
  const searches = new Searches(payload, now)
  for (const { id, search } of follows) {
    await searches.note(search)
    await payload.db.updateOne({ collection: 'follows', id, data: { since: stored(now) }, returning: false })
  }
}
