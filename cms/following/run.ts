import type { Payload } from 'payload'
import { z } from 'zod'
import { stored } from './stored.ts'

const sums = { sent: z.number(), refused: z.number(), lost: z.number(), waiting: z.number() }
const run = z.object({
  id: z.string(),
  week: z.string(),
  began: z.string(),
  ended: z
    .string()
    .nullish()
    .transform((it) => it ?? null),
  tries: z.number(),
  ...sums,
})
/** How the letters of a week went; see cms/collections/follow-runs.ts. */
export type Run = z.infer<typeof run>

/** The letters of a week, begun now where they were not yet. */
export async function runOf(payload: Payload, week: string, now: number): Promise<Run> {
  const { db } = payload
  const where = { week: { equals: week } }
  const known = await db.findOne({ collection: 'follow-runs', where })
  if (known !== null) return run.parse(known)
  const data = { week, began: stored(now), tries: 0, sent: 0, refused: 0, lost: 0, waiting: 0 }
  try {
    return run.parse(await db.create({ collection: 'follow-runs', data }))
  } catch {
    // Another process of the CMS has begun in this very moment: the week is unique.
    return run.parse(await db.findOne({ collection: 'follow-runs', where }))
  }
}

/** The last weeks' letters, the newest first. */
export async function lastRuns(payload: Payload, count: number): Promise<Run[]> {
  const { docs } = await payload.db.find({ collection: 'follow-runs', where: {}, sort: '-week', limit: count })
  return docs.map((it) => run.parse(it))
}

/** Notes how far the letters of a week have come. */
export async function noteRun(payload: Payload, { id, week: _week, began: _began, ...data }: Run): Promise<void> {
  await payload.db.updateOne({ collection: 'follow-runs', id, data, returning: false })
}
