import type { Payload } from 'payload'
import { mostRefusedLetters } from '#content/kept.ts'
import type { House } from '../mail/house.ts'
import { type Sent, sendOnce } from '../mail/send-once.ts'
import { erasePerson, letterName } from './erase.ts'
import { type Section, weeklyLetter } from './letter.ts'
import type { Searches } from './searches.ts'
import { SiteUnreachable } from './site.ts'
import { type Follow, followsWhere, stored } from './stored.ts'
import { letterWeek } from './week.ts'

/** What became of a letter; `nothing`: there was nothing new; `unread`: the site could not say. */
export type Became = Sent | 'nothing' | 'unread'

interface Round {
  payload: Payload
  searches: Searches
  house: House
  now: number
}

/**
 * Writes one letter to one address, about all that it follows, where there is something new. The follows are read here
 * and not before: one that has just ended is not written about.
 * @param begins when the week began; who has confirmed since waits for the next
 */
export async function writeTo(round: Round, person: string, begins: number): Promise<Became> {
  const { payload, now } = round
  const confirmed = { person: { equals: person }, confirmed: { less_than: stored(begins) }, since: { exists: true } }
  const follows = await followsWhere({ payload }, confirmed)
  const [newest] = follows.toReversed()
  if (!newest) return 'nothing'
  const sections = await sectionsOf(round, follows)
  if (sections === 'unread') return 'unread'
  if (sections.length === 0) return 'nothing'
  const letter = weeklyLetter(round.house, newest.language, person, sections)
  const ids = follows.map((it) => it.id)
  const { db } = payload
  const sent = await sendOnce(
    payload,
    `${letterName} ${person} ${letterWeek(now)}`,
    { to: newest.email, ...letter },
    now,
    {
      // From here on it counts as told: whoever dies now tells nobody twice.
      taken: async () => {
        const where = { id: { in: ids } }
        await db.updateMany({ collection: 'follows', where, data: { since: stored(now) }, returning: false })
      },
      givenBack: async () => {
        for (const { id, since } of follows)
          await db.updateOne({ collection: 'follows', id, data: { since: stored(since ?? now) }, returning: false })
      },
    },
  )
  await note(payload, person, follows, sent)
  return sent
}

async function sectionsOf({ searches }: Round, follows: readonly Follow[]): Promise<Section[] | 'unread'> {
  const sections: Section[] = []
  const told = new Set<string>()
  for (const { key, search, language, since } of follows) {
    try {
      const news = await searches.newOf(search, language, since ?? 0)
      // What two searches find is told once.
      const items = (news?.items ?? []).filter((it) => !told.has(it.id))
      for (const { id } of items) told.add(id)
      if (news && items.length > 0) sections.push({ key, name: news.name, url: news.url, items })
    } catch (error) {
      if (error instanceof SiteUnreachable) return 'unread'
      throw error
    }
  }
  return sections
}

async function note(payload: Payload, person: string, follows: readonly Follow[], sent: Sent): Promise<void> {
  const before = Math.max(0, ...follows.map((it) => it.refused))
  if (sent !== 'refused' && !(sent === 'sent' && before > 0)) return
  const refused = sent === 'refused' ? before + 1 : 0
  if (refused >= mostRefusedLetters) {
    await erasePerson({ payload }, person)
    payload.logger.info(
      `An address was erased: the mail server refused ${mostRefusedLetters} letters to it, one after another.`,
    )
    return
  }
  const where = { person: { equals: person } }
  await payload.db.updateMany({ collection: 'follows', where, data: { refused }, returning: false })
}
