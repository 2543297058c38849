import type { Payload } from 'payload'
import { osloDay } from '#content/date.ts'
import { type OfferCell, type OfferState, offerOf } from '#content/offer.ts'
import { type OfferedService, offeredService } from '#content/place.ts'
import type { Service } from '#content/service.ts'
import { type Editor, isCounty } from '../access/roles.ts'
import { services as servicesOf } from '../published/place.ts'
import { openGaps } from './gaps.ts'
import { releasedOf } from './released.ts'

/** One service in one region. Days are Oslo days. */
export interface MatrixCell extends OfferCell {
  /** Where it is missing: since when it has been published so, ISO 8601; null where that is not known. */
  since: string | null
  /** What the draft says, where it says otherwise. */
  draft: { state: OfferState; from: string | null } | null
}

/** A region and what its place offers of the minimum. */
export interface MatrixRegion {
  id: string
  name: string
  /** Null where there is no place yet. */
  place: string | null
  /** Whether the place is published: one that is not offers nothing. */
  live: boolean
  /** Whether whoever asks edits it. */
  mine: boolean
  offered: number
  missing: number
  cells: MatrixCell[]
}

/** What every region must offer, region by region, and which regions have each local service. */
export interface Matrix {
  today: string
  services: { id: string; title: string }[]
  regions: MatrixRegion[]
  local: { id: string; title: string; owner: string | null; regions: string[] }[]
}

interface Offering {
  id: string
  region: string
  services: OfferedService[]
}

/** The matrix from what is published, and where drafts differ, for whoever asks. */
export async function matrix(payload: Payload, editor: Editor, now: number): Promise<Matrix> {
  const [services, places, regions, drafts, gaps] = await Promise.all([
    releasedOf(payload, 'service'),
    releasedOf(payload, 'place'),
    releasedOf(payload, 'region'),
    draftPlaces(payload),
    openGaps(payload),
  ])
  const today = osloDay(now)
  const offer = offerOf(services, places, today)
  const names = new Map(regions.map((it) => [it.id, it.name.no]))
  const regionOf = new Map(places.map((it) => [it.id, it.region]))
  return {
    today,
    services: offer.minimum.map((it) => ({ id: it.id, title: it.title.no })),
    regions: regions
      .map(({ id, name }): MatrixRegion => {
        const place = places.find((it) => it.region === id)
        const draft = drafts.find((it) => it.region === id)
        const [is] = offerOf(services, [place ?? { id: '', services: [] }], today).places
        const cells = (is?.cells ?? []).map((it) => ({
          ...it,
          since: gaps.get(`${place?.id} ${it.service}`) ?? null,
          draft: draft ? unlike(it, services, draft, today) : null,
        }))
        const mine = isCounty(editor) || editor.regions.includes(id)
        const { offered = 0, missing = 0 } = is ?? {}
        return {
          id,
          name: name.no,
          place: draft?.id ?? place?.id ?? null,
          live: place !== undefined,
          mine,
          offered,
          missing,
          cells,
        }
      })
      .toSorted((a, b) => a.name.localeCompare(b.name, 'nb')),
    local: offer.local.map(({ service, places }) => ({
      id: service.id,
      title: service.title.no,
      owner: service.region && (names.get(service.region) ?? null),
      regions: places.map((it) => names.get(regionOf.get(it) ?? '') ?? '').toSorted((a, b) => a.localeCompare(b, 'nb')),
    })),
  }
}

/** What a draft says of a cell, where it says otherwise than what is published. */
function unlike(is: OfferCell, services: readonly Service[], draft: Offering, today: string): MatrixCell['draft'] {
  const cell = offerOf(services, [draft], today).places[0]?.cells.find((it) => it.service === is.service)
  if (!cell || (cell.state === is.state && cell.from === is.from)) return null
  return { state: cell.state, from: cell.from }
}

/** The places as they are being edited. Rows that are not filled in yet say nothing. */
async function draftPlaces(payload: Payload): Promise<Offering[]> {
  const options = { depth: 0, pagination: false, overrideAccess: true, draft: true } as const
  const { docs } = await payload.find({ collection: 'places', locale: 'all', fallbackLocale: false, ...options })
  return docs
    .map((it) => ({ ...it }))
    .map((doc) => ({
      id: String(doc.id),
      region: String(doc.region),
      services: servicesOf(doc).flatMap((it) => offeredService.safeParse(it).data ?? []),
    }))
}
