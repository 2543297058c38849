import type { Course } from '#content/course.ts'
import { sessionState } from '#content/course-state.ts'
import type { Session } from '#content/session.ts'
import type { Reader } from '#site/records/reader.ts'
import { capital } from '#site/text/capital.ts'
import { clockTime, dayName, shortNear } from '#site/text/dates.ts'
import { joined } from '#site/text/words.ts'
import { coursePlace } from './coursePlace.ts'
import { signOf } from './courseState.ts'
import type { State } from './door.ts'
import { type Run, type Speech, sayMaybe } from './speech.ts'

/** One run of a course as a row of the table of dates. */
export interface SessionRow {
  starts: string
  where: string
  when: string
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
    starts: shortNear(session.starts, today, words.lang),
    where: session.room ? `${where}, ${session.room}` : where,
    when: capital(meetingTimes(session, page)) || (session.scheduleNote ? '' : words.notDecided),
    note: sayMaybe(session.scheduleNote, page, course.written),
    state: signOf(state, today, page),
  }
}

/** "tirsdag og torsdag 17.00–19.30"; meetings at the same time are said together. */
export function meetingTimes(session: Session, page: Speech): string {
  const { lang, and } = page.words
  const byTime = new Map<string, number[]>()
  for (const it of session.meetings.toSorted((a, b) => a.weekday - b.weekday)) {
    const time = `${clockTime(it.opens, lang)}–${clockTime(it.closes, lang)}`
    byTime.set(time, [...(byTime.get(time) ?? []), it.weekday])
  }
  return [...byTime]
    .map(
      ([time, days]) =>
        `${joined(
          days.map((it) => dayName(it, lang)),
          and,
        )} ${time}`,
    )
    .join(', ')
}
