import type { Course } from '#content/course.ts'
import { type Vacancy, vacanciesOf } from '#content/vacancy.ts'
import type { Reader } from '#site/records/reader.ts'
import { findCourses } from '#site/search/findCourses.ts'
import type { CourseQuery } from '#site/search/query.ts'
import { standing } from '#site/views/standing.ts'

/** A course as whoever follows a search gets it. */
export interface Followed {
  course: Course
  /** When it last changed, ISO 8601 UTC. */
  lastmod: string
  /** What of it one can apply for today; never none. */
  vacancies: Vacancy[]
}

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

function foundBy(read: Reader, query: CourseQuery): readonly Course[] {
  const asked = read.list('region', 'slug', query.region)[0]
  const region = asked ? standing(read, asked.id) : null
  const goal = query.goal === '' ? null : (read.list('goal', 'slug', query.goal)[0] ?? null)
  const found = findCourses(read, query, { region: region?.id ?? null, goal: goal?.id ?? null })
  return found.part(0, found.total)
}
