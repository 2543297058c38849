import { Temporal } from 'temporal-polyfill'
import { timeZone } from './date.ts'

/** When something is done by itself: at an hour in Oslo, each day or one day a week. */
export interface Schedule {
  every: 'day' | 'week'
  /** ISO weekday, 1 is Monday; only for `week`. */
  weekday: number
  /** 0–23. */
  hour: number
}

/** The last instant at or before `now` that a schedule names, in milliseconds since the epoch. */
export function lastTurn({ every, weekday, hour }: Schedule, now: number): number {
  let day = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate()
  for (;;) {
    // An hour that a day does not have, when summer time begins, is the one after it.
    const at = day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour }) }).epochMilliseconds
    if (at <= now && (every === 'day' || day.dayOfWeek === weekday)) return at
    day = day.subtract({ days: 1 })
  }
}
