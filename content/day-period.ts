import type { Localized } from './locale.ts'
import type { VisitMode } from './open-at.ts'

/** One stretch of a day in which one may come. Clock times in Oslo, `24:00` for the end of the day. */
export interface DayPeriod {
  opens: string
  closes: string
  mode: VisitMode
  note: Localized<string> | null
}

/** In order of opening. */
export function inOrder(periods: readonly DayPeriod[]): DayPeriod[] {
  return periods.toSorted((a, b) => by(a.opens, b.opens) || by(a.closes, b.closes) || by(a.mode, b.mode))
}

/** What is left of a day's periods when everything closes at a time; nothing at `00:00`. */
export function cutAt<P extends { opens: string; closes: string }>(periods: readonly P[], closes: string): P[] {
  return periods.filter((it) => it.opens < closes).map((it) => (it.closes > closes ? { ...it, closes } : it))
}

/** A day with one more period: one that meets or overlaps another of its kind, and says nothing more, extends it. */
export function extendedBy(periods: readonly DayPeriod[], more: DayPeriod): DayPeriod[] {
  const meets = periods.find(
    (it) => more.note === null && it.mode === more.mode && it.opens <= more.closes && more.opens <= it.closes,
  )
  if (meets === undefined) return [...periods, more]
  const opens = by(meets.opens, more.opens) < 0 ? meets.opens : more.opens
  const closes = by(meets.closes, more.closes) > 0 ? meets.closes : more.closes
  return periods.map((it) => (it === meets ? { ...meets, opens, closes } : it))
}

function by(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
