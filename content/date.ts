import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** The county's time zone: every date and hour in the content is local time here. */
export const timeZone = 'Europe/Oslo'

/** A calendar day in Oslo, `2026-11-22`. Days that do not exist are refused. */
export const day = z.string().refine(isDay, 'expected a day as YYYY-MM-DD')

/** A wall-clock time in Oslo, `09:00`. `24:00` is the end of the day. */
export const clock = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'expected a time as HH:MM')

/** A point in time as ISO 8601 in UTC, `2026-11-22T13:02:07.000Z`. */
export const instant = z.iso.datetime()

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text)
    return true
  } catch {
    return false
  }
}

/** Where "now" comes from, so that every date can be tested. Milliseconds since the epoch, UTC. */
export type Clock = () => number

/** The day it is in Oslo at an instant. */
export function osloDay(now: number): string {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

/** The first instant of an Oslo day, in milliseconds since the epoch; right on the two DST days too. */
export function startOfDay(date: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds
}

/** The day `days` after `date`; negative for before. */
export function addDays(date: string, days: number): string {
  return dateOf(dayNumber(date) + days)
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(date: string): number {
  // 1 January 1970 was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

const dayLength = 86_400_000

/**
 * Days since 1 January 1970 of a calendar day, so that days are counted in whole numbers: hours are worked out for
 * hundreds of days at a time, where a Temporal call for each was most of the time.
 * @throws RangeError where it is no day
 */
export function dayNumber(date: string): number {
  const start = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))
  if (Number.isNaN(start)) throw new RangeError(`"${date}" is no day: expected YYYY-MM-DD.`)
  return start / dayLength
}

/** Days as they are written, by number: the same few hundred are asked for again and again, and writing one is slow. */
const written = new Map<number, string>()
const mostWritten = 10_000

/** The calendar day so many days after 1 January 1970. */
export function dateOf(days: number): string {
  let date = written.get(days)
  if (date === undefined) {
    date = new Date(days * dayLength).toISOString().slice(0, 10)
    if (written.size >= mostWritten) written.clear()
    written.set(days, date)
  }
  return date
}
