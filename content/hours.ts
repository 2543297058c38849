import { addDays, weekday } from './date.ts'
import { cutAt, type DayPeriod, extendedBy, inOrder } from './day-period.ts'
import { exceptionOn } from './exception-on.ts'
import { holidayCut } from './holiday-rule.ts'
import { type Holiday, holidayOn } from './holidays.ts'
import { isNth } from './monthly.ts'
import type { Exception } from './opening.ts'
import type { Address } from './place.ts'
import { type Season, seasonOn } from './season.ts'

/** The hours of an address on one Oslo day. */
export interface DayHours {
  date: string
  /** In order of opening; empty means closed all day. */
  periods: readonly DayPeriod[]
  /** Which rule set these hours. A holiday or an eve that changes nothing (it is a Sunday) has not. */
  setBy: 'exception' | 'holiday' | 'eve' | 'season' | 'week'
  /** The exception that set them: the place's own, or the county's (without a place). */
  exception: Exception | null
  /** The holiday or eve that set them, else the one the day is: named for the reader also where it is open. */
  holiday: Holiday | null
  /** The season the day is in. */
  season: Season | null
}

/** A row of the weekly table. */
export interface WeekRow {
  /** ISO weekdays, 1 is Monday: one, or `[6, 7]` where Saturday and Sunday are both closed. */
  weekdays: number[]
  periods: readonly DayPeriod[]
}

/**
 * The hours of an address on an Oslo day. The most particular rule holds:
 *
 * 1. an exception of the place (of several, the one over fewest days; of two equally long, the one for this address
 *    alone; then the one that begins last, so that 17 May closes a place in its summer hours);
 * 2. an exception of the county;
 * 3. the address's rule for public holidays and eves, which closes the day or cuts it short;
 * 4. the season the day is in;
 * 5. the weekly hours.
 *
 * Monthly hours are added to 4 and 5, but not in a season that is closed all through; 3 cuts them too.
 * @param exceptions those of the address's place, and the county's.
 */
export function hoursOn(address: Address, exceptions: readonly Exception[], date: string): DayHours {
  const exception = exceptionOn(exceptions, address.id, date)
  const season = seasonOn(address.seasons, date)
  const holiday = holidayOn(date)
  if (exception) {
    const periods = exception.periods.map((it) => ({ ...it, note: null }))
    return { date, periods: inOrder(periods), setBy: 'exception', exception, holiday, season }
  }
  const usual = usualOn(address, date)
  const cut = holidayCut(address.holidays, date)
  const periods = cut ? cutAt(usual, cut.closes) : usual
  if (cut && !isSame(periods, usual)) {
    const setBy = cut.holiday.public ? 'holiday' : 'eve'
    return { date, periods, setBy, exception: null, holiday: cut.holiday, season }
  }
  return { date, periods: usual, setBy: season ? 'season' : 'week', exception: null, holiday, season }
}

/** The hours of a day as its season or its week has them, with the monthly ones: without exceptions and holidays. */
export function usualOn(address: Address, date: string): DayPeriod[] {
  const season = seasonOn(address.seasons, date)
  if (season?.hours.length === 0) return []
  const day = weekday(date)
  const regular = onWeekday(season?.hours ?? address.hours, day)
  const monthly = address.monthly.filter((it) => it.weekday === day && isNth(it.nth, date))
  return monthly.length === 0 ? regular : inOrder(monthly.map(periodOf).reduce(extendedBy, regular))
}

/** The hours of `count` consecutive days, from `from`: what a page gives its script to work with. */
export function hoursFrom(address: Address, exceptions: readonly Exception[], from: string, count: number): DayHours[] {
  return Array.from({ length: count }, (_, index) => hoursOn(address, exceptions, addDays(from, index)))
}

/** The weekly hours that hold on a day, its season's or the ordinary ones, as a table from Monday to Sunday. */
export function weekOf(address: Address, date: string): WeekRow[] {
  const hours = seasonOn(address.seasons, date)?.hours ?? address.hours
  const rows = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ weekdays: [day], periods: onWeekday(hours, day) }))
  const weekend = rows.slice(5)
  if (weekend.some((it) => it.periods.length > 0)) return rows
  return [...rows.slice(0, 5), { weekdays: [6, 7], periods: [] }]
}

/** A period that a cut leaves alone is the same one. */
function isSame(periods: readonly DayPeriod[], usual: readonly DayPeriod[]): boolean {
  return periods.length === usual.length && periods.every((it, index) => it === usual[index])
}

type Line = DayPeriod & { weekday: number }

/** A week's lines by weekday: asked for hundreds of days at a time, sorted once. */
const weeks = new WeakMap<readonly Line[], DayPeriod[][]>()

/** The periods of a weekday (1 is Monday), in order of opening. */
function onWeekday(lines: readonly Line[], day: number): DayPeriod[] {
  let week = weeks.get(lines)
  if (week === undefined) {
    week = [1, 2, 3, 4, 5, 6, 7].map((it) => inOrder(lines.filter(({ weekday }) => weekday === it).map(periodOf)))
    weeks.set(lines, week)
  }
  return week[day - 1] ?? []
}

function periodOf({ opens, closes, mode, note }: Line): DayPeriod {
  return { opens, closes, mode, note }
}
