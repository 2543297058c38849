import { beginningOf, type Weekly, weekOf } from '../mail/week.ts'

/** Tuesday at 8: the regions have had Monday to put right what changed over the weekend. */
const letters: Weekly = { weekday: 2, hour: 8 }

/** The Tuesday, an Oslo day, of the week of letters an instant is in. */
export function letterWeek(now: number): string {
  return weekOf(now, letters)
}

/** When a week of letters began, in milliseconds since 1970. */
export function beginningOfWeek(week: string): number {
  return beginningOf(week, letters)
}
