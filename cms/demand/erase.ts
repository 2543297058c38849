import type { Payload } from 'payload'
import { addDays, osloDay } from '#content/date.ts'
import { contactsWhere, eraseContacts } from './contacts.ts'

const day = 86_400_000
/** How long an address waits for its owner to say that it is theirs. */
const daysToConfirm = 7
/** How long an address is kept at most, and a search that was never shown: twelve months. */
const year = 365
/** How long sums that are shown are kept, for the trend. */
const years = 3 * 366

/**
 * Erases what is kept no longer: addresses that nobody confirmed after seven days, every address after twelve months,
 * searches that were never shown after twelve months, and all sums after three years. Wishes stay without the
 * municipality, which goes after twelve months: they say nothing of who.
 * @param now milliseconds since 1970
 */
export async function eraseWhatIsOld(payload: Payload, now: number): Promise<void> {
  const before = (days: number) => new Date(now - days * day).toISOString()
  const contacts = await contactsWhere(
    { payload },
    {
      or: [
        { at: { less_than: before(year) } },
        { and: [{ confirmed: { exists: false } }, { at: { less_than: before(daysToConfirm) } }] },
      ],
    },
  )
  await eraseContacts({ payload }, contacts)
  const today = osloDay(now)
  const { db } = payload
  await db.updateMany({
    collection: 'wishes',
    where: { and: [{ municipality: { exists: true } }, { day: { less_than: addDays(today, -year) } }] },
    data: { municipality: null },
    returning: false,
  })
  await db.deleteMany({
    collection: 'demand',
    where: {
      or: [
        { and: [{ shown: { equals: false } }, { day: { less_than: addDays(today, -year) } }] },
        { day: { less_than: addDays(today, -years) } },
      ],
    },
  })
  await db.deleteMany({ collection: 'visits', where: { month: { less_than: addDays(today, -years).slice(0, 7) } } })
  await db.deleteMany({ collection: 'taken-submissions', where: { at: { less_than: before(year) } } })
}
