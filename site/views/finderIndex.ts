import { redirectsFor } from '#content/ownership.ts'
import { nameKey } from '#content/slug.ts'
import type { Reader } from '#site/records/reader.ts'
import type { FinderIndex } from '#site/search/indexes.ts'
import { suggestionsOf } from './front.ts'
import { type PlaceRow, placeRows } from './placeRow.ts'
import type { Speech } from './speech.ts'
import { openRegions } from './standing.ts'

/** What the finder knows, for the server and for an exported site. */
export function finderIndex(read: Reader, page: Speech): FinderIndex {
  const regions = read.all('region')
  const among = { regions, places: read.all('place'), names: read.all('name'), pages: [] }
  const owned = [...redirectsFor(among, read.today()), ...openRegions(read).map(({ slug }) => [slug, slug] as const)]
  return {
    words: Object.fromEntries(owned.map(([word, slug]) => [nameKey(word), slug])),
    places: placeRows(read, page).map((it) => ({ slug: it.slug, href: it.target.href, known: knownWords(it) })),
  }
}

/** The words a place is found by a part of. */
export function knownWords(place: PlaceRow): string[] {
  return [place.title, place.region, ...place.doors.map((it) => it.label), ...suggestionsOf([place])]
}
