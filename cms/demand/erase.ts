import type { Payload } from 'payload'
import { osloDay } from '#content/date.ts'
import { type SpanName, spanBefore, spans } from '#content/kept.ts'
import { contactsWhere, eraseContacts } from './contacts.ts'

/**
 * Erases what is kept longer than `content/kept.ts` says: addresses that nobody confirmed, every address after a while,
 * searches that were never shown, and all sums in the end. Wishes stay without the municipality: they say nothing of who.
 * @param now milliseconds since 1970
 */
export async function eraseWhatIsOld(payload: Payload, now: number): Promise<void> {
  const before = (span: SpanName) => new Date(spanBefore(now, spans[span])).toISOString()
  const dayBefore = (span: SpanName) => osloDay(spanBefore(now, spans[span]))
  const contacts = await contactsWhere(
    { payload },
    {
      or: [
        { at: { less_than: before('wishAddress') } },
        { and: [{ confirmed: { exists: false } }, { at: { less_than: before('unconfirmedAddress') } }] },
      ],
    },
  )
  await eraseContacts({ payload }, contacts)
  const { db } = payload
  await db.updateMany({
    collection: 'wishes',
    where: { and: [{ municipality: { exists: true } }, { day: { less_than: dayBefore('wishMunicipality') } }] },
    data: { municipality: null },
    returning: false,
  })
  await db.deleteMany({
    collection: 'demand',
    where: {
      or: [
        { and: [{ shown: { equals: false } }, { day: { less_than: dayBefore('searchNeverShown') } }] },
        { day: { less_than: dayBefore('searchShown') } },
      ],
    },
  })
  await db.deleteMany({ collection: 'visits', where: { month: { less_than: dayBefore('visits').slice(0, 7) } } })
  await db.deleteMany({ collection: 'taken-submissions', where: { at: { less_than: before('takenSubmission') } } })
}
