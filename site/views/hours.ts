import { weekday } from '#content/date.ts'
import type { DayPeriod } from '#content/day-period.ts'
import { type DayHours, hoursOn, type WeekRow, weekOf } from '#content/hours.ts'
import type { Exception } from '#content/opening.ts'
import type { Address, Place } from '#content/place.ts'
import { seasonOn } from '#content/season.ts'
import { capital } from '#site/text/capital.ts'
import { dayNames, timeSpan } from '#site/text/dates.ts'
import { daysAlone } from './alone.ts'
import { type DifferentDay, differentDays } from './differentDays.ts'
import { holidayName } from './holidayName.ts'
import { type MonthlyView, monthlyView } from './monthlyHours.ts'
import { type SeasonView, seasonsView } from './seasons.ts'
import { modeOf } from './spans.ts'
import { type Run, type Speech, say, sayMaybe } from './speech.ts'

/** The opening hours of one address as a table, and the days that are different. */
export interface HoursView extends SeasonView {
  label: string
  rows: HoursRow[]
  monthly: MonthlyView[]
  exceptions: DifferentDay[]
}

export interface HoursRow {
  /** "Lørdag og søndag" */
  day: Run
  today: boolean
  /** Empty means closed. */
  spans: { time: string; mode: string | null; note: Run | null }[]
  /** Why today is not as usual. */
  reason: Run | null
}

export function hoursView(
  address: Address,
  exceptions: readonly Exception[],
  place: Place,
  today: string,
  page: Speech,
): HoursView {
  const now = hoursOn(address, exceptions, today)
  return {
    label: address.label,
    rows: weekOf(address, today)
      .flatMap((row) => splitForToday(row, now))
      .map((row) => hoursRow(row, now, place, page)),
    ...seasonsView(address, place, today, page),
    monthly: address.monthly.map((it) => monthlyView(it, address, exceptions, place, today, page)),
    exceptions: differentDays(address, exceptions, place, today, page),
  }
}

/** A weekend that is closed but for today has two rows. */
function splitForToday(row: WeekRow, today: DayHours): WeekRow[] {
  const isOpen = today.periods.length > 0 && row.weekdays.includes(weekday(today.date))
  return isOpen ? row.weekdays.map((day) => ({ ...row, weekdays: [day] })) : [row]
}

function hoursRow(row: WeekRow, now: DayHours, place: Place, page: Speech): HoursRow {
  const today = row.weekdays.includes(weekday(now.date))
  return {
    day: daysAlone(page, (language) => capital(dayNames(row.weekdays, language))),
    today,
    spans: (today ? now.periods : row.periods).map((it) => span(it, place, page)),
    reason: today ? reasonOf(now, place, page) : null,
  }
}

/**
 * Why a day is not as usual, as far as there is something to say: an exception's reason, the eve or holiday that closes
 * it, the season it is closed in; and a public holiday also where it is open.
 */
export function reasonOf(
  { setBy, exception, holiday, season, periods }: DayHours,
  place: Place,
  page: Speech,
): Run | null {
  if (exception?.reason) return say(exception.reason, page, place.written)
  if (holiday && (holiday.public || setBy === 'eve')) return holidayName(holiday, page)
  if (setBy === 'season' && periods.length === 0 && season?.hours.length === 0)
    return say(season.title, page, place.written)
  return null
}

/** What a visitor must do before coming, said once for the whole place; in a season that is closed, of the days around it. */
export function hoursHint(place: Place, today: string, page: Speech): string {
  const lines = place.addresses.flatMap(({ hours, seasons }) => {
    const season = seasonOn(seasons, today)
    return season && season.hours.length > 0 ? season.hours : hours
  })
  const modes = new Set(lines.map((it) => it.mode))
  if (!modes.has('drop-in')) return page.words.appointmentHint
  return modes.size === 1 ? page.words.dropInHint : page.words.mixedHint
}

function span(it: DayPeriod, place: Place, page: Speech): HoursRow['spans'][number] {
  return { time: timeSpan(it, page.words.lang), mode: modeOf(it, page), note: sayMaybe(it.note, page, place.written) }
}
