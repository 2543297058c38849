import { takenOver } from '#content/closing.ts'
import { checkedDay, hoursCheckedDay, withConfirmed } from '#content/confirming.ts'
import type { Exception } from '#content/opening.ts'
import type { Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import { coursesUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { fullDate } from '#site/text/dates.ts'
import { joined } from '#site/text/words.ts'
import { type Arrival, arrivalOf } from './arrival.ts'
import { type ClosingView, closingView } from './closing.ts'
import { type CourseRow, courseRows } from './courseRow.ts'
import { type Door, doorOf } from './door.ts'
import { exceptionsAt } from './exceptions.ts'
import { type FollowView, followView } from './follow.ts'
import { type HoursView, hoursHint, hoursView } from './hours.ts'
import { ownTarget, type Target } from './link.ts'
import { placeName } from './naming.ts'
import { listed, type NewsRow, newsRow } from './newsRow.ts'
import { type PartRow, partRows } from './parts.ts'
import { type PictureView, pictureView } from './picture.ts'
import { type PlaceMap, placeMap } from './placeMap.ts'
import { type ServiceRow, servicesOf } from './services.ts'
import { type Run, type Speech, say, sayMaybe } from './speech.ts'

/** Everything the page of a region's place shows. */
export interface PlaceView {
  slug: string
  region: string
  title: string
  undecided: boolean
  formerly: string
  /** The same names one by one. */
  formerNames: string[]
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
  people: { title: Run; role: Run | null; initials: string; languages: string | null; email: string | null }[]
  municipalities: Municipality[]
  parts: PartRow[]
  partsTitle: string
  partners: { name: string; url: string | null }[]
  courses: CourseRow[]
  courseCount: number
  allCourses: Target
  follow: FollowView
  news: NewsRow[]
  /** The day since which all of it has been checked, and, where they were confirmed since, the hours by themselves. */
  checked: CheckedDay | null
  hoursChecked: CheckedDay | null
  wrongHref: string
}

/** A day for a `time` element, and in words. */
export interface CheckedDay {
  date: string
  text: string
}

/** A municipality by every official name, each with its language. */
export interface Municipality {
  name: string
  sami: Run | null
}

/** How many courses and news items a place page carries. */
const shown = { courses: 4, news: 3 }

export function placeView(read: Reader, released: Place, region: Region, page: Speech): PlaceView {
  const { words } = page
  const confirmations = read.list('confirmation', 'about', released.id)
  const place = withConfirmed(released, confirmations)
  const today = read.today()
  const exceptions = exceptionsAt(read, place)
  const courses = read.ranked('course', 'region', region.id, 0, shown.courses)
  const name = placeName(read, place, region, page)
  const regionName = say(region.name, page, 'nb').text
  const towns = joined(
    place.addresses.map((it) => it.label),
    words.and,
  )
  const all = ownTarget(page.locale, coursesUrl)
  const former = formerNames(place, name.formerly)
  return {
    slug: region.slug,
    region: regionName,
    title: name.title,
    undecided: name.undecided,
    formerly: joined(former, words.and),
    formerNames: former,
    summary: say(place.summary, page, place.written),
    picture:
      pictureView(read, place.picture, page, place.written) ?? pictureView(read, region.picture, page, place.written),
    map: placeMap(place.addresses),
    mapLabel: words.map(regionName, towns),
    doors: doors(place, exceptions, today, page),
    email: place.email,
    bookingUrl: place.bookingUrl,
    closing: closingView(read, region, today, page),
    merger: merger(place, regionName, today, page),
    ...servicesOf(read, place, page),
    hoursHint: hoursHint(place, today, page),
    hours: place.addresses.map((it) => hoursView(it, exceptions, place, today, page)),
    arrivals: place.addresses.map((it) => arrivalOf(it, place, page)),
    people: place.people.map((it) => person(it, place, page)),
    municipalities: municipalitiesOf(read, region),
    parts: partRows(place, today, page),
    partsTitle: isOneDoor(place, today) ? words.gathered : words.beingGathered,
    partners: place.partners.map(({ name, url }) => ({ name, url })),
    courses: courseRows(read, courses.items, page),
    courseCount: courses.total,
    allCourses: { ...all, href: `${all.href}?region=${region.slug}` },
    follow: followView(new URLSearchParams({ region: region.slug }), words.following.region(regionName), page),
    news: listed(read.list('news', 'region', region.id), today)
      .slice(0, shown.news)
      .map((it) => newsRow(read, it, page)),
    checked: dayChecked(checkedDay(place, confirmations), page),
    hoursChecked: dayChecked(hoursCheckedDay(place, confirmations), page),
    wrongHref: wrongHref(place.email ?? read.get('profile', 'profile')?.email ?? '', name.title, page),
  }
}

export function dayChecked(date: string | null, { words }: Speech): CheckedDay | null {
  return date === null ? null : { date, text: fullDate(date, words.lang) }
}

/** The municipalities a region serves: its own, and those of the regions it took over. */
export function municipalitiesOf(read: Reader, region: Region): Municipality[] {
  return [region, ...takenOver(region.id, read.all('region'))]
    .flatMap((it) => it.municipalities)
    .map(({ name, sami }) => ({ name, sami: sami && { text: sami.name, lang: sami.lang } }))
}

/** Whether the offices are behind one door on a day. */
export function isOneDoor(place: Place, today: string): boolean {
  return place.stage === 'established' || (place.oneDoorFrom !== null && place.oneDoorFrom <= today)
}

/** The names people knew before: adopted ones, then those of the units that moved in. */
function formerNames(place: Place, formerly: string[]): string[] {
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

function person(it: Place['people'][number], place: Place, page: Speech): PlaceView['people'][number] {
  const role = say(it.role, page, place.written)
  const named = it.name !== null && it.consent
  return {
    title: named ? { text: it.name ?? '', lang: page.words.lang } : role,
    role: named ? role : null,
    initials: named
      ? (it.name ?? '')
          .split(/\s+/)
          .map((word) => word.slice(0, 1))
          .slice(0, 2)
          .join('')
      : '',
    languages: it.languages,
    email: it.email,
  }
}

/** A letter to those who can correct the page. */
export function wrongHref(email: string, title: string, page: Speech): string {
  return `mailto:${email}?subject=${encodeURIComponent(`${page.words.wrongSubject}: ${title}`)}`
}
