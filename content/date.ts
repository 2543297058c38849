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
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek
}
