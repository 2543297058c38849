import { addDays, weekday } from './date.ts'
import type { DayPeriod } from './day-period.ts'
import { exceptionOn, isFor } from './exception-on.ts'
import { type Holiday, holidayOn } from './holidays.ts'
import { type DayHours, hoursOn, usualOn } from './hours.ts'
import { isNth, type MonthlyHours } from './monthly.ts'
import type { Exception } from './opening.ts'
import type { Address } from './place.ts'

/** Days that are not as usual, on or still to come. */
export interface ComingDays {
  from: string
  to: string
  /** Empty: closed. */
  periods: readonly DayPeriod[]
  exception: Exception | null
  /** The holiday or eve, where no exception is the reason. */
  holiday: Holiday | null
}

/** How far ahead a closed day is looked for. */
const horizonDays = 120
/** How far ahead holidays are told of: those of the season, not of the whole year. */
const holidaysAhead = 60

/** The exceptions for an address that are on or still to come, soonest first. */
export function nextExceptions(
  exceptions: readonly Exception[],
  addressId: string,
  today: string,
  count: number,
): Exception[] {
  return exceptions
    .filter((it) => isFor(it, addressId) && it.to >= today)
    .toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.id, b.id))
    .slice(0, count)
}

/**
 * What a visitor should know of the days ahead, soonest first: exceptions that set the hours of a day, holidays and
 * eves on which the address's own rule changes the hours, and public holidays on which it is open though closed on others.
 */
export function comingDays(
  address: Address,
  exceptions: readonly Exception[],
  today: string,
  count: number,
): ComingDays[] {
  const own = nextExceptions(exceptions, address.id, today, exceptions.length)
    .filter((it) => setsADay(it, address, exceptions, today))
    .map((it) => ({
      from: it.from,
      to: it.to,
      periods: it.periods.map((period) => ({ ...period, note: null })),
      exception: it,
      holiday: null,
    }))
  return [...own, ...holidays(address, exceptions, today)]
    .toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to))
    .slice(0, count)
}

/** The first day from `today` within 120 days that has regular hours but is closed all the same; null if none. */
export function nextClosedDay(address: Address, exceptions: readonly Exception[], today: string): DayHours | null {
  for (let ahead = 0; ahead < horizonDays; ahead++) {
    const day = hoursOn(address, exceptions, addDays(today, ahead))
    if (day.periods.length > 0 || day.setBy === 'week' || day.setBy === 'season') continue
    if (usualOn(address, day.date).length > 0) return day
  }
  return null
}

/** The next day from `today` within 120 days on which monthly hours are kept; null if none. */
export function nextMonthly(
  address: Address,
  exceptions: readonly Exception[],
  monthly: MonthlyHours,
  today: string,
): string | null {
  for (let ahead = 0; ahead < horizonDays; ahead++) {
    const date = addDays(today, ahead)
    if (weekday(date) !== monthly.weekday || !isNth(monthly.nth, date)) continue
    const day = hoursOn(address, exceptions, date)
    if ((day.setBy === 'week' || day.setBy === 'season') && day.periods.length > 0) return date
  }
  return null
}

/** Whether some day of an exception, from today and within 120 days of it, is not another exception's. */
export function setsADay(it: Exception, address: Address, exceptions: readonly Exception[], today: string): boolean {
  const first = it.from < today ? today : it.from
  for (let ahead = 0; ahead < horizonDays; ahead++) {
    const date = addDays(first, ahead)
    if (date > it.to) return false
    if (exceptionOn(exceptions, address.id, date)?.id === it.id) return true
  }
  return false
}

function holidays(address: Address, exceptions: readonly Exception[], today: string): ComingDays[] {
  return Array.from({ length: holidaysAhead }, (_, ahead) => addDays(today, ahead)).flatMap((date) => {
    if (holidayOn(date) === null) return []
    const { setBy, holiday, periods } = hoursOn(address, exceptions, date)
    const isOpenAfterAll = address.holidays.closed && holiday?.public === true && periods.length > 0
    const isTold = setBy === 'holiday' || setBy === 'eve' || (setBy !== 'exception' && isOpenAfterAll)
    return isTold ? [{ from: date, to: date, periods, exception: null, holiday }] : []
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
