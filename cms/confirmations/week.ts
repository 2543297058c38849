import { Temporal } from 'temporal-polyfill'
import { timeZone } from '#content/date.ts'

/** When the week of reminders begins: Monday at 8 in Oslo, so that they are read at the start of a week's work. */
const startHour = 8

/** The Monday, an Oslo day, of the week of reminders an instant is in: from Monday at 8 until the next. */
export function reminderWeek(now: number): string {
  const wall = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).subtract({ hours: startHour })
  return wall
    .toPlainDate()
    .subtract({ days: wall.dayOfWeek - 1 })
    .toString()
}
