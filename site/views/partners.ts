import type { Place } from '#content/place.ts'
import { norwegian, type Run, type Speech } from './speech.ts'

/** Those a place works with, of one kind. */
export interface PartnerGroup {
  kind: string
  partners: { name: Run; url: string | null }[]
}

/** In the order in which the place names them. */
export function partnerGroups(place: Place, page: Speech): PartnerGroup[] {
  const groups = Map.groupBy(place.partners, (it) => it.type)
  return [...groups].map(([type, its]) => ({
    kind: page.words.placeWords.partnerTypes[type],
    partners: its.map(({ name, url }) => ({ name: norwegian(name, page), url })),
  }))
}
