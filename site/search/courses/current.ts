import type { Course } from '#content/course.ts'
import { courseOrder } from '#site/records/orders.ts'

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
