import type { Course } from '#content/course.ts'
import { type CourseState, courseState } from '#content/course-state.ts'
import type { Kind } from '#content/kinds.ts'
import { norwegianKey } from '#content/norwegian-order.ts'
import type { Held } from './held.ts'

/** What one can act on comes first. */
const ranks: readonly CourseState['state'][] = [
  'open',
  'rolling',
  'on-request',
  'waiting-list',
  'opens-later',
  'full',
  'deadline-passed',
  'cancelled',
]

/** How much of a title tells courses apart in a list: lists are kept for every key, and long titles would fill the memory. */
const titleLength = 40

/**
 * Where a course stands in a list on an Oslo day: by what one can do, then by day, then by title as a dictionary has
 * it; null for one that has left the lists.
 */
export function courseOrder(course: Course, today: string): string | null {
  const { state, deadline, session } = courseState(course, today)
  const rank = ranks.indexOf(state)
  if (rank < 0) return null
  return `${rank}${deadline ?? session?.starts ?? '9'} ${norwegianKey(course.title.no).slice(0, titleLength)}`
}

/** The kinds whose lists have an order of their own, which the day may change. */
export const rankedKinds: readonly Kind[] = ['course']

/** The order of a record in the ranked lists of its kind; null where it is in none. */
export function orderOf(held: Held, today: string): string | null {
  return held.kind === 'course' ? courseOrder(held.body, today) : null
}
