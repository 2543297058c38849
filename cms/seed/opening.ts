import type { WeeklyHours } from '#content/opening.ts'
import type { Address } from '#content/place.ts'
import { formYearDay } from '../fields/year-day.ts'

type Opening = Pick<Address, 'hours' | 'seasons' | 'monthly' | 'holidays'>

const nths = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' } as const

/** The opening hours of an address as the form has them: the inverse of `opening()` in cms/published. */
export function opening({ hours, seasons, monthly, holidays }: Opening) {
  const { closed, openOn, eves } = holidays
  return {
    hours: hours.map(line),
    seasons: seasons.map((it) => ({
      ...it,
      from: formYearDay(it.from),
      to: formYearDay(it.to),
      hours: it.hours.map(line),
    })),
    monthly: monthly.map((it) => ({ ...line(it), nth: nths[it.nth] })),
    holidays: {
      closed,
      openOn,
      eves: typeof eves === 'string' ? eves : 'early',
      evesClose: typeof eves === 'string' ? null : eves.closes,
    },
  }
}

function line<L extends Pick<WeeklyHours, 'weekday'>>(it: L) {
  return { ...it, weekday: String(it.weekday) }
}
