import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Payload, PayloadRequest } from 'payload'
import { osloDay, startOfDay } from '#content/date.ts'
import { missingIn, offeredIn } from '#content/offer.ts'
import type { Place } from '#content/place.ts'
import { editorOf, idOf } from '../access/roles.ts'
import { releasedOf } from './released.ts'

/** A gap as it is stored: since when, by whose publishing, and until when a place lacks a minimum service. */
interface StoredGap {
  id: string
  place: string | { id: string } | null
  service: string | { id: string } | null
  since: string
  until?: string | null
}

type Within = Pick<PayloadRequest, 'payload' | 'transactionID'>

/**
 * Brings the audit of gaps in line with what is published, in the transaction of the request: a gap is opened when a
 * place is published without a minimum service, or a service becomes one, and closed when it is offered.
 * @param by the user whose publishing it was; null for the system
 */
export async function followGaps(within: Within, by: string | null, now: number): Promise<void> {
  const req = { transactionID: await within.transactionID }
  const { db } = within.payload
  const services = await releasedOf(within.payload, 'service', req)
  const places = await releasedOf(within.payload, 'place', req)
  const { docs: open } = await db.find<StoredGap>({
    collection: 'gaps',
    where: { until: { exists: false } },
    pagination: false,
    limit: 0,
    req,
  })
  const isOpen = new Set(open.map(keyOf))
  const missing = new Map<string, { place: Place; service: string }>()
  for (const place of places)
    for (const { service } of missingIn(services, place, osloDay(now)))
      missing.set(`${place.id} ${service}`, { place, service })
  for (const [key, { place, service }] of missing) {
    if (isOpen.has(key)) continue
    const data = { place: place.id, service, region: place.region, since: new Date(now).toISOString(), by }
    await db.create({ collection: 'gaps', data, req, returning: false })
  }
  for (const gap of open.filter((it) => !missing.has(keyOf(it)))) {
    const data = { until: new Date(closedAt(gap, places, now)).toISOString() }
    await db.updateOne({ collection: 'gaps', id: gap.id, data, req, returning: false })
  }
}

/** The gaps that are open, by `place service`. */
export async function openGaps(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.db.find<StoredGap>({
    collection: 'gaps',
    where: { until: { exists: false } },
    pagination: false,
    limit: 0,
  })
  return new Map(docs.map((it) => [keyOf(it), it.since]))
}

/** After the release hooks: what is published has changed, or may have. */
export const gapsFollow: CollectionAfterChangeHook & CollectionAfterDeleteHook = async ({ doc, req }) => {
  await followGaps(req, editorOf(req)?.id ?? null, Date.now())
  return doc
}

/** A gap that was to end on a day has ended on that day, though nothing was published then. */
function closedAt(gap: StoredGap, places: readonly Place[], now: number): number {
  const place = places.find((it) => it.id === (gap.place && idOf(gap.place)))
  const from = place && gap.service ? offeredIn(place, { id: idOf(gap.service) })?.from : null
  return from && startOfDay(from) > Date.parse(gap.since) ? Math.min(startOfDay(from), now) : now
}

function keyOf({ place, service }: StoredGap): string {
  return `${place && idOf(place)} ${service && idOf(service)}`
}
