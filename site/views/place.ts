import { checkedDay, hoursCheckedDay, withConfirmed } from '#content/confirming.ts'
import type { News } from '#content/news.ts'
import type { Exception } from '#content/opening.ts'
import type { Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import { coursesUrl, newsListUrl, placesUrl, posterUrl } from '#content/urls.ts'
import { county } from '#site/records/indexes.ts'
import type { Reader } from '#site/records/reader.ts'
import { fullDate } from '#site/text/dates.ts'
import { joined } from '#site/text/words.ts'
import { type Arrival, arrivalOf } from './arrival.ts'
import { type ClosingView, closingView } from './closing.ts'
import type { CourseRow } from './courseRow.ts'
import { type Door, doorOf } from './door.ts'
import { exceptionsAt } from './exceptions.ts'
import { type FollowView, followView } from './follow.ts'
import { type HoursView, hoursHint, hoursView } from './hours.ts'
import { ownTarget, type Target } from './link.ts'
import { type Municipality, municipalitiesOf, type Numbered } from './municipalities.ts'
import { placeName } from './naming.ts'
import { type Neighbour, neighboursOf } from './neighbours.ts'
import { newsFrom } from './newsList.ts'
import { listed, type NewsRow, newsRow } from './newsRow.ts'
import { type PartnerGroup, partnerGroups } from './partners.ts'
import { type PartRow, partRows } from './parts.ts'
import { type Person, peopleOf } from './people.ts'
import { type PictureView, pictureView } from './picture.ts'
import { type PlaceMap, placeMap } from './placeMap.ts'
import { regionName } from './regionName.ts'
import { type ServiceRow, servicesOf } from './services.ts'
import { inWords, norwegian, type Run, type Speech, say, sayMaybe } from './speech.ts'
import { startingCourses } from './startingCourses.ts'

/** Everything the page of a region's place shows. */
export interface PlaceView {
  slug: string
  /** The region by its name among the site's own words. */
  region: string
  /** The region by its name in the language of the page, where it stands by itself. */
  regionName: Run
  title: string
  heading: Run
  undecided: boolean
  formerNames: Run[]
  summary: Run
  /** The picture of the place, or of its region. */
  picture: PictureView | null
  map: PlaceMap
  mapLabel: string
  doors: Door[]
  email: string | null
  bookingUrl: string | null
  /** The place is to be closed: from which day, and where to go then. */
  closing: ClosingView | null
  merger: { title: string; text: Run | null; ahead: boolean } | null
  minimum: ServiceRow[]
  local: ServiceRow[]
  hoursHint: string
  hours: HoursView[]
  arrivals: Arrival[]
  people: Person[]
  municipalities: Municipality[]
  parts: PartRow[]
  partsTitle: string
  neighbours: Neighbour[]
  allPlaces: Target
  partners: PartnerGroup[]
  courses: CourseRow[]
  courseCount: number
  allCourses: Target
  follow: FollowView
  news: NewsRow[]
  /** More news of the region alone. */
  ownNews: string
  allNews: Target
  /** The day since which all of it has been checked, and, where they were confirmed since, the hours by themselves. */
  checked: CheckedDay | null
  hoursChecked: CheckedDay | null
  wrongHref: string
  /** The poster for the door. */
  poster: Target
}

/** A day for a `time` element, and in words. */
export interface CheckedDay {
  date: string
  text: string
}

/** How many courses and news items a place page carries: the county's news leaves room for the place's own. */
const shown = { courses: 4, ownNews: 3, countyNews: 2 }

export function placeView(read: Reader, released: Place, region: Region, page: Speech): PlaceView {
  const { words } = page
  const confirmations = read.list('confirmation', 'about', released.id)
  const place = withConfirmed(released, confirmations)
  const today = read.today()
  const exceptions = exceptionsAt(read, place)
  const name = placeName(read, place, region, page)
  const called = inWords(region.name, page)
  const municipalities = municipalitiesOf(read, region)
  const all = ownTarget(page.locale, coursesUrl)
  return {
    slug: region.slug,
    region: called,
    regionName: regionName(region, page),
    title: name.title,
    heading: name.heading,
    undecided: name.undecided,
    formerNames: formerNames(place, name.formerly).map((it) => norwegian(it, page)),
    summary: say(place.summary, page, place.written),
    picture:
      pictureView(read, place.picture, page, place.written) ?? pictureView(read, region.picture, page, place.written),
    map: placeMap(place.addresses),
    mapLabel: words.placeWords.map(called, whereabouts(place, municipalities, page)),
    doors: doors(place, exceptions, today, page),
    email: place.email,
    bookingUrl: place.bookingUrl,
    closing: closingView(read, region, today, page),
    merger: merger(place, called, today, page),
    ...servicesOf(read, place, page),
    hoursHint: hoursHint(place, today, page),
    hours: place.addresses.map((it) => hoursView(it, exceptions, place, today, page)),
    arrivals: place.addresses.map((it) => arrivalOf(it, place, name.title, page)),
    people: peopleOf(place, page),
    municipalities,
    parts: partRows(place, today, page),
    partsTitle: isOneDoor(place, today) ? words.gathered : words.beingGathered,
    neighbours: neighboursOf(read, region.id, page),
    allPlaces: ownTarget(page.locale, placesUrl),
    partners: partnerGroups(place, page),
    courses: startingCourses(read, region.id, shown.courses, page),
    courseCount: read.ranked('course', 'region', region.id, 0, 0).total,
    allCourses: { ...all, href: `${all.href}?region=${region.slug}` },
    follow: followView(new URLSearchParams({ region: region.slug }), words.following.region(called), page),
    news: newsAt(read, region, today).map((it) => newsRow(read, it, page)),
    ownNews: newsFrom(region.slug, page),
    allNews: ownTarget(page.locale, newsListUrl),
    checked: dayChecked(checkedDay(place, confirmations), page),
    hoursChecked: dayChecked(hoursCheckedDay(place, confirmations), page),
    wrongHref: wrongHref(place.email ?? read.get('profile', 'profile')?.email ?? '', name.title, page),
    poster: ownTarget(page.locale, (locale) => posterUrl(region, locale)),
  }
}

/** The newest of the region and the newest of the county, in one list. */
function newsAt(read: Reader, region: Region, today: string): News[] {
  const newest = (of: string, count: number) => listed(read.list('news', 'region', of), today).slice(0, count)
  return listed([...newest(region.id, shown.ownNews), ...newest(county, shown.countyNews)], today)
}

/** Where the doors are, for whoever does not see the map: "Leknes i Vestvågøy kommune og Svolvær i Vågan kommune". */
function whereabouts(place: Place, municipalities: readonly Numbered[], { words }: Speech): string {
  const doors = place.addresses.map(({ label, municipality }) => {
    const name = municipalities.find((it) => it.number === municipality)?.name
    // "Mo i Rana i Rana kommune" says it twice.
    return name === undefined || label.includes(name) ? label : words.placeWords.inMunicipality(label, name)
  })
  return joined(doors, words.and)
}

export function dayChecked(date: string | null, { words }: Speech): CheckedDay | null {
  return date === null ? null : { date, text: fullDate(date, words.lang) }
}

/** Whether the offices are behind one door on a day. */
export function isOneDoor(place: Place, today: string): boolean {
  return place.stage === 'established' || (place.oneDoorFrom !== null && place.oneDoorFrom <= today)
}

/** The names people knew before: adopted ones, then those of the units that moved in. */
export function formerNames(place: Place, formerly: string[]): string[] {
  const parts = place.stage === 'established' ? place.parts.map((it) => it.name) : []
  return [...new Set([...formerly, ...parts])]
}

function doors(place: Place, exceptions: readonly Exception[], today: string, page: Speech): Door[] {
  return place.addresses.map((it) => doorOf(it, exceptions, place, today, page))
}

function merger(place: Place, region: string, today: string, page: Speech): PlaceView['merger'] {
  const { words } = page
  const { oneDoorFrom: from } = place
  const text = sayMaybe(place.merger, page, place.written)
  if (from !== null && from > today)
    return { title: words.oneDoorDate(region, fullDate(from, words.lang)), text, ahead: true }
  // Still written as for separate offices: where people went before is no longer news.
  if (from !== null && place.stage === 'separate')
    return { title: words.oneDoorSince(region, fullDate(from, words.lang)), text: null, ahead: false }
  if (text === null) return null
  return { title: from ? words.oneDoorSince(region, fullDate(from, words.lang)) : words.merging, text, ahead: false }
}

/** A letter to those who can correct the page. */
export function wrongHref(email: string, title: string, page: Speech): string {
  return `mailto:${email}?subject=${encodeURIComponent(`${page.words.wrongSubject}: ${title}`)}`
}
