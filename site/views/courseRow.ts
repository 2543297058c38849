import type { Course } from '#content/course.ts'
import { type CourseState, courseState } from '#content/course-state.ts'
import { courseUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { dateNear } from '#site/text/dates.ts'
import { coursePlace } from './coursePlace.ts'
import { signOf } from './courseState.ts'
import type { State } from './door.ts'
import { type Target, target } from './link.ts'
import { type Run, type Speech, say } from './speech.ts'

/** A course as one row of a list. */
export interface CourseRow {
  title: Run
  summary: Run
  target: Target
  /** Where and when, in one line. */
  meta: string
  state: State
  /** The slug of the region whose paint the sign has; null for the county's own. */
  paint: string | null
}

/** What one can act on comes first. */
const ranks: readonly CourseState['state'][] = [
  'open',
  'rolling',
  'waiting-list',
  'opens-later',
  'full',
  'deadline-passed',
  'cancelled',
]

/** The courses one can still meet in a list, the ones to act on first. */
export function current(courses: readonly Course[], today: string): Course[] {
  return courses
    .map((course) => ({ course, state: courseState(course, today) }))
    .filter(({ state }) => state.state !== 'finished')
    .map(({ course, state }) => ({
      course,
      rank: ranks.indexOf(state.state),
      day: state.deadline ?? state.session?.starts ?? '9',
    }))
    .toSorted((a, b) => a.rank - b.rank || order(a.day, b.day) || order(a.course.id, b.course.id))
    .map(({ course }) => course)
}

export function courseRow(read: Reader, course: Course, page: Speech): CourseRow {
  const today = read.today()
  const state = courseState(course, today)
  const { words } = page
  const session = state.session ?? state.nextSession
  const when = session ? words.startsOn(dateNear(session.starts, today, words.lang)) : words.noFixedStart
  const region = course.region === null ? undefined : read.get('region', course.region)
  return {
    title: say(course.title, page, course.written),
    summary: say(course.summary, page, course.written),
    target: target(read, page.locale, { kind: 'course', ...course }, (locale) => courseUrl(course, locale)),
    meta: [coursePlace(read, course, session, page)?.text, when].filter(Boolean).join('. '),
    state: signOf(state, today, page),
    paint: region?.slug ?? null,
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
