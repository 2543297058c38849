import { redirectsFor } from '#content/ownership.ts'
import { nameKey } from '#content/slug.ts'
import type { Reader } from '#site/records/reader.ts'
import type { FinderIndex } from '#site/search/indexes.ts'
import { knownWords } from './finder.ts'
import { placeRows } from './placeRow.ts'
import type { Speech } from './speech.ts'
import { openRegions } from './standing.ts'

/** What the finder of an exported site knows: the same words as the server's. */
export function finderIndex(read: Reader, page: Speech): FinderIndex {
  const regions = read.all('region')
  const among = { regions, places: read.all('place'), names: read.all('name'), pages: [] }
  const owned = [...redirectsFor(among, read.today()), ...openRegions(read).map(({ slug }) => [slug, slug] as const)]
  return {
    words: Object.fromEntries(owned.map(([word, slug]) => [nameKey(word), slug])),
    places: placeRows(read, page).map((it) => ({ slug: it.slug, href: it.target.href, known: knownWords(it) })),
  }
}
