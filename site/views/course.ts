import { checkedDayOfCourse } from '#content/confirming.ts'
import type { Course } from '#content/course.ts'
import { courseState, upcomingSessions } from '#content/course-state.ts'
import { osloDay } from '#content/date.ts'
import { factOfCourse } from '#content/facts.ts'
import { shortId } from '#content/id.ts'
import type { Provider } from '#content/provider.ts'
import { coursesUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { dateNear, fullDate } from '#site/text/dates.ts'
import { courseFacts, type Fact } from './courseFacts.ts'
import { coursePlace } from './coursePlace.ts'
import { signOf } from './courseState.ts'
import type { State } from './door.ts'
import { ownTarget, type Target } from './link.ts'
import { type CheckedDay, wrongHref } from './place.ts'
import { placeBrief, placeOf } from './placeBrief.ts'
import { type ProseView, proseView } from './prose.ts'
import { type SessionRow, sessionRow } from './sessionRow.ts'
import { type Run, type Speech, say, sayMaybe } from './speech.ts'

/** Everything the page of a course shows. */
export interface CourseView {
  title: Run
  summary: Run
  paint: string | null
  list: Target
  state: State
  /** What the reader can do, as a heading: "Du kan søke nå". */
  heading: string
  places: string | null
  how: Run | null
  applyUrl: string | null
  applyHost: string | null
  telephone: string | null
  email: string | null
  facts: Fact[]
  description: ProseView | null
  outcomes: Run[]
  requirements: Run | null
  sessions: SessionRow[]
  /** The place to ask, where one owns the course. */
  ask: { title: string; target: Target } | null
  provider: string
  /** When it was last confirmed, or, later, changed: whoever changed it said what it says. */
  checked: CheckedDay
  wrongHref: string
}

/** What a course is, without its dates and facts. */
export type CourseBrief = Pick<CourseView, 'title' | 'summary' | 'outcomes' | 'requirements' | 'provider' | 'applyUrl'>

/** Costs little enough to be made for every course at once. */
export function courseBrief(read: Reader, course: Course, page: Speech): CourseBrief {
  const place = course.region === null ? null : placeOf(read, course.region, page)
  const { state } = courseState(course, read.today())
  return {
    title: say(course.title, page, course.written),
    summary: say(course.summary, page, course.written),
    outcomes: course.outcomes.map((it) => say(it, page, course.written)),
    requirements: sayMaybe(course.requirements, page, course.written),
    provider: providerName(read.get('provider', course.provider), place?.title),
    applyUrl: canApply(state) ? course.apply.url : null,
  }
}

export function courseView(read: Reader, course: Course, page: Speech): CourseView {
  const { words } = page
  const today = read.today()
  const state = courseState(course, today)
  const region = course.region === null ? undefined : read.get('region', course.region)
  const place = region ? placeOf(read, region.id, page) : null
  const brief = courseBrief(read, course, page)
  const email =
    course.apply.email ?? course.contact?.email ?? place?.email ?? read.get('profile', 'profile')?.email ?? null
  const sessions = upcomingSessions(course, today)
  return {
    ...brief,
    paint: region?.slug ?? null,
    list: ownTarget(page.locale, coursesUrl),
    state: signOf(state, today, page, dateNear),
    heading: headingOf(state.state, page),
    places:
      state.session?.capacity && state.placesLeft !== null
        ? words.placesLeftOf(state.placesLeft, state.session.capacity)
        : null,
    how: sayMaybe(course.apply.how, page, course.written),
    applyHost: course.apply.url === null ? null : new URL(course.apply.url).host,
    telephone:
      course.contact?.telephone ??
      telephoneOf(read, course, state.session?.address ?? null, page) ??
      place?.addresses[0]?.telephone ??
      null,
    email,
    facts: courseFacts(
      read,
      course,
      state.session ?? state.nextSession,
      brief.provider,
      coursePlace(read, course, state.session, page),
      today,
      page,
    ),
    description: course.description && proseView(read, course.description, page, course.written),
    sessions: sessions.map((it) => sessionRow(read, course, it, today, page)),
    ask: place && { title: place.title, target: place.target },
    checked: checkedOf(read, course, page),
    wrongHref: wrongHref(email ?? '', course.title.no, page),
  }
}

function checkedOf(read: Reader, course: Course, page: Speech): CheckedDay {
  const under = { index: 'short', key: shortId(course.id) } as const
  const lastmod = read.released('course', under).find((it) => it.body.id === course.id)?.lastmod
  const written = lastmod === undefined ? read.today() : osloDay(Date.parse(lastmod))
  const confirmations = read.list('confirmation', 'about', course.id)
  const date = confirmations.length === 0 ? written : checkedDayOfCourse(factOfCourse(course), written, confirmations)
  return { date, text: fullDate(date, page.words.lang) }
}

/** A centre that gives a course itself goes by the name of its place, whatever that is by now. */
function providerName(provider: Provider | undefined, place: string | undefined): string {
  return (provider?.type === 'centre' ? place : undefined) ?? provider?.name ?? ''
}

function canApply(state: ReturnType<typeof courseState>['state']): boolean {
  return state === 'rolling' || state === 'on-request' || state === 'open' || state === 'waiting-list'
}

function headingOf(state: ReturnType<typeof courseState>['state'], { words }: Speech): string {
  if (state === 'rolling' || state === 'open') return words.youCanApply
  if (state === 'on-request') return words.catalogue.youCanAsk
  if (state === 'waiting-list') return words.youCanWait
  return state === 'opens-later' ? words.youCannotYet : words.youCannot
}

function telephoneOf(read: Reader, course: Course, address: string | null, page: Speech): string | null {
  const addresses = course.places.flatMap((id) => placeBrief(read, id, page)?.addresses ?? [])
  return addresses.find((it) => it.id === address)?.telephone ?? null
}
