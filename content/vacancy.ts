import type { Course } from './course.ts'
import { sessionState } from './course-state.ts'
import type { Session } from './session.ts'

/** Something one can apply for today: a run of a course that has room, or a course one may begin at any time. */
export interface Vacancy {
  /** Names it for good: `COURSE:SESSION`, or `COURSE` where it is about no run. */
  key: string
  session: Session | null
}

/**
 * What of a course one can apply for on an Oslo day: never a run that is full, closed, cancelled, over, or not yet open
 * for applications; a waiting list is not room. Runs come in the order they begin.
 */
export function vacanciesOf(course: Pick<Course, 'id' | 'admission' | 'sessions'>, today: string): Vacancy[] {
  const open = course.sessions
    .filter((it) => sessionState(it, today) === 'open')
    .toSorted((a, b) => (a.starts === b.starts ? (a.id < b.id ? -1 : 1) : a.starts < b.starts ? -1 : 1))
    .map((session) => ({ key: `${course.id}:${session.id}`, session }))
  return course.admission === 'sessions' ? open : [{ key: course.id, session: null }, ...open]
}
