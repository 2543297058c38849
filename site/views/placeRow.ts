import type { Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import { placeUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { fullDate } from '#site/text/dates.ts'
import { joined } from '#site/text/words.ts'
import { type Door, doorOf, type Sign } from './door.ts'
import { exceptionsAt } from './exceptions.ts'
import { type Target, target } from './link.ts'
import { type Municipality, municipalitiesOf } from './municipalities.ts'
import { placeName } from './naming.ts'
import { isOneDoor } from './place.ts'
import { regionName } from './regionName.ts'
import { inWords, type Run, type Speech } from './speech.ts'
import { openRegions } from './standing.ts'

/** A place as one row of a list of all of them. */
export interface PlaceRow {
  slug: string
  region: string
  /** The region's name and the title, each with its language. */
  regionName: Run
  heading: Run
  title: string
  undecided: boolean
  target: Target
  towns: string
  sign: Sign
  doors: Door[]
  /** "Ett felles sted fra 1. august 2027" while that day is ahead. */
  ahead: string | null
  municipalities: Municipality[]
}

/** Signs from the one that says most to a visitor: a place is open where one of its doors is. */
const strongest: readonly Sign[] = ['open', 'day', 'ajar', 'closed', 'planned']

/** All places in the order of their regions' names. */
export function placeRows(read: Reader, page: Speech): PlaceRow[] {
  return openRegions(read)
    .flatMap((region) => read.list('place', 'region', region.id).map((place) => placeRow(read, place, region, page)))
    .toSorted((a, b) => a.region.localeCompare(b.region, 'nb'))
}

function placeRow(read: Reader, place: Place, region: Region, page: Speech): PlaceRow {
  const today = read.today()
  const exceptions = exceptionsAt(read, place)
  const doors = place.addresses.map((it) => doorOf(it, exceptions, place, today, page))
  const { title, heading, undecided } = placeName(read, place, region, page)
  const together = isOneDoor(place, today) || place.oneDoorFrom === null
  return {
    slug: region.slug,
    region: inWords(region.name, page),
    regionName: regionName(region, page),
    heading,
    title,
    undecided,
    target: target(read, page.locale, { kind: 'place', ...place }, (locale) => placeUrl(region, locale)),
    towns: joined(
      place.addresses.map((it) => it.label),
      page.words.and,
    ),
    sign: strongest.find((sign) => doors.some((it) => it.state.sign === sign)) ?? 'planned',
    doors,
    ahead:
      together || place.oneDoorFrom === null
        ? null
        : page.words.oneDoorFrom(fullDate(place.oneDoorFrom, page.words.lang)),
    municipalities: municipalitiesOf(read, region),
  }
}
