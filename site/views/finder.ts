import { pathOwner } from '#content/ownership.ts'
import { nameKey } from '#content/slug.ts'
import { finderUrl, placeUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { suggestionsOf } from './front.ts'
import { ownTarget, target } from './link.ts'
import { type PlaceRow, placeRows } from './placeRow.ts'
import type { Speech } from './speech.ts'

/** Where the finder sends a visitor, or the page that helps them on. */
export type Found = { to: string } | FinderView

export interface FinderView {
  query: string
  heading: string
  action: string
  suggestions: string[]
  places: PlaceRow[]
}

/** Answers a municipality, a town, an alias, or a current or former name with the page of its place. */
export function find(read: Reader, query: string, page: Speech): Found {
  const places = placeRows(read, page)
  const fitting = query === '' ? [] : places.filter((it) => leadsTo(it, query))
  const owner = query === '' ? null : ownerOf(read, query)
  const only = owner ?? (fitting.length === 1 ? fitting[0]?.slug : undefined)
  const to = only === undefined ? null : pageOf(read, only, page)
  if (to !== null) return { to }
  const { words } = page
  return {
    query,
    heading: query === '' ? words.finder : fitting.length > 1 ? words.finderSeveral(query) : words.finderNone(query),
    action: ownTarget(page.locale, finderUrl).href,
    suggestions: suggestionsOf(places),
    places: fitting.length > 1 ? fitting : places,
  }
}

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

/** A part of a word fits too, so that "Hadsel kommune" and "vestv" lead somewhere. */
function leadsTo(place: PlaceRow, query: string): boolean {
  const asked = nameKey(query)
  const known = [place.title, place.region, ...place.doors.map((it) => it.label), ...suggestionsOf([place])].map(
    nameKey,
  )
  return asked.length > 2 && known.some((it) => it.startsWith(asked) || (it.length > 3 && asked.startsWith(it)))
}

function pageOf(read: Reader, slug: string, page: Speech): string | null {
  const region = read.list('region', 'slug', slug)[0]
  const place = region && read.list('place', 'region', region.id)[0]
  return place
    ? target(read, page.locale, { kind: 'place', ...place }, (locale) => placeUrl({ slug }, locale)).href
    : null
}
