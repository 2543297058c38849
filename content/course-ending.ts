import type { Course } from './course.ts'
import { courseState } from './course-state.ts'

/** When a course is at an end, on an Oslo day. */
export interface Ending {
  /** `applying`: one can apply until the day. `held`: nobody can, and it leaves the lists after it. `left`: it has left them. */
  what: 'applying' | 'held' | 'left'
  /** The Oslo day. */
  day: string
}

/** The end that a course is coming to, on an Oslo day; null where it has none, or never had a run that was held. */
export function courseEnding(course: Pick<Course, 'admission' | 'sessions'>, today: string): Ending | null {
  if (course.admission !== 'sessions') return null
  const runs = course.sessions.filter((it) => it.status !== 'cancelled')
  const toApply = latest(runs.map((it) => it.deadline ?? it.starts))
  if (toApply !== undefined && toApply >= today) return { what: 'applying', day: toApply }
  const over = latest(runs.map((it) => it.ends ?? it.starts))
  if (over === undefined) return null
  return { what: courseState(course, today).state === 'finished' ? 'left' : 'held', day: over }
}

function latest(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1)
}
