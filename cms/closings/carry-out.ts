import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { byId, standingFor } from '#content/closing.ts'
import { osloDay } from '#content/date.ts'
import type { Kind } from '#content/kinds.ts'
import { within } from '../database/within.ts'
import { dayIn, idIn, noonOf } from '../fields/stored.ts'
import { releaseAndNudge } from '../release/hooks.ts'
import { announce } from './announce.ts'
import { knownRegions } from './county.ts'
import { give, owned, putBack, replace } from './owned.ts'

const kinds = { courses: 'course', news: 'news', media: 'media' } as const satisfies Record<string, Kind>

/** What a closing moved, so that undoing it moves the same back. */
const moved = z.object({
  to: z.string(),
  courses: z.array(z.string()),
  news: z.array(z.string()),
  media: z.array(z.string()),
  shownIn: z.array(z.object({ id: z.string(), was: z.array(z.string()) })),
  users: z.array(z.object({ id: z.string(), was: z.array(z.string()) })),
})
type Moved = z.infer<typeof moved>

const shownIn = { collection: 'courses', field: 'shownIn' } as const
const editors = { collection: 'users', field: 'regions' } as const
const source = { collection: 'closings' }

/**
 * Carries a closing out when its day has come, and takes it back when it is undone; all in the transaction of the
 * save, so that the public sees a region closed and its courses moved at once, or neither.
 */
export const followState: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const on = dayIn(doc.on)
  if (doc.state === 'planned' && on !== null && on <= osloDay(Date.now())) return carryOut(doc, on, req)
  await announce(req, doc, operation === 'update' ? previousDoc : undefined)
  if (operation === 'update' && doc.state === 'undone' && previousDoc?.state === 'carried-out') await takeBack(doc, req)
  return doc
}

async function carryOut(doc: Record<string, unknown>, on: string, req: PayloadRequest) {
  const { payload } = req
  const [id, from, successor] = [String(doc.id), idIn(doc.region) ?? '', idIn(doc.successor) ?? '']
  const it = await within(req)
  // One that closed since it was planned has a successor itself.
  const to = standingFor(successor, byId(await knownRegions(payload, it)))?.id ?? successor
  const way: [string, string] = [from, to]
  const done: Moved = {
    to,
    courses: await give(payload, 'courses', way, it),
    news: await give(payload, 'news', way, it),
    media: await give(payload, 'media', way, it),
    shownIn: await replace(payload, shownIn, way, it),
    users: await replace(payload, editors, way, it),
  }
  const ended = { closed: { on: noonOf(on), successor }, closing: { on: null, successor: null } }
  await payload.db.updateOne({ collection: 'regions', id: from, data: ended, req: it, returning: false })
  const data = { state: 'carried-out', moved: done }
  await payload.db.updateOne({ collection: 'closings', id, data, req: it, returning: false })
  await releaseAndNudge(req, documents(from, done), source)
  return { ...doc, ...data }
}

async function takeBack(doc: Record<string, unknown>, req: PayloadRequest): Promise<void> {
  const { payload } = req
  const region = idIn(doc.region) ?? ''
  const was = moved.parse(doc.moved)
  const it = await within(req)
  const back: [string, string] = [was.to, region]
  for (const collection of owned) await give(payload, collection, back, it, was[collection])
  await putBack(payload, shownIn, [region, was.to], was.shownIn, it)
  await putBack(payload, editors, [region, was.to], was.users, it)
  const closed = { on: null, successor: null }
  await payload.db.updateOne({ collection: 'regions', id: region, data: { closed }, req: it, returning: false })
  await releaseAndNudge(req, documents(region, was), source)
}

function documents(region: string, it: Moved): { kind: Kind; id: string }[] {
  const own = owned.flatMap((collection) => it[collection].map((id) => ({ kind: kinds[collection], id })))
  return [...own, ...it.shownIn.map(({ id }) => ({ kind: 'course' as const, id })), { kind: 'region', id: region }]
}
