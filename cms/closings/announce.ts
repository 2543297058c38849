import type { CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { within } from '../database/within.ts'
import { dayIn, idIn, noonOf } from '../fields/stored.ts'
import { releaseAndNudge } from '../release/hooks.ts'

type Closing = Record<string, unknown> | undefined

/**
 * The page of a region says beforehand that its place is to be closed, and who takes over, while the closing is planned
 * and communications wants it said. Whatever ends that takes the words away, also from a region it is no longer about.
 */
export async function announce(req: PayloadRequest, closing: Closing, before: Closing): Promise<void> {
  const now = announced(closing)
  const earlier = announced(before)
  if (earlier && earlier.region !== now?.region) await tell(req, earlier.region, { on: null, successor: null })
  if (now && JSON.stringify(now) !== JSON.stringify(earlier))
    await tell(req, now.region, { on: noonOf(now.on), successor: now.successor })
}

/** A planned closing that is deleted is not told of any more. */
export const announceNoMore: CollectionAfterDeleteHook = ({ doc, req }) => announce(req, undefined, doc)

function announced(closing: Closing): { region: string; successor: string; on: string } | null {
  if (closing?.state !== 'planned' || closing.announced === false) return null
  const [region, successor, on] = [idIn(closing.region), idIn(closing.successor), dayIn(closing.on)]
  return region !== null && successor !== null && on !== null ? { region, successor, on } : null
}

async function tell(req: PayloadRequest, id: string, closing: object): Promise<void> {
  const it = await within(req)
  await req.payload.db.updateOne({ collection: 'regions', id, data: { closing }, req: it, returning: false })
  await releaseAndNudge(req, [{ kind: 'region', id }], { collection: 'closings' })
}
