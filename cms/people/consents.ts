import type { Payload, PayloadRequest } from 'payload'
import { type Document, isDocument, list, related, text } from '../published/shape.ts'
import { personKey } from './person-key.ts'

/** What somebody has said about standing on a place's page by name. */
type Consent = 'given' | 'withdrawn' | 'never'

/**
 * A stored place with what its people have said: `consent` of each row is whether it is given now, and whoever has
 * withdrawn it stands there by role only. So withdrawing takes effect on the page that is published, whatever else is
 * pending on the place. A name nobody has consented to is left for the contract to refuse.
 */
export async function withConsents(payload: Payload, place: unknown, req: Partial<PayloadRequest>): Promise<unknown> {
  if (!isDocument(place) || !list(place.people).some((it) => isDocument(it) && text(it.name) !== null)) return place
  const { docs } = await payload.db.find<Stored>({
    collection: 'consents',
    where: { place: { equals: place.id } },
    pagination: false,
    limit: 0,
    req,
  })
  const people = list(place.people).map((row) => (isDocument(row) ? asConsented(row, docs) : row))
  return { ...place, people }
}

interface Stored {
  person: string
  withdrawn?: string | null
}

function asConsented(row: Document, consents: Stored[]): Document {
  if (typeof row.name !== 'string' || row.name.trim() === '') return { ...row, consent: false }
  const consent = consentOf(row.name, consents)
  if (consent === 'withdrawn') return { ...row, name: null, email: null, consent: false }
  return { ...row, consent: consent === 'given' }
}

function consentOf(name: string, consents: Stored[]): Consent {
  const about = consents.filter((it) => personKey(it.person) === personKey(name))
  if (about.length === 0) return 'never'
  return about.some((it) => !it.withdrawn) ? 'given' : 'withdrawn'
}

/** The id of the place a consent is about. */
export function placeOf(consent: unknown): string | null {
  const id = isDocument(consent) ? related(consent.place) : null
  return typeof id === 'string' ? id : null
}
