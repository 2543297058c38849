import type { Payload, PayloadRequest } from 'payload'
import { osloDay } from '#content/date.ts'
import type { Region } from '#content/region.ts'
import { idIn } from '../naming/states.ts'

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
    const on = typeof it.closed?.on === 'string' ? osloDay(Date.parse(it.closed.on)) : ''
    return { id: it.id, slug: it.slug, name: it.name ?? it.slug, closed: successor === null ? null : { on, successor } }
  })
}

/** The transaction of a request, without its locale and its user: what the CMS does by itself. */
export async function within(req: Pick<PayloadRequest, 'transactionID'>): Promise<Partial<PayloadRequest>> {
  return { transactionID: await req.transactionID }
}
