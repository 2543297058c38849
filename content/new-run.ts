import { addDays, dayNumber, weekday } from './date.ts'
import type { Session } from './session.ts'
import { inTerm, type Term, termOf, upcoming } from './term.ts'

/** The days of a run: what moves when it is held again. */
export type RunDays = Pick<Session, 'starts' | 'ends' | 'applyFrom' | 'deadline'>

/**
 * The days of a run held again in another term: as many weeks into the term, on the same weekday, for as many weeks of
 * teaching (breaks not counted), and with the same time to apply before it. Days are Oslo days.
 */
export function daysInTerm({ starts, ends, applyFrom, deadline }: RunDays, term: Term): RunDays {
  const into = Math.max(0, dayNumber(starts) - dayNumber(termOf(starts).starts))
  const first = upcoming(term.starts, Math.floor(into / 7) * 7, weekday(starts))
  const moved = dayNumber(first) - dayNumber(starts)
  const move = (day: string | null) => (day === null ? null : addDays(day, moved))
  return {
    starts: first,
    ends: ends === null ? null : lastDay(starts, ends, first),
    applyFrom: move(applyFrom),
    deadline: move(deadline),
  }
}

/** The last day of a run that began on `first`, with the weeks of teaching of one from `starts` to `ends`. */
function lastDay(starts: string, ends: string, first: string): string {
  const days = dayNumber(ends) - dayNumber(starts)
  const whole = Math.floor(days / 7)
  let weeks = 0
  for (let week = 1; week <= whole; week += 1) if (inTerm(addDays(starts, week * 7))) weeks += 1
  let last = first
  for (let held = 0; held < weeks; held += inTerm(last) ? 1 : 0) last = addDays(last, 7)
  return addDays(last, days % 7)
}

/** The runs to hold again in a new term: those of the last term that has any, without those that were cancelled. */
export function lastRuns<Run extends Pick<Session, 'starts' | 'status'>>(runs: readonly Run[], before: Term): Run[] {
  const held = runs.filter((it) => it.status !== 'cancelled' && it.starts < before.starts)
  const latest = held
    .map((it) => termOf(it.starts).starts)
    .toSorted()
    .at(-1)
  return held.filter((it) => termOf(it.starts).starts === latest)
}
