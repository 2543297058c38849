import { addDays } from './date.ts'

/** A day the calendar knows, in Norwegian law or custom. */
export interface Holiday {
  date: string
  /** True for the public holidays (helligdagsfredloven § 2, and 1 and 17 May); false for the eves. */
  public: boolean
  name: { nb: string; nn: string; en: string }
}

/**
 * The public holidays and eves of a year in Norway, in order of date.
 * Two may fall on one day (17 May and Whit Monday in 2027): the one bound to its date comes first, an eve last.
 */
export function holidaysOf(year: number): readonly Holiday[] {
  let known = years.get(year)
  if (known === undefined) {
    known = list(year)
    years.set(year, known)
  }
  return known
}

/** The public holiday or eve on a day (`2026-05-17`); of two on one day the public one, bound to its date. */
export function holidayOn(date: string): Holiday | null {
  return holidaysOf(Number(date.slice(0, 4))).find((it) => it.date === date) ?? null
}

/** Easter Sunday of a year in the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return `${year}-${pad(Math.floor(f / 31))}-${pad((f % 31) + 1)}`
}

const years = new Map<number, readonly Holiday[]>()

function list(year: number): readonly Holiday[] {
  const sunday = easter(year)
  const on = (date: string, nb: string, nn: string, en: string): Holiday => ({
    date,
    public: true,
    name: { nb, nn, en },
  })
  const eve = (date: string, nb: string, nn: string, en: string): Holiday => ({
    date,
    public: false,
    name: { nb, nn, en },
  })
  // toSorted keeps the order of equal dates: those bound to their date first, eves last.
  return [
    on(`${year}-01-01`, 'første nyttårsdag', 'første nyttårsdag', 'New Year’s Day'),
    on(`${year}-05-01`, '1. mai', '1. mai', 'Labour Day'),
    on(`${year}-05-17`, '17. mai', '17. mai', 'Constitution Day'),
    on(`${year}-12-25`, 'første juledag', 'første juledag', 'Christmas Day'),
    on(`${year}-12-26`, 'andre juledag', 'andre juledag', 'Boxing Day'),
    on(addDays(sunday, -3), 'skjærtorsdag', 'skjertorsdag', 'Maundy Thursday'),
    on(addDays(sunday, -2), 'langfredag', 'langfredag', 'Good Friday'),
    on(sunday, 'første påskedag', 'første påskedag', 'Easter Sunday'),
    on(addDays(sunday, 1), 'andre påskedag', 'andre påskedag', 'Easter Monday'),
    on(addDays(sunday, 39), 'Kristi himmelfartsdag', 'Kristi himmelfartsdag', 'Ascension Day'),
    on(addDays(sunday, 49), 'første pinsedag', 'første pinsedag', 'Whit Sunday'),
    on(addDays(sunday, 50), 'andre pinsedag', 'andre pinsedag', 'Whit Monday'),
    eve(addDays(sunday, -4), 'onsdag før skjærtorsdag', 'onsdag før skjertorsdag', 'Wednesday before Maundy Thursday'),
    eve(addDays(sunday, -1), 'påskeaften', 'påskeaftan', 'Easter Saturday'),
    eve(addDays(sunday, 48), 'pinseaften', 'pinseaftan', 'Whit Saturday'),
    eve(`${year}-12-24`, 'julaften', 'julaftan', 'Christmas Eve'),
    eve(`${year}-12-31`, 'nyttårsaften', 'nyttårsaftan', 'New Year’s Eve'),
  ].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
