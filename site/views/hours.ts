import { weekday } from '#content/date.ts'
import { type DayHours, type DayPeriod, hoursOn, nextExceptions, weekOf } from '#content/hours.ts'
import type { Exception } from '#content/opening.ts'
import type { Address, Place } from '#content/place.ts'
import { dateNear, dateSpan, dayName, timeSpan } from '#site/text/dates.ts'
import { capital, joined } from '#site/text/words.ts'
import { type Run, type Speech, say, sayMaybe } from './speech.ts'

/** The opening hours of one address as a table, and the days that are different. */
export interface HoursView {
  label: string
  rows: HoursRow[]
  exceptions: { when: string; text: string; reason: Run | null }[]
}

export interface HoursRow {
  /** "Tirsdag, i dag" */
  day: string
  today: boolean
  /** Empty means closed. */
  spans: { time: string; mode: string | null; note: Run | null }[]
  /** Why today is not as usual. */
  reason: Run | null
}

/** How many exceptions the page lists. */
const listed = 6

export function hoursView(
  address: Address,
  exceptions: readonly Exception[],
  place: Place,
  today: string,
  page: Speech,
): HoursView {
  const { words } = page
  const now = hoursOn(address, exceptions, today)
  const rows = weekOf(address).map((row) => {
    const isToday = row.weekdays.includes(weekday(today))
    const name = joined(
      row.weekdays.map((it) => dayName(it, words.lang)),
      words.and,
    )
    const different = isToday ? now.exception : null
    return {
      day: capital(isToday ? `${name}, ${words.today}` : name),
      today: isToday,
      spans: (different ? now.periods : row.periods).map((it) => span(it, place, page)),
      reason: sayMaybe(different?.reason ?? null, page, place.written) ?? (isToday ? holidayOf(now, page) : null),
    }
  })
  const ahead = nextExceptions(exceptions, address.id, today, listed)
  return { label: address.label, rows, exceptions: ahead.map((it) => different(it, place, today, page)) }
}

/** The public holiday a day is, if it is one. */
function holidayOf({ holiday }: DayHours, { words }: Speech): Run | null {
  if (!holiday?.public) return null
  const { nb, nn, en } = holiday.name
  return { text: capital(words.lang === 'en' ? en : words.lang === 'nn' ? nn : nb), lang: words.lang }
}

/** What a visitor must do before coming, said once for the whole place. */
export function hoursHint(place: Place, page: Speech): string {
  const modes = new Set(place.addresses.flatMap((it) => it.hours.map((line) => line.mode)))
  if (!modes.has('drop-in')) return page.words.appointmentHint
  return modes.size === 1 ? page.words.dropInHint : page.words.mixedHint
}

function span(it: DayPeriod, place: Place, page: Speech): HoursRow['spans'][number] {
  const { words } = page
  const mode = it.mode === 'appointment' ? words.byAppointment : it.mode === 'telephone' ? words.byTelephone : null
  return { time: timeSpan(it, words.lang), mode, note: sayMaybe(it.note, page, place.written) }
}

function different(it: Exception, place: Place, today: string, page: Speech): HoursView['exceptions'][number] {
  const { words } = page
  const when = it.from === it.to ? dateNear(it.from, today, words.lang) : dateSpan(it.from, it.to, words.lang)
  const times = joined(
    it.periods.map((period) => timeSpan(period, words.lang)),
    words.and,
  )
  const reason = it.reason && say(it.reason, page, place.written)
  // Editors like to begin the reason with "Stengt": it is not said twice.
  const said = times === '' && reason?.text.startsWith(words.closed)
  return {
    when: capital(when),
    text: said ? '' : times === '' ? words.closedThatDay : words.openThatDay(times),
    reason,
  }
}
