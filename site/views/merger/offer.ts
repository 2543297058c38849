import { type OfferCell, offerOf } from '#content/offer.ts'
import type { Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import { placeUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { fullDate } from '#site/text/dates.ts'
import { type Target, target } from '../link.ts'
import { regionName } from '../regionName.ts'
import { type Run, type Speech, say } from '../speech.ts'

/** What every region shall offer, and whether it does: the matrix of content/offer.ts, for the public. */
export interface OfferView {
  regions: { slug: string; name: Run; target: Target }[]
  services: {
    title: Run
    /** "I 7 av 8 regioner" */
    standing: string
    /** One for each region, in their order. `from`: "Kommer 1. august 2027" where the day is known. */
    cells: { offered: boolean; from: string | null }[]
  }[]
  /** The services that only some regions have, and which. */
  local: { title: Run; regions: Run[] }[]
}

export function offerView(read: Reader, places: readonly { region: Region; place: Place }[], page: Speech): OfferView {
  const { words } = page
  const services = read.all('service')
  const offer = offerOf(
    services,
    places.map((it) => it.place),
    read.today(),
  )
  const names = new Map(places.map(({ region, place }) => [place.id, regionName(region, page)]))
  return {
    regions: places.map(({ region, place }) => ({
      slug: region.slug,
      name: regionName(region, page),
      target: target(read, page.locale, { kind: 'place', ...place }, (locale) => placeUrl(region, locale)),
    })),
    services: offer.minimum.map((service, index) => {
      const cells = offer.places.flatMap((it) => it.cells[index] ?? []).map((it) => cellOf(it, page))
      const offered = cells.filter((it) => it.offered).length
      return {
        title: say(service.title, page, service.written),
        standing:
          offered === cells.length
            ? words.mergerWords.inAll(cells.length)
            : words.mergerWords.inSome(offered, cells.length),
        cells,
      }
    }),
    local: offer.local
      .filter((it) => it.places.length > 0)
      .map(({ service, places: having }) => ({
        title: say(service.title, page, service.written),
        regions: having.flatMap((it) => names.get(it) ?? []),
      })),
  }
}

function cellOf({ state, from }: OfferCell, { words }: Speech): OfferView['services'][number]['cells'][number] {
  const offered = state !== 'missing' && state !== 'missing-until'
  return { offered, from: from === null ? null : words.mergerWords.comes(fullDate(from, words.lang)) }
}
