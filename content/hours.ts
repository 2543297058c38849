import { Temporal } from 'temporal-polyfill'
import { addDays, startOfDay, timeZone, weekday } from './date.ts'
import { type Holiday, holidayOn } from './holidays.ts'
import type { Localized } from './locale.ts'
import { type Closing, type OpenState, openAt, osloWall, type VisitMode } from './open-at.ts'
import type { Exception } from './opening.ts'
import type { Address } from './place.ts'

/** One stretch of a day in which one may come. Clock times in Oslo, `24:00` for the end of the day. */
export interface DayPeriod {
  opens: string
  closes: string
  mode: VisitMode
  note: Localized<string> | null
}

/** The hours of an address on one Oslo day. */
export interface DayHours {
  date: string
  /** In order of opening; empty means closed all day. */
  periods: DayPeriod[]
  /** The exception that set these hours; null for the weekly ones. */
  exception: Exception | null
  /** Named for the reader. A holiday closes nothing by itself: an exception does. */
  holiday: Holiday | null
}

/** A row of the weekly table. */
export interface WeekRow {
  /** ISO weekdays, 1 is Monday: one, or `[6, 7]` where Saturday and Sunday are both closed. */
  weekdays: number[]
  periods: DayPeriod[]
}

/** Whether an address is open at an instant, and today's hours, whose exception and holiday say why it is closed. */
export type Status = OpenState & {
  today: DayHours
  /** When an open or by-appointment state ends, in milliseconds since the epoch; null while closed. */
  until: number | null
}

/** How far ahead a closed day or the next opening is looked for. */
const horizonDays = 120

/**
 * The hours of an address on an Oslo day.
 * Of several exceptions for the day the one over fewest days holds, so that 17 May closes a place in its summer hours;
 * of two equally long, the one for this address alone; then the one that begins last.
 * @param exceptions those of the address's place.
 */
export function hoursOn(address: Address, exceptions: readonly Exception[], date: string): DayHours {
  const exception = exceptionOn(exceptions, address.id, date)
  const periods: DayPeriod[] = exception
    ? exception.periods.map((it) => ({ opens: it.opens, closes: it.closes, mode: 'drop-in', note: null }))
    : weekly(address, weekday(date))
  return { date, periods: periods.toSorted(byTime), exception, holiday: holidayOn(date) }
}

/** The hours of `count` consecutive days, from `from`: what a page gives its script to work with. */
export function hoursFrom(address: Address, exceptions: readonly Exception[], from: string, count: number): DayHours[] {
  return Array.from({ length: count }, (_, index) => hoursOn(address, exceptions, addDays(from, index)))
}

/** The weekly hours as a table from Monday to Sunday, without exceptions. */
export function weekOf(address: Address): WeekRow[] {
  const rows = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ weekdays: [day], periods: weekly(address, day).toSorted(byTime) }))
  const weekend = rows.slice(5)
  if (weekend.some((it) => it.periods.length > 0)) return rows
  return [...rows.slice(0, 5), { weekdays: [6, 7], periods: [] }]
}

/**
 * Whether an address is open at an instant (milliseconds since the epoch), by the clock on a wall in Oslo.
 * The next opening is looked for within 120 days.
 */
export function statusAt(address: Address, exceptions: readonly Exception[], now: number): Status {
  const wall = osloWall(now)
  const today = hoursOn(address, exceptions, wall.date)
  let state: OpenState = { state: 'closed', opensNext: null }
  // Nearly always the answer lies within a week; only a long closure needs the whole horizon.
  for (const days of [8, horizonDays]) {
    state = openAt(hoursFrom(address, exceptions, wall.date, days), wall) ?? state
    if (state.state === 'open' || state.opensNext?.mode === 'drop-in') break
  }
  return { ...state, today, until: state.state === 'closed' ? null : instantOf(state) }
}

/** The exceptions for an address that are on or still to come, soonest first. */
export function nextExceptions(
  exceptions: readonly Exception[],
  addressId: string,
  today: string,
  count: number,
): Exception[] {
  return exceptions
    .filter((it) => (it.address === null || it.address === addressId) && it.to >= today)
    .toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.id, b.id))
    .slice(0, count)
}

/** The first day from `today` within 120 days that has weekly hours but is closed by an exception; null if none. */
export function nextClosedDay(address: Address, exceptions: readonly Exception[], today: string): DayHours | null {
  for (let ahead = 0; ahead < horizonDays; ahead++) {
    const date = addDays(today, ahead)
    if (exceptionOn(exceptions, address.id, date)?.periods.length !== 0) continue
    if (weekly(address, weekday(date)).length > 0) return hoursOn(address, exceptions, date)
  }
  return null
}

function weekly(address: Address, day: number): DayPeriod[] {
  return address.hours
    .filter((it) => it.weekday === day)
    .map((it) => ({ opens: it.opens, closes: it.closes, mode: it.mode, note: it.note }))
}

function exceptionOn(exceptions: readonly Exception[], addressId: string, date: string): Exception | null {
  const applying = exceptions.filter(
    (it) => (it.address === null || it.address === addressId) && it.from <= date && date <= it.to,
  )
  if (applying.length < 2) return applying[0] ?? null
  return (
    applying.toSorted(
      (a, b) => lengthOf(a) - lengthOf(b) || wide(a) - wide(b) || compare(b.from, a.from) || compare(b.id, a.id),
    )[0] ?? null
  )
}

function lengthOf(exception: Exception): number {
  return Temporal.PlainDate.from(exception.from).until(exception.to, { largestUnit: 'day' }).days
}

function wide(exception: Exception): number {
  return exception.address === null ? 1 : 0
}

/** The first instant at which the wall clock shows a closing time, or has skipped it in spring. */
function instantOf(closing: Closing): number {
  if (closing.closesAt === '24:00') return startOfDay(addDays(closing.closesOn, 1))
  const wall = Temporal.PlainDateTime.from(`${closing.closesOn}T${closing.closesAt}`)
  const first = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  if (first.toPlainDateTime().equals(wall)) return first.epochMilliseconds
  return first.getTimeZoneTransition('next')?.epochMilliseconds ?? first.epochMilliseconds
}

function byTime(a: DayPeriod, b: DayPeriod): number {
  return compare(a.opens, b.opens) || compare(a.closes, b.closes) || compare(a.mode, b.mode)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
