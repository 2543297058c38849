import type { Reader } from '#site/records/reader.ts'
import { type CourseRow, courseRows } from './courseRow.ts'
import type { Speech } from './speech.ts'

/**
 * The courses of a region that one can join and that start next, the first to start first; after them, where there are
 * fewer than `count`, those that one can begin at any time.
 */
export function startingCourses(read: Reader, region: string, count: number, page: Speech): CourseRow[] {
  const starting = read.ranked('course', 'starting', region, 0, count).items
  if (starting.length === count) return courseRows(read, starting, page)
  const others = read
    .ranked('course', 'region', region, 0, count * 2)
    .items.filter((it) => starting.every(({ id }) => id !== it.id))
  return courseRows(read, [...starting, ...others].slice(0, count), page)
}
