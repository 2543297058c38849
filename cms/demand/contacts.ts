import type { Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { spoken } from '#content/submission.ts'

const stored = z.object({
  id: z.string(),
  key: z.string(),
  email: z.string(),
  language: spoken,
  confirmed: z.string().nullish(),
  answer: z.string().nullish(),
})
/** An address that somebody left to be told, once. */
export type Contact = z.infer<typeof stored>

type Within = { payload: Payload; req?: PayloadRequest }

export async function contactsWhere({ payload, req }: Within, where: Where, limit = 0): Promise<Contact[]> {
  const { docs } = await payload.db.find({
    collection: 'wish-contacts',
    where,
    sort: 'at',
    limit,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs.map((it) => stored.parse(it))
}

/** Erases addresses, and what tied wishes to them. */
export async function eraseContacts({ payload, req }: Within, contacts: readonly Contact[]): Promise<void> {
  if (contacts.length === 0) return
  const keys = contacts.map((it) => it.key)
  const within = req ? { req } : {}
  await payload.db.deleteMany({ collection: 'wish-contacts', where: { key: { in: keys } }, ...within })
  await payload.db.updateMany({
    collection: 'wishes',
    where: { contact: { in: keys } },
    data: { contact: null },
    returning: false,
    ...within,
  })
}
