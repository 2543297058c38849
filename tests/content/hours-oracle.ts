import { Temporal } from 'temporal-polyfill'
import type { Exception } from '#content/opening.ts'
import type { Address } from '#content/place.ts'

/**
 * Opening hours worked out in another way, without a line of `content/`: every day is a strip of 1440 minutes that the
 * rules paint over each other, from the most general to the most particular, on a calendar written out by Temporal.
 */
export interface PaintedDay {
  /** For each minute the modes in which one may come: 1 drop-in, 2 appointment, 4 telephone. */
  minutes: Uint8Array
  paintedBy: 'exception' | 'holiday' | 'eve' | 'season' | 'week'
}

type Line = { opens: string; closes: string; mode: 'drop-in' | 'appointment' | 'telephone' }
const bits = { 'drop-in': 1, appointment: 2, telephone: 4 }

export function paintDay(address: Address, exceptions: readonly Exception[], date: Temporal.PlainDate): PaintedDay {
  const minutes = new Uint8Array(1440)
  const day: PaintedDay = { minutes, paintedBy: 'week' }
  const today = (it: { weekday: number }) => it.weekday === date.dayOfWeek
  paint(minutes, address.hours.filter(today))
  const season = address.seasons.find((it) => isIn(it, date))
  if (season) {
    minutes.fill(0)
    paint(minutes, season.hours.filter(today))
    day.paintedBy = 'season'
  }
  if (!season || season.hours.length > 0)
    paint(
      minutes,
      address.monthly.filter((it) => nthOf(date.year, date.month, it.weekday, it.nth)?.equals(date)),
    )
  applyHolidays(day, address, date)
  const exception = exceptions.filter((it) => isAbout(it, address.id, date)).toSorted(mostParticularFirst)[0]
  if (exception) {
    minutes.fill(0)
    paint(minutes, exception.periods)
    day.paintedBy = 'exception'
  }
  return day
}

function paint(minutes: Uint8Array, lines: readonly Line[]): void {
  for (const { opens, closes, mode } of lines)
    for (let at = minuteOf(opens); at < minuteOf(closes); at++) minutes[at] = (minutes[at] ?? 0) | bits[mode]
}

function minuteOf(clock: string): number {
  const [hours = '', minutes = ''] = clock.split(':')
  return Number.parseInt(hours, 10) * 60 + Number.parseInt(minutes, 10)
}

/** The season written out for the years it may reach into. */
function isIn({ from, to }: { from: string; to: string }, date: Temporal.PlainDate): boolean {
  return [date.year - 1, date.year].some((year) => {
    const first = dayOfYear(year, from, 'start')
    const sameYear = dayOfYear(year, to, 'end')
    const last =
      Temporal.PlainDate.compare(sameYear, first) < 0 && to < from ? dayOfYear(year + 1, to, 'end') : sameYear
    return Temporal.PlainDate.compare(first, date) <= 0 && Temporal.PlainDate.compare(date, last) <= 0
  })
}

/** 29 February in a year without one: a season that begins then begins in March, one that ends then ends in February. */
function dayOfYear(year: number, monthDay: string, which: 'start' | 'end'): Temporal.PlainDate {
  const fields = { year, month: Number(monthDay.slice(0, 2)), day: Number(monthDay.slice(3)) }
  const date = Temporal.PlainDate.from(fields)
  return date.day < fields.day && which === 'start' ? date.add({ days: 1 }) : date
}

/** By writing out the month and counting. */
function nthOf(year: number, month: number, weekday: number, nth: number | 'last'): Temporal.PlainDate | undefined {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  const all = Array.from({ length: first.daysInMonth }, (_, index) => first.add({ days: index }))
  const such = all.filter((it) => it.dayOfWeek === weekday)
  return nth === 'last' ? such.at(-1) : such[nth - 1]
}

function applyHolidays(day: PaintedDay, { holidays }: Address, date: Temporal.PlainDate): void {
  const days = feastsOf(date.year)
    .filter((it) => it.date.equals(date) && !holidays.openOn.some((key) => key === it.key))
    .map((it) => it.isEve)
  if (holidays.closed && days.includes(false)) clear(day, 0, 'holiday')
  else if (holidays.eves !== 'ordinary' && days.includes(true))
    clear(day, holidays.eves === 'closed' ? 0 : minuteOf(holidays.eves.closes), 'eve')
}

