import type { Page } from '#content/page.ts'
import type { Reader } from '#site/records/reader.ts'
import { regionName } from '../regionName.ts'
import type { Speech } from '../speech.ts'
import { openRegions } from '../standing.ts'
import { type OfferView, offerView } from './offer.ts'
import { type Timeline, timeline } from './timeline.ts'
import { type WhoRow, whoRow } from './who.ts'

/** The page about the merger, by its address. What the records know of it stands under what the county writes there. */
export const mergerPath = 'om/sammenslaing'

/** The merger as the records have it: how it came about, who is in, and what every region offers. */
export interface MergerView {
  timeline: Timeline
  who: WhoRow[]
  offer: OfferView
}

export function mergerView(read: Reader, it: Page, page: Speech): MergerView {
  const places = openRegions(read)
    .flatMap((region) => read.list('place', 'region', region.id).map((place) => ({ region, place })))
    .toSorted((a, b) => regionName(a.region, page).text.localeCompare(regionName(b.region, page).text, 'nb'))
  return {
    timeline: timeline(read, it, places, page),
    who: places.map((each) => whoRow(read, each, page)),
    offer: offerView(read, places, page),
  }
}
