import type { Course } from '#content/course.ts'
import { courseState } from '#content/course-state.ts'
import { isFree, type Price } from '#content/price.ts'
import { courseUrl } from '#content/urls.ts'
import type { CourseAnswer, NearMiss } from '#site/search/courses/answer.ts'
import { current } from '#site/search/courses/current.ts'
import type { FacetCounts } from '#site/search/facets.ts'
import type { CourseQuery } from '#site/search/query.ts'
import { alsoFound, type OtherHit } from '../alsoFound.ts'
import { target } from '../link.ts'
import { noteAnswer } from '../noteAnswer.ts'
import { say } from '../speech.ts'
import type { OpenList } from './list.ts'

/** A course as the open list has it. Fields may be added; those here keep their names. */
export interface OpenCourse {
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

/** A page of the site, as far as one needs to link to it. */
interface OpenLink {
  id: string
  title: string
  url: string
}

/** A page of courses that fit a query, with what there is to choose among. */
export interface OpenCourses {
  total: number
  page?: number
  size?: number
  items: OpenCourse[]
  facets?: FacetCounts
  corrected?: CourseAnswer['corrected']
  understood?: CourseAnswer['understood']
  unknown?: CourseAnswer['unknown']
  whole?: number
  /** How many of the total fit; the items after these are only like what was asked for. */
  fitting?: number
  alsoFound?: { places: OpenLink[]; news: OpenLink[]; pages: OpenLink[] }
  nearMisses?: { why: NearMiss['why']; total: number; items: OpenCourse[] }[]
}

/** Every course that one can still meet in a list, the ones to act on first. */
export function everyOpenCourse(list: OpenList): OpenCourses {
  const all = current(list.read.all('course'), list.read.today())
  return { total: all.length, items: all.map((it) => openCourse(list, it)) }
}

/** The courses that fit a query, the best first. */
export function openCourses(list: OpenList, query: CourseQuery): OpenCourses | { error: string } {
  const answer = list.read.search(query)
  noteAnswer(list.read, query, answer)
  const [wrong] = answer.ignored
  if (wrong) return { error: `${wrong.facet}: nothing here is called "${wrong.value}"; see facets for what is` }
  const { total, facets, corrected, understood, unknown, whole, fitting } = answer
  return {
    total,
    page: query.page,
    size: query.size,
    items: query.page > answer.page ? [] : answer.courses.map((it) => openCourse(list, it)),
    facets,
    corrected,
    understood,
    unknown,
    whole,
    fitting,
    alsoFound: openLinks(list, query.q),
    nearMisses: answer.nearMisses.map(({ why, total, courses }) => ({
      why,
      total,
      items: courses.map((it) => openCourse(list, it)),
    })),
  }
}

function openLinks({ read, page, origin }: OpenList, q: string): OpenCourses['alsoFound'] {
  const links = (hits: readonly OtherHit[]): OpenLink[] =>
    hits.map(({ id, title, target }) => ({ id, title: title.text, url: origin + target.href }))
  const { places, news, pages } = alsoFound(read, q, page)
  return { places: links(places), news: links(news), pages: links(pages) }
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
