import { addDays, weekday } from '../date.ts'

/** Easter Sunday of a year, Gregorian (Meeus, Jones and Butcher). */
function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return `${year}-${two(Math.floor(f / 31))}-${two((f % 31) + 1)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

/** Whether a course can start on a day: not in the Christmas, Easter or summer break, nor on a public holiday. */
export function inTerm(day: string): boolean {
  const date = day.slice(5)
  if (date >= '12-16' || date <= '01-06') return false
  if (date >= '06-15' && date <= '08-15') return false
  if (date === '05-01' || date === '05-17') return false
  const easter = easterSunday(yearOf(day))
  if (day >= addDays(easter, -8) && day <= addDays(easter, 1)) return false
  return ![39, 50].some((after) => day === addDays(easter, after))
}

/** The first such weekday (1 is Monday) in term, at least `days` days after `today`. */
export function upcoming(today: string, days: number, isoWeekday: number): string {
  let day = addDays(today, days)
  while (weekday(day) !== isoWeekday || !inTerm(day)) day = addDays(day, 1)
  return day
}

/**
 * The Monday on which a term starts (second in January, third in August): the next at least four weeks ahead (1),
 * the one after it (2), or the next autumn term at least 90 days ahead, when studies start.
 */
export function termStart(today: string, which: 1 | 2 | 'autumn'): string {
  const year = yearOf(today)
  const years = [year, year + 1, year + 2]
  const autumns = years.map((it) => mondayFrom(`${it}-08-16`))
  if (which === 'autumn') return autumns.find((it) => it >= addDays(today, 90)) ?? today
  const ahead = [...years.map((it) => mondayFrom(`${it}-01-08`)), ...autumns]
    .toSorted()
    .filter((it) => it >= addDays(today, 28))
  return ahead[which - 1] ?? today
}

function mondayFrom(day: string): string {
  return addDays(day, (8 - weekday(day)) % 7)
}

/** The next 1 August or 2 January at least 120 days ahead: when the last regions become one door. */
export function oneDoorDay(today: string): string {
  const year = yearOf(today)
  const days = [year, year + 1, year + 2].flatMap((it) => [`${it}-01-02`, `${it}-08-01`])
  return days.find((it) => it >= addDays(today, 120)) ?? today
}

/** The Christmas break that is on, or the next: first and last closed day. */
export function christmas(today: string): { from: string; to: string } {
  const year = yearOf(today)
  const first = today <= `${year}-01-01` ? year - 1 : year
  return { from: `${first}-12-24`, to: `${first + 1}-01-01` }
}

const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
]

/** A day as a Norwegian text writes it, "4. desember"; the same in bokmål and nynorsk. */
export function dayInWords(day: string): string {
  return `${Number(day.slice(8))}. ${months[Number(day.slice(5, 7)) - 1] ?? ''}`
}
