import type { Course } from '#content/course.ts'
import { courseOrder } from '#site/records/orders.ts'
import type { Reader } from '#site/records/reader.ts'
import { fits, inRegion, online } from './courses.ts'

/** What a search for courses found, in the order people meet them in. */
export interface FoundCourses {
  total: number
  part(from: number, size: number): readonly Course[]
}

/** What was asked for, as in the address, and the documents it names; null where it names none. */
interface Asked {
  q: string
  region: string
  goal: string
}
interface Named {
  region: string | null
  goal: string | null
}

/** The courses that fit. Where one list has them all already, it is asked for the part that is shown and no more. */
export function findCourses(read: Reader, asked: Asked, named: Named): FoundCourses {
  const list = listOf(asked, named)
  if (list) {
    const ask = (from: number, size: number) => read.ranked('course', list.index, list.key, from, size)
    return { total: ask(0, 0).total, part: (from, size) => ask(from, size).items }
  }
  const found = current(read.all('course'), read.today()).filter(
    (it) => isIn(it, asked, named) && (asked.q === '' || fits(it, asked.q)),
  )
  return { total: found.length, part: (from, size) => found.slice(from, from + size) }
}

function listOf(
  { q, region, goal }: Asked,
  named: Named,
): { index: 'every' | 'region' | 'goal' | 'mode'; key: string } | null {
  if (q !== '' || (region !== '' && goal !== '')) return null
  if (goal !== '') return { index: 'goal', key: named.goal ?? '' }
  if (region === online) return { index: 'mode', key: 'online' }
  return region === '' ? { index: 'every', key: '' } : { index: 'region', key: named.region ?? '' }
}

/** The courses one can still meet in a list, the ones to act on first. */
export function current(courses: readonly Course[], today: string): Course[] {
  return courses
    .flatMap((course) => {
      const order = courseOrder(course, today)
      return order === null ? [] : { course, order: `${order} ${course.id}` }
    })
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ course }) => course)
}

function isIn(course: Course, { region, goal }: Asked, named: Named): boolean {
  const serves = goal === '' || (named.goal !== null && course.goals.includes(named.goal))
  return serves && inRegion(course, region, named.region)
}
