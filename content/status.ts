import { Temporal } from 'temporal-polyfill'
import { addDays, startOfDay, timeZone } from './date.ts'
import { type DayHours, hoursFrom } from './hours.ts'
import { type Closing, type OpenState, openAt, osloWall } from './open-at.ts'
import type { Exception } from './opening.ts'
import type { Address } from './place.ts'

/** Whether an address is open at an instant, and today's hours, which say what set them: why it is closed. */
export type Status = OpenState & {
  today: DayHours
  /** When an open or by-appointment state ends, in milliseconds since the epoch; null while closed. */
  until: number | null
}

/** How far ahead the next opening is looked for: an address may be closed a whole season. */
const horizonDays = 366

/**
 * Whether an address is open at an instant (milliseconds since the epoch), by the clock on a wall in Oslo.
 * The next opening is looked for within a year.
 * @param exceptions those of the address's place, and the county's.
 */
export function statusAt(address: Address, exceptions: readonly Exception[], now: number): Status {
  const wall = osloWall(now)
  // Nearly always the answer lies within a week; only a long closure needs the whole horizon.
  const week = hoursFrom(address, exceptions, wall.date, 8)
  const [today] = week
  if (today === undefined) throw new Error('A week has a first day.')
  const near = openAt(week, wall)
  const isFound = near !== null && (near.state === 'open' || near.opensNext?.mode === 'drop-in')
  const state = isFound ? near : openAt(hoursFrom(address, exceptions, wall.date, horizonDays), wall)
  if (state === null) throw new Error('The first of the days is the one asked for.')
  return { ...state, today, until: state.state === 'closed' ? null : instantOf(state) }
}

/** The first instant at which the wall clock shows a closing time, or has skipped it in spring. */
function instantOf(closing: Closing): number {
  if (closing.closesAt === '24:00') return startOfDay(addDays(closing.closesOn, 1))
  const wall = Temporal.PlainDateTime.from(`${closing.closesOn}T${closing.closesAt}`)
  const first = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  if (first.toPlainDateTime().equals(wall)) return first.epochMilliseconds
  return first.getTimeZoneTransition('next')?.epochMilliseconds ?? first.epochMilliseconds
}
