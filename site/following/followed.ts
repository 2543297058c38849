import type { Course } from '#content/course.ts'
import { type Vacancy, vacanciesOf } from '#content/vacancy.ts'
import type { Reader } from '#site/records/reader.ts'
import type { CourseQuery } from '#site/search/query.ts'

/** A course as whoever follows a search gets it. */
export interface Followed {
  course: Course
  /** When it last changed, ISO 8601 UTC. */
  lastmod: string
  /** What of it one can apply for today; never none. */
  vacancies: Vacancy[]
}

const everything = Number.MAX_SAFE_INTEGER

/** The courses of a search that one can apply for today, the one that changed last first. */
export function followedCourses(read: Reader, query: CourseQuery): Followed[] {
  const today = read.today()
  const changed = new Map(read.released('course').map((it) => [it.body.id, it.lastmod]))
  return foundBy(read, query)
    .flatMap((course) => {
      const vacancies = vacanciesOf(course, today)
      return vacancies.length === 0 ? [] : { course, lastmod: changed.get(course.id) ?? '', vacancies }
    })
    .toSorted((a, b) =>
      a.lastmod === b.lastmod ? (a.course.id < b.course.id ? -1 : 1) : a.lastmod < b.lastmod ? 1 : -1,
    )
}

/** All that fits; not what nearly does: who follows a search wants no news of what they did not ask for. */
function foundBy(read: Reader, query: CourseQuery): readonly Course[] {
  return read.search({ ...query, page: 1, size: everything }, { exact: true }).courses
}
