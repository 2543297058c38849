import type { PayloadRequest, Where } from 'payload'
import { daysBeforeShown } from '#content/demand.ts'
import type { Handler } from '../submissions/handler.ts'
import { raiseTo } from './raise-to.ts'
import { regionIds } from './regions.ts'

/**
 * Takes a node's sums of searches. A search is shown once it was made on three different days, wherever and with
 * whatever filter: from then on all its sums are.
 */
export const takeDemand: Handler<'demand'> = async ({ node, sums }, { req }) => {
  const regions = await regionIds(req)
  for (const { day, key, said, region, result, count } of sums) {
    const sum = [node, day, region ?? '', result, key].join(' ')
    const about = { key, said, day, result, region: (region !== null && regions.get(region)) || null, shown: false }
    await raiseTo(req, 'demand', sum, count, about)
  }
  for (const key of new Set(sums.map((it) => it.key))) await showIfOften(req, key)
}

async function showIfOften(req: PayloadRequest, key: string): Promise<void> {
  const { db } = req.payload
  const hidden: Where = { and: [{ key: { equals: key } }, { shown: { equals: false } }] }
  const { docs } = await db.find<{ id: string; day: string; shown: boolean }>({
    collection: 'demand',
    where: { key: { equals: key } },
    pagination: false,
    limit: 0,
    req,
  })
  if (docs.every((it) => it.shown)) return
  const isShown = docs.some((it) => it.shown) || new Set(docs.map((it) => it.day)).size >= daysBeforeShown
  if (isShown)
    await db.updateMany({ collection: 'demand', where: hidden, data: { shown: true }, req, returning: false })
}
