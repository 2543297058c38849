import type { Payload, Where } from 'payload'
import { z } from 'zod'
import type { Course } from '#content/course.ts'
import { show } from '#content/locale.ts'
import { courseUrl } from '#content/urls.ts'
import { readSettings } from '#start/settings.ts'
import { houseOf } from '../mail/house.ts'
import { sendOnce } from '../mail/send-once.ts'
import { releaseOf } from '../receipts/page-of.ts'
import { type Contact, contactsWhere, eraseContacts } from './contacts.ts'
import { answerLetter, askLetter, localeOf } from './letters.ts'

const settings = readSettings(process.env)

/** How long an answer waits before anybody is told: time to undo. In milliseconds. */
export const timeToUndo = 10 * 60_000
/** Mails at once, so that none waits for the thousand before it. */
const mostAtOnce = 100

/**
 * Sends what is due: one mail to each new address that asks whether it is theirs, and one to each confirmed address
 * whose wish was answered, which is then erased. Nothing where mail is not sent (no SMTP_URL).
 * @param now milliseconds since 1970
 * @returns how many left
 */
export async function writeDue(payload: Payload, now: number): Promise<number> {
  if (!settings.smtpUrl) return 0
  return (await askNew(payload, now)) + (await tellAnswered(payload, now))
}

async function askNew(payload: Payload, now: number): Promise<number> {
  const nobodyAsked: Where[] = [{ asked: { exists: false } }, { confirmed: { exists: false } }]
  const contacts = await contactsWhere({ payload }, { and: nobodyAsked }, mostAtOnce)
  let left = 0
  for (const { id, key, email, language } of contacts) {
    const letter = askLetter(language, await houseOf(payload), key)
    const sent = await sendOnce(payload, `wish-ask ${key}`, { to: email, ...letter }, now)
    // The mail server is away: so it is for the next.
    if (sent === 'again') break
    const data = { asked: new Date(now).toISOString() }
    await payload.db.updateOne({ collection: 'wish-contacts', id, data, returning: false })
    if (sent === 'sent') left++
  }
  return left
}

async function tellAnswered(payload: Payload, now: number): Promise<number> {
  const answered: Where[] = [
    { confirmed: { exists: true } },
    { answer: { exists: true } },
    { 'answer.at': { less_than_equal: new Date(now - timeToUndo).toISOString() } },
  ]
  const contacts = await contactsWhere({ payload }, { and: answered }, mostAtOnce)
  let left = 0
  for (const contact of contacts) {
    const message = await answerTo(payload, contact)
    // The course is not published now; it may be again.
    if (message === null) continue
    const sent = await sendOnce(payload, `wish-answer ${contact.key}`, { to: contact.email, ...message }, now)
    if (sent === 'again') break
    await eraseContacts({ payload }, [contact])
    if (sent === 'sent') left++
  }
  return left
}

const marked = z.object({ course: z.string() })
const wished = z.object({ what: z.string() })

/** What to write to somebody whose wish was answered; null where the course has no page now. */
async function answerTo(
  payload: Payload,
  { key, answer, language }: Contact,
): Promise<ReturnType<typeof answerLetter> | null> {
  const { db } = payload
  const mark = marked.safeParse(
    await db.findOne({ collection: 'demand-marks', where: { id: { equals: answer } } }),
  ).data
  const wish = wished.safeParse(await db.findOne({ collection: 'wishes', where: { contact: { equals: key } } })).data
  const release = mark && (await releaseOf(payload, 'course', mark.course))
  if (!release?.body || !wish) return null
  // Parsed by the contract when it was released.
  const course = release.body as Course
  const locale = localeOf(language)
  const translated = locale !== 'no' && course.title[locale] !== undefined && course.summary[locale] !== undefined
  const shown = translated ? locale : 'no'
  const { value: title, lang } = show(course.title, shown, course.written)
  const summary = show(course.summary, shown, course.written).value
  const url = settings.siteUrl + courseUrl(course, shown)
  return answerLetter(language, await houseOf(payload), wish.what, { title, summary, lang, url })
}
