import { type Weekly, weekOf } from '../mail/week.ts'

/** Monday at 8, so that reminders are read at the start of a week's work. */
const reminders: Weekly = { weekday: 1, hour: 8 }

/** The Monday, an Oslo day, of the week of reminders an instant is in. */
export function reminderWeek(now: number): string {
  return weekOf(now, reminders)
}
