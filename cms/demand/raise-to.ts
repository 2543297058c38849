import type { PayloadRequest } from 'payload'
import { z } from 'zod'

const stored = z.object({ id: z.string(), count: z.number() })

/**
 * Notes a sum as a node gives it: so far, so that the larger is the newer, in whichever order they come.
 * @param about what the sum is of, for the first time it comes
 */
export async function raiseTo(
  req: PayloadRequest,
  collection: 'demand' | 'visits',
  sum: string,
  count: number,
  about: Record<string, unknown>,
): Promise<void> {
  const { db } = req.payload
  const before = stored.safeParse(await db.findOne({ collection, where: { sum: { equals: sum } }, req })).data
  if (!before) await db.create({ collection, data: { ...about, sum, count }, req, returning: false })
  else if (count > before.count)
    await db.updateOne({ collection, id: before.id, data: { count }, req, returning: false })
}
