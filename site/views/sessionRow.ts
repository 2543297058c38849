import type { Course } from '#content/course.ts'
import { sessionState } from '#content/course-state.ts'
import type { Session } from '#content/session.ts'
import type { Reader } from '#site/records/reader.ts'
import { capital } from '#site/text/capital.ts'
import { dayNames, spanNear, timeSpan } from '#site/text/dates.ts'
import { dateAlone, daysAlone } from './alone.ts'
import { coursePlace } from './coursePlace.ts'
import { signOf } from './courseState.ts'
import type { State } from './door.ts'
import { type Run, type Speech, sayMaybe } from './speech.ts'

/** One run of a course as a row of the table of dates. */
export interface SessionRow {
  /** The first day, and the last where there is one: "11. januar–9. juni 2027". */
  dates: Run
  where: string
  when: Run
  note: Run | null
  state: State
}

export function sessionRow(read: Reader, course: Course, session: Session, today: string, page: Speech): SessionRow {
  const { words } = page
  const state = {
    state: sessionState(session, today),
    session,
    nextSession: session,
    deadline: session.deadline,
    applyFrom: session.applyFrom,
    placesLeft: session.placesLeft,
    waiting: session.waiting,
  }
  const where = coursePlace(read, course, session, page)?.text ?? words.notDecided
  return {
    dates: dateAlone(page, (language) => spanNear(session.starts, session.ends ?? session.starts, today, language)),
    where: session.room ? `${where}, ${session.room}` : where,
    when: whenOf(session, page),
    note: sayMaybe(session.scheduleNote, page, course.written),
    state: signOf(state, today, page),
  }
}

function whenOf(session: Session, page: Speech): Run {
  if (session.meetings.length > 0) return meetingTimes(session, page)
  return { text: session.scheduleNote ? '' : page.words.notDecided, lang: page.words.lang }
}

/** "Tirsdag og torsdag 17.00–19.30"; meetings at the same time are said together. Empty where none is known. */
export function meetingTimes(session: Session, page: Speech): Run {
  return daysAlone(page, (language) => capital(timesIn(session, language)))
}

/** "tirsdag og torsdag 17.00–19.30" in a language that has names of days; empty where no meetings are known. */
export function timesIn(session: Session, language: string): string {
  const byTime = new Map<string, number[]>()
  for (const it of session.meetings.toSorted((a, b) => a.weekday - b.weekday)) {
    const time = timeSpan(it, language)
    byTime.set(time, [...(byTime.get(time) ?? []), it.weekday])
  }
  return [...byTime].map(([time, days]) => `${dayNames(days, language)} ${time}`).join(', ')
}
