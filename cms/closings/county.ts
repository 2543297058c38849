import type { Payload, PayloadRequest } from 'payload'
import type { Region } from '#content/region.ts'
import { dayIn, idIn } from '../fields/stored.ts'

/** A region as far as closings go. */
export interface Known extends Pick<Region, 'id' | 'closed'> {
  slug: string
  name: string
}

/** The regions as they are stored, in the transaction of a request. */
export async function knownRegions(payload: Payload, req: Partial<PayloadRequest>): Promise<Known[]> {
  const { docs } = await payload.find({
    collection: 'regions',
    depth: 0,
    pagination: false,
    locale: 'no',
    overrideAccess: true,
    req,
  })
  return docs.map((it) => {
    const successor = idIn(it.closed?.successor)
    const on = dayIn(it.closed?.on) ?? ''
    return { id: it.id, slug: it.slug, name: it.name ?? it.slug, closed: successor === null ? null : { on, successor } }
  })
}
