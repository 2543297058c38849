import type { Course } from '#content/course.ts'
import { courseState } from '#content/course-state.ts'
import { isFree, type Price } from '#content/price.ts'
import { courseUrl } from '#content/urls.ts'
import { fits, inRegion } from '#site/search/courses.ts'
import { current } from '#site/search/findCourses.ts'
import { target } from '../link.ts'
import { say } from '../speech.ts'
import type { OpenList } from './list.ts'
import type { OpenQuery } from './query.ts'

/** A course as the open list has it. Fields may be added; those here keep their names. */
interface OpenCourse {
  id: string
  title: string
  summary: string
  language: string
  url: string
  /** Slugs of the regions that show it, the owner first; none where it is the county's. */
  regions: string[]
  mode: Course['mode']
  subject: Course['subject']
  level: Course['level']
  credential: Course['credential']
  teachingLanguage: Course['language']
  provider: string | null
  reference: string | null
  admission: Course['admission']
  /** What the course is to somebody who wants to join today: `open`, `waiting-list`, `full`, … */
  state: ReturnType<typeof courseState>['state']
  starts: string | null
  deadline: string | null
  placesLeft: number | null
  /** `free`: somebody pays nothing; `terms` says who. */
  price: { free: boolean; terms: Price['terms']; amount: number | null; per: Price['per']; examFee: number | null }
}

/**
 * The courses that one can still meet in a list, the ones to act on first.
 * @param query null for all of them
 */
export function openCourses(
  list: OpenList,
  query: OpenQuery | null,
): { total: number; page?: number; size?: number; items: OpenCourse[] } {
  const { read } = list
  const all = current(read.all('course'), read.today())
  if (query === null) return { total: all.length, items: all.map((it) => openCourse(list, it)) }
  const { q, region, mode, page, size } = query
  const wanted = region === '' ? undefined : read.list('region', 'slug', region)[0]
  const found = all.filter(
    (it) => inRegion(it, region, wanted?.id ?? null) && (mode === undefined || it.mode === mode) && fits(it, q),
  )
  const shown = found.slice((page - 1) * size, page * size)
  return { total: found.length, page, size, items: shown.map((it) => openCourse(list, it)) }
}

function openCourse({ read, page, origin }: OpenList, course: Course): OpenCourse {
  const { state, session, nextSession, deadline, placesLeft } = courseState(course, read.today())
  const title = say(course.title, page, course.written)
  const to = target(read, page.locale, { kind: 'course', ...course }, (locale) => courseUrl(course, locale))
  const regions = [...new Set([...(course.region ? [course.region] : []), ...course.shownIn])]
  return {
    id: course.id,
    title: title.text,
    summary: say(course.summary, page, course.written).text,
    language: title.lang,
    url: origin + to.href,
    regions: regions.flatMap((id) => read.get('region', id)?.slug ?? []),
    mode: course.mode,
    subject: course.subject,
    level: course.level,
    credential: course.credential,
    teachingLanguage: course.language,
    provider: read.get('provider', course.provider)?.name ?? null,
    reference: course.reference,
    admission: course.admission,
    state,
    starts: (session ?? nextSession)?.starts ?? null,
    deadline,
    placesLeft,
    price: openPrice(course.price),
  }
}

function openPrice(price: Price): OpenCourse['price'] {
  const { terms, amount, per, examFee } = price
  return { free: isFree(price), terms, amount, per, examFee }
}
