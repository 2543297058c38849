import { pathOwner } from '#content/ownership.ts'
import { coursesUrl, finderUrl, openDataUrl, placeUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { fitsWords, namedIn } from '#site/search/places.ts'
import { finderIndex, knownWords } from './finderIndex.ts'
import { suggestionsOf } from './front.ts'
import { ownTarget, target } from './link.ts'
import { type PlaceRow, placeRows } from './placeRow.ts'
import type { Speech } from './speech.ts'
import { finderWords } from './staticWords.ts'

/** Where the finder sends a visitor, or the page that helps them on. */
export type Found = { to: string } | FinderView

export interface FinderView {
  query: string
  heading: string
  action: string
  suggestions: string[]
  places: PlaceRow[]
  /** Whether these are only some of the places. */
  narrowed: boolean
  /** The same words asked of the courses, where they are no place by themselves. */
  courses: { href: string; label: string; shown: boolean }
  /** For where no server answers the query: see scripts/static-finder.ts. */
  fallback: { index: string; words: string }
}

/** Answers a municipality, a town, an alias, or a current or former name with the page of its place. */
export function find(read: Reader, query: string, page: Speech): Found {
  const places = placeRows(read, page)
  const fitting = query === '' ? [] : places.filter((it) => fitsWords(query, knownWords(it)))
  const owner = query === '' ? null : ownerOf(read, query)
  const only = owner ?? (fitting.length === 1 ? fitting[0]?.slug : undefined)
  const to = only === undefined ? null : pageOf(read, only, page)
  if (to !== null) return { to }
  const { words } = page
  const isPlace = query === '' || fitting.length > 0
  const named = isPlace ? [] : namedIn(query, finderIndex(read, page).words, places.map(known))
  const shown = isPlace ? fitting : places.filter((it) => named.includes(it.slug))
  return {
    query,
    heading: query === '' ? words.finder : headingOf(shown.length, query, page),
    action: ownTarget(page.locale, finderUrl).href,
    suggestions: suggestionsOf(places),
    places: shown.length > 0 ? shown : places,
    narrowed: shown.length > 0,
    courses: {
      href: `${ownTarget(page.locale, coursesUrl).href}?${new URLSearchParams({ q: query })}`,
      label: words.finderCourses(query),
      shown: !isPlace,
    },
    fallback: { index: `${openDataUrl(page.locale)}finder.json`, words: finderWords(words) },
  }
}

function headingOf(shown: number, query: string, { words }: Speech): string {
  if (shown === 0) return words.finderNone(query)
  return shown === 1 ? words.finderOne(query) : words.finderSeveral(query)
}

const known = (it: PlaceRow) => ({ slug: it.slug, known: knownWords(it) })

/** The slug of the region that owns a word. */
function ownerOf(read: Reader, query: string): string | undefined {
  const regions = read.all('region')
  const claim = pathOwner(
    query,
    { regions, places: read.all('place'), names: read.all('name'), pages: [] },
    read.today(),
  )
  return regions.find((it) => it.id === claim?.region)?.slug
}

function pageOf(read: Reader, slug: string, page: Speech): string | null {
  const region = read.list('region', 'slug', slug)[0]
  const place = region && read.list('place', 'region', region.id)[0]
  return place
    ? target(read, page.locale, { kind: 'place', ...place }, (locale) => placeUrl({ slug }, locale)).href
    : null
}