function clear(day: PaintedDay, from: number, by: PaintedDay['paintedBy']): void {
  if (day.minutes.subarray(from).some((it) => it > 0)) day.paintedBy = by
  day.minutes.fill(0, from)
}

interface Feast {
  key: string
  date: Temporal.PlainDate
  isEve: boolean
}

const feasts = new Map<number, Feast[]>()

function feastsOf(year: number): Feast[] {
  const known = feasts.get(year) ?? [...publicHolidays(year), ...eves(year)]
  feasts.set(year, known)
  return known
}

function publicHolidays(year: number): Feast[] {
  const easter = easterByEpact(year)
  const fixed = (month: number, day: number) => Temporal.PlainDate.from({ year, month, day })
  return [
    { key: 'new-years-day', date: fixed(1, 1) },
    { key: 'maundy-thursday', date: easter.subtract({ days: 3 }) },
    { key: 'good-friday', date: easter.subtract({ days: 2 }) },
    { key: 'easter-sunday', date: easter },
    { key: 'easter-monday', date: easter.add({ days: 1 }) },
    { key: 'labour-day', date: fixed(5, 1) },
    { key: 'constitution-day', date: fixed(5, 17) },
    { key: 'ascension-day', date: easter.add({ weeks: 5, days: 4 }) },
    { key: 'whit-sunday', date: easter.add({ weeks: 7 }) },
    { key: 'whit-monday', date: easter.add({ weeks: 7, days: 1 }) },
    { key: 'christmas-day', date: fixed(12, 25) },
    { key: 'boxing-day', date: fixed(12, 26) },
  ].map((it) => ({ ...it, isEve: false }))
}

function eves(year: number): Feast[] {
  const easter = easterByEpact(year)
  return [
    { key: 'wednesday-before-easter', date: easter.subtract({ days: 4 }) },
    { key: 'easter-eve', date: easter.subtract({ days: 1 }) },
    { key: 'whit-eve', date: easter.add({ weeks: 7 }).subtract({ days: 1 }) },
    { key: 'christmas-eve', date: Temporal.PlainDate.from({ year, month: 12, day: 24 }) },
    { key: 'new-years-eve', date: Temporal.PlainDate.from({ year, month: 12, day: 31 }) },
  ].map((it) => ({ ...it, isEve: true }))
}

/** Easter Sunday by golden number and epact (Knuth, The Art of Computer Programming 1, exercise 1.3.2-14). */
function easterByEpact(year: number): Temporal.PlainDate {
  const golden = (year % 19) + 1
  const century = Math.floor(year / 100) + 1
  const skippedLeapYears = Math.floor((3 * century) / 4) - 12
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5
  const sunday = Math.floor((5 * year) / 4) - skippedLeapYears - 10
  let epact = (((11 * golden + 20 + moonCorrection - skippedLeapYears) % 30) + 30) % 30
  if ((epact === 25 && golden > 11) || epact === 24) epact++
  let moon = 44 - epact
  if (moon < 21) moon += 30
  const day = moon + 7 - ((sunday + moon) % 7)
  return Temporal.PlainDate.from({ year, month: 3, day: 1 }).add({ days: day - 1 })
}

function isAbout(it: Exception, address: string, date: Temporal.PlainDate): boolean {
  const isHere = it.address === null || it.address === address
  return isHere && Temporal.PlainDate.compare(it.from, date) <= 0 && Temporal.PlainDate.compare(date, it.to) <= 0
}

function mostParticularFirst(a: Exception, b: Exception): number {
  const length = (it: Exception) => Temporal.PlainDate.from(it.from).until(it.to).total('days')
  const isCounty = (it: Exception) => (it.place === null ? 1 : 0)
  const isWide = (it: Exception) => (it.address === null ? 1 : 0)
  return (
    isCounty(a) - isCounty(b) ||
    length(a) - length(b) ||
    isWide(a) - isWide(b) ||
    Temporal.PlainDate.compare(b.from, a.from) ||
    (a.id < b.id ? 1 : -1)
  )
}
