import type { OpeningHoursSpecification } from 'schema-dts'
import { weekday } from '#content/date.ts'
import type { DayPeriod } from '#content/day-period.ts'
import { type DayHours, hoursFrom, weekOf } from '#content/hours.ts'
import type { Exception } from '#content/opening.ts'
import type { Address } from '#content/place.ts'

/** How many days ahead the days that differ are told: search engines read a page anew within weeks. */
const daysTold = 60

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** The hours of an address for machines: the week that holds today, and each day ahead that is not as that week has it. */
interface Opening {
  openingHoursSpecification?: OpeningHoursSpecification[]
  specialOpeningHoursSpecification?: OpeningHoursSpecification[]
}

/**
 * The hours in which one may come without an appointment, or by another mode, as schema.org writes them: clock times in
 * Oslo, a closed day as `00:00` to `00:00` (developers.google.com, Local business, closed all day). An address where one
 * comes by appointment only, or whose hours are not decided, is not called closed: nothing is said of its week.
 * @param mode what of: `drop-in` is what a map shows as open
 * @param today an Oslo day
 */
export function openingOf(
  address: Address,
  exceptions: readonly Exception[],
  today: string,
  mode: DayPeriod['mode'],
): Opening {
  const of = (periods: readonly DayPeriod[]) => periods.filter((it) => it.mode === mode)
  const week = weekOf(address, today)
  const usual = new Map(week.flatMap((row) => row.weekdays.map((day) => [day, written(of(row.periods))] as const)))
  const days = hoursFrom(address, exceptions, today, daysTold).map((it) => ({ ...it, periods: of(it.periods) }))
  const special = stretches(days)
    .flatMap((it) => between(it, (day) => written(day.periods) !== usual.get(weekday(day.date))))
    .flatMap(({ from, to, periods }) =>
      spans(periods).map((it) => ({
        '@type': 'OpeningHoursSpecification' as const,
        validFrom: from,
        validThrough: to,
        ...it,
      })),
    )
  const own = week.map(({ weekdays, periods }) => ({ weekdays, periods: of(periods) }))
  const isSaid = own.some((it) => it.periods.length > 0)
  const isClosed = address.hours.length > 0 && week.every((it) => it.periods.length === 0)
  return {
    ...(isSaid || isClosed ? { openingHoursSpecification: alike(own) } : {}),
    ...(special.length > 0 ? { specialOpeningHoursSpecification: special } : {}),
  }
}

/** Days after each other with the same hours: a week that is closed is one stretch. */
function stretches(days: readonly DayHours[]): DayHours[][] {
  const out: DayHours[][] = []
  for (const day of days) {
    const before = out.at(-1)
    if (before?.[0] && written(before[0].periods) === written(day.periods)) before.push(day)
    else out.push([day])
  }
  return out
}

/** A stretch from its first to its last day that is not as usual; nothing where all are. */
function between(
  days: readonly DayHours[],
  differs: (day: DayHours) => boolean,
): { from: string; to: string; periods: readonly DayPeriod[] }[] {
  const [first, last] = [days.find(differs), days.findLast(differs)]
  return first && last ? [{ from: first.date, to: last.date, periods: first.periods }] : []
}

/** Weekdays with the same hours in one specification. */
function alike(rows: readonly { weekdays: number[]; periods: readonly DayPeriod[] }[]): OpeningHoursSpecification[] {
  const groups = Map.groupBy(rows, (it) => written(it.periods))
  return [...groups.values()].flatMap((group) => {
    const days = group.flatMap((it) => it.weekdays).flatMap((day) => names[day - 1] ?? [])
    return spans(group[0]?.periods ?? []).map((it) => ({
      '@type': 'OpeningHoursSpecification' as const,
      dayOfWeek: days,
      ...it,
    }))
  })
}

/** The stretches of a day; one empty stretch for a day that is closed. */
function spans(periods: readonly DayPeriod[]): { opens: string; closes: string }[] {
  if (periods.length === 0) return [{ opens: '00:00', closes: '00:00' }]
  return periods.map(({ opens, closes }) => ({ opens, closes: closes === '24:00' ? '23:59' : closes }))
}

function written(periods: readonly DayPeriod[]): string {
  return spans(periods)
    .map((it) => `${it.opens}-${it.closes}`)
    .join(' ')
}
