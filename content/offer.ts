import type { OfferedService, Place } from './place.ts'
import type { Service } from './service.ts'

/** How a region stands with one service that every region must have. */
export const offerStates = ['offered', 'addition', 'own-text', 'missing-until', 'missing'] as const
export type OfferState = (typeof offerStates)[number]

export interface OfferCell {
  service: string
  /** `missing-until`: offered from a day that is ahead. */
  state: OfferState
  /** That day; else null. */
  from: string | null
  /** The region has a text of its own, but the service is not replaceable (any more): the shared one is shown. */
  setAside: boolean
}

/** What one place offers of the minimum. */
export interface PlaceOffer {
  place: string
  /** One cell for each minimum service, in their order. */
  cells: OfferCell[]
  offered: number
  missing: number
}

/** The offer of the county: the places by the minimum, and which places have each local service. */
export interface Offer {
  minimum: Service[]
  places: PlaceOffer[]
  local: { service: Service; places: string[] }[]
}

type Offering = Pick<Place, 'id' | 'services'>

/** The matrix on an Oslo day. Places stay in the order they are given; services are in the order of the catalogue. */
export function offerOf(services: readonly Service[], places: readonly Offering[], today: string): Offer {
  const catalogue = services.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
  const minimum = catalogue.filter((it) => it.scope === 'minimum')
  const local = catalogue.filter((it) => it.scope === 'local')
  return {
    minimum,
    places: places.map((it) => placeOffer(minimum, it, today)),
    local: local.map((service) => ({
      service,
      places: places.filter((it) => offeredIn(it, service)).map((it) => it.id),
    })),
  }
}

/** The minimum services that a place does not offer on a day, in the order of the catalogue. */
export function missingIn(services: readonly Service[], place: Offering, today: string): OfferCell[] {
  return (offerOf(services, [place], today).places[0]?.cells ?? []).filter(isMissing)
}

/** What a place says of a service; undefined where it does not offer it. The first, should it be listed twice. */
export function offeredIn(place: Pick<Place, 'services'>, service: Pick<Service, 'id'>): OfferedService | undefined {
  return place.services.find((it) => it.service === service.id)
}

/** The text a place shows of its own instead of the shared one: only where communications allows it. */
export function ownText(service: Service, offered: OfferedService): OfferedService['replacement'] {
  return service.replaceable ? offered.replacement : null
}

function placeOffer(minimum: readonly Service[], place: Offering, today: string): PlaceOffer {
  const cells = minimum.map((it) => cell(it, offeredIn(place, it), today))
  const missing = cells.filter(isMissing).length
  return { place: place.id, cells, offered: cells.length - missing, missing }
}

function cell(service: Service, offered: OfferedService | undefined, today: string): OfferCell {
  const it = { service: service.id, from: null, setAside: false }
  if (!offered) return { ...it, state: 'missing' }
  const setAside = offered.replacement !== null && !service.replaceable
  if (offered.from !== null && offered.from > today)
    return { ...it, state: 'missing-until', from: offered.from, setAside }
  const state = ownText(service, offered) ? 'own-text' : offered.addition ? 'addition' : 'offered'
  return { ...it, state, setAside }
}

function isMissing({ state }: OfferCell): boolean {
  return state === 'missing' || state === 'missing-until'
}
