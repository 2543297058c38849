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

/** What somebody who wants to join a course that starts can still do. */
const joinable: readonly CourseState['state'][] = ['open', 'rolling', 'on-request', 'waiting-list', 'opens-later']

/**
 * Where a course stands in a list of what starts soon on an Oslo day: the day it starts, the one its row says; null for
 * one that does not start, has started, or can no longer be joined.
 */
export function startOrder(course: Course, today: string): string | null {
  const { state, session, nextSession } = courseState(course, today)
  const starts = (session ?? nextSession)?.starts
  return starts !== undefined && starts >= today && joinable.includes(state) ? starts : null
}

/** The kinds whose lists have orders of their own, which the day may change. */
export const rankedKinds: readonly Kind[] = ['course']

/** The orders lists are in: by what one can do, or by the day something starts. */
export type Ranking = 'standing' | 'starting'
export const rankings: readonly Ranking[] = ['standing', 'starting']

/** The order of the lists of an index. */
export function rankingOf(index: string): Ranking {
  return index === 'starting' ? 'starting' : 'standing'
}

/** The place of a record in the ranked lists of its kind; null where it is in none. */
export function orderOf(held: Held, ranking: Ranking, today: string): string | null {
  if (held.kind !== 'course') return null
  return ranking === 'starting' ? startOrder(held.body, today) : courseOrder(held.body, today)
}
