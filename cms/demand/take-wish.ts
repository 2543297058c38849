import { osloDay } from '#content/date.ts'
import { demandKey } from '#content/demand.ts'
import { afterCommit } from '../database/after-commit.ts'
import type { Handler } from '../submissions/handler.ts'
import { askToWrite } from './post.ts'
import { regionIds } from './regions.ts'

/** Keeps what somebody misses, and apart from it the address they left. */
export const takeWish: Handler<'wish'> = async ({ what, region, municipality, contact }, { req, at }) => {
  const { db } = req.payload
  const regions = await regionIds(req)
  await db.create({
    collection: 'wishes',
    data: {
      what,
      // A wish of signs alone is told by its signs.
      key: demandKey(what) || what,
      region: (region !== null && regions.get(region)) || null,
      municipality,
      day: osloDay(at),
      contact: contact?.key ?? null,
    },
    req,
    returning: false,
  })
  if (contact === null) return
  await db.create({
    collection: 'wish-contacts',
    data: { key: contact.key, email: contact.email, language: contact.language, at: new Date(at).toISOString() },
    req,
    returning: false,
  })
  await afterCommit(req, () => askToWrite(req.payload))
}

/** The address is theirs: from now on it may be written to, once. */
export const confirmContact: Handler<'wish-confirm'> = async ({ contact }, { req, at }) => {
  await req.payload.db.updateMany({
    collection: 'wish-contacts',
    where: { and: [{ key: { equals: contact } }, { confirmed: { exists: false } }] },
    data: { confirmed: new Date(at).toISOString() },
    req,
    returning: false,
  })
  await afterCommit(req, () => askToWrite(req.payload))
}

/** Erases an address at the word of whom it belongs to. What they miss stays, and says nothing of them. */
export const eraseContact: Handler<'wish-erase'> = async ({ contact }, { req }) => {
  const { db } = req.payload
  await db.deleteMany({ collection: 'wish-contacts', where: { key: { equals: contact } }, req })
  await db.updateMany({
    collection: 'wishes',
    where: { contact: { equals: contact } },
    data: { contact: null },
    req,
    returning: false,
  })
}
