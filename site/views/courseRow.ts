import type { Course } from '#content/course.ts'
import { courseState } from '#content/course-state.ts'
import type { Locale, Written } from '#content/locale.ts'
import { courseUrl } from '#content/urls.ts'
import { fact } from '#site/records/facts.ts'
import type { Reader } from '#site/records/reader.ts'
import { capital } from '#site/text/capital.ts'
import { dateNear } from '#site/text/dates.ts'
import { fromToParts } from '#site/text/fromTo.ts'
import { coursePlace } from './coursePlace.ts'
import { signOf } from './courseState.ts'
import type { State } from './door.ts'
import { type Target, target } from './link.ts'
import { timesIn } from './sessionRow.ts'
import { type Run, type Speech, say, speech } from './speech.ts'

/** A course as one row of a list. */
export interface CourseRow {
  title: Run
  summary: Run
  target: Target
  /** Where, from when, and on which days and hours where these are known, in one line. */
  meta: string
  state: State
  /** The slug of the region whose paint the sign has; null for the county's own. */
  paint: string | null
}

const row = fact(
  'course-row',
  (read, id: string, locale: Locale, standard: Written): CourseRow | null => {
    const course = read.get('course', id)
    return course ? rowOf(read, course, speech(locale, standard)) : null
  },
  { shared: true },
)

/** The rows of courses; one that is no longer published has none. */
export function courseRows(read: Reader, courses: readonly Pick<Course, 'id'>[], page: Speech): CourseRow[] {
  return courses.flatMap((it) => read.fact(row, it.id, page.locale, page.standard) ?? [])
}

function rowOf(read: Reader, course: Course, page: Speech): CourseRow {
  const today = read.today()
  const state = courseState(course, today)
  const { words } = page
  const session = state.session ?? state.nextSession
  const when = session ? words.startsOn(dateNear(session.starts, today, words.lang)) : words.noFixedStart
  // A dash between two times is not read aloud, and a row has room for the word.
  const times = session && capital(fromToParts(timesIn(session, words.lang)).join(` ${words.placeWords.to} `))
  const region = course.region === null ? undefined : read.get('region', course.region)
  return {
    title: say(course.title, page, course.written),
    summary: say(course.summary, page, course.written),
    target: target(read, page.locale, { kind: 'course', ...course }, (locale) => courseUrl(course, locale)),
    meta: [coursePlace(read, course, session, page)?.text, when, times].filter(Boolean).join('. '),
    state: signOf(state, today, page),
    paint: region?.slug ?? null,
  }
}
