import { addDays, weekday } from './date.ts'
import { easter } from './holidays.ts'

/** A half year of teaching. */
export interface Term {
  season: 'spring' | 'autumn'
  year: number
  /** The Monday it begins: the second in January, the third in August. */
  starts: string
}

/** Whether a course can meet on a day: not in the Christmas, Easter or summer break, nor on a public holiday. */
export function inTerm(day: string): boolean {
  const date = day.slice(5)
  if (date >= '12-16' || date <= '01-06') return false
  if (date >= '06-15' && date <= '08-15') return false
  if (date === '05-01' || date === '05-17') return false
  const sunday = easter(yearOf(day))
  if (day >= addDays(sunday, -8) && day <= addDays(sunday, 1)) return false
  return ![39, 50].some((after) => day === addDays(sunday, after))
}

/** The first such weekday (1 is Monday) in term, at least `days` days after a day. */
export function upcoming(from: string, days: number, isoWeekday: number): string {
  let day = addDays(from, days)
  while (weekday(day) !== isoWeekday || !inTerm(day)) day = addDays(day, 1)
  return day
}

/** The terms that begin on or after a day, the first first. */
export function termsFrom(day: string, count: number): Term[] {
  const found: Term[] = []
  for (let year = yearOf(day); found.length < count; year += 1)
    found.push(...[spring(year), autumn(year)].filter((it) => it.starts >= day))
  return found.slice(0, count)
}

/** How long after a term has begun one may still plan for it, in days. */
const late = 42

/** The three terms one plans for on an Oslo day: the one that has just begun, if any, and those ahead. */
export function termsToPlan(today: string): Term[] {
  return termsFrom(addDays(today, -late), 3)
}

/** The term a day lies in, or, in a break, the one that went before. */
export function termOf(day: string): Term {
  const year = yearOf(day)
  const begun = [autumn(year - 1), spring(year), autumn(year)].filter((it) => it.starts <= day)
  return begun.at(-1) ?? autumn(year - 1)
}

function spring(year: number): Term {
  return { season: 'spring', year, starts: mondayFrom(`${year}-01-08`) }
}

function autumn(year: number): Term {
  return { season: 'autumn', year, starts: mondayFrom(`${year}-08-16`) }
}

function mondayFrom(day: string): string {
  return addDays(day, (8 - weekday(day)) % 7)
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
