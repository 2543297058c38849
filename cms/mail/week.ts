import { Temporal } from 'temporal-polyfill'
import { timeZone } from '#content/date.ts'

/** When something that happens once a week begins, in Oslo: ISO weekday (1 is Monday), and the hour. */
export interface Weekly {
  weekday: number
  hour: number
}

/** The Oslo day with which the week an instant is in began: from that hour of that weekday until the next. */
export function weekOf(now: number, { weekday, hour }: Weekly): string {
  const wall = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).subtract({ hours: hour })
  return wall
    .toPlainDate()
    .subtract({ days: (wall.dayOfWeek - weekday + 7) % 7 })
    .toString()
}

/** The instant with which a week began, in milliseconds since 1970. */
export function beginningOf(week: string, { hour }: Weekly): number {
  return Temporal.PlainDate.from(week).toZonedDateTime({ timeZone, plainTime: { hour } }).epochMilliseconds
}
