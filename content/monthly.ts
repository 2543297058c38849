import { z } from 'zod'
import { expectedForward, hoursLine, isForward } from './opening.ts'

/** Hours that come once a month, beside the weekly ones: "until 20:00 the first Wednesday of the month". */
export const monthlyHours = z
  .strictObject({ nth: z.literal([1, 2, 3, 4, 'last']), ...hoursLine })
  .refine(isForward, expectedForward)

export type MonthlyHours = z.infer<typeof monthlyHours>

/** Whether a day, of the right weekday, is the nth of its month. */
export function isNth(nth: MonthlyHours['nth'], date: string): boolean {
  const day = Number(date.slice(8))
  if (nth !== 'last') return Math.ceil(day / 7) === nth
  return day + 7 > lengthOfMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))
}

/** `month` from 1. */
function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
