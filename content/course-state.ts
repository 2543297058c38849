import type { Course } from './course.ts'
import type { Session } from './session.ts'

/** What one run of a course is to somebody who wants to join, the best first. */
export const sessionStates = ['open', 'waiting-list', 'opens-later', 'full', 'deadline-passed', 'cancelled'] as const
export type SessionState = (typeof sessionStates)[number]

/** What a course is to somebody who wants to join. Days are Oslo days. */
export interface CourseState {
  /**
   * `rolling`: one may begin at any time. `on-request`: when that is agreed. `finished`: nothing is planned; it leaves
   * the lists and keeps its page.
   */
  state: SessionState | 'rolling' | 'on-request' | 'finished'
  /** The run the state is about. */
  session: Session | null
  /** The next run that will be held and has not begun, whether or not one can still join. */
  nextSession: Session | null
  /** Of `session`: the last and the first day to apply, the places left and the number waiting; null where unknown. */
  deadline: string | null
  applyFrom: string | null
  placesLeft: number | null
  waiting: number | null
}

/** The state of a course on an Oslo day: that of its best run; of equally good runs the first to begin. */
export function courseState(course: Pick<Course, 'admission' | 'sessions'>, today: string): CourseState {
  const ahead = upcomingSessions(course, today)
  const nextSession = ahead.find((it) => it.status !== 'cancelled' && it.starts >= today) ?? null
  if (course.admission !== 'sessions') return about(course.admission, nextSession, nextSession)
  const candidates = ahead.length > 0 ? ahead : byStart(course.sessions.filter((it) => isRunning(it, today)))
  for (const state of sessionStates) {
    const session = candidates.find((it) => sessionState(it, today) === state)
    if (session) return about(state, session, nextSession)
  }
  return about('finished', null, nextSession)
}

/** What a run is to somebody who wants to join, on an Oslo day. */
export function sessionState(session: Session, today: string): SessionState {
  if (session.status === 'cancelled') return 'cancelled'
  if ((session.deadline ?? session.starts) < today) return 'deadline-passed'
  if (session.status === 'full') return 'full'
  if (session.applyFrom !== null && session.applyFrom > today) return 'opens-later'
  if (session.status === 'waiting-list') return 'waiting-list'
  if (session.placesLeft === 0) return session.waiting === null ? 'full' : 'waiting-list'
  return 'open'
}

/** The runs that have not begun on an Oslo day, or have begun and still take people in; first to begin first. */
export function upcomingSessions(course: Pick<Course, 'sessions'>, today: string): Session[] {
  return byStart(
    course.sessions.filter(
      (it) => it.starts >= today || (isRunning(it, today) && it.deadline !== null && it.deadline >= today),
    ),
  )
}

function isRunning(session: Session, today: string): boolean {
  return session.status !== 'cancelled' && session.starts < today && (session.ends ?? session.starts) >= today
}

function byStart(sessions: readonly Session[]): Session[] {
  return sessions.toSorted((a, b) => compare(a.starts, b.starts) || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function about(state: CourseState['state'], session: Session | null, nextSession: Session | null): CourseState {
  return {
    state,
    session,
    nextSession,
    deadline: session?.deadline ?? null,
    applyFrom: session?.applyFrom ?? null,
    placesLeft: session?.placesLeft ?? null,
    waiting: session?.waiting ?? null,
  }
}
