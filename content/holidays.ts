import { addDays } from './date.ts'

/** What a public holiday or an eve is called in the content: the same every year, whatever its date. */
export const holidayKeys = [
  'new-years-day',
  'wednesday-before-easter',
  'maundy-thursday',
  'good-friday',
  'easter-eve',
  'easter-sunday',
  'easter-monday',
  'labour-day',
  'ascension-day',
  'constitution-day',
  'whit-eve',
  'whit-sunday',
  'whit-monday',
  'christmas-eve',
  'christmas-day',
  'boxing-day',
  'new-years-eve',
] as const
export type HolidayKey = (typeof holidayKeys)[number]

/** A day the calendar knows, in Norwegian law or custom. */
export interface Holiday {
  key: HolidayKey
  date: string
  /**
   * True for the public holidays: lov om helligdager og helligdagsfred § 2, and lov om 1. og 17. mai som høgtidsdager.
   * False for the eves. Three of them the law knows (påske-, pinse- og julaften: arbeidsmiljøloven § 10-10, free from
   * 15); the Wednesday before Maundy Thursday and New Year’s Eve are short days by custom and by the collective
   * agreements of the public sector (until 12).
   */
  public: boolean
  name: { nb: string; nn: string; en: string }
}

/**
 * The public holidays and eves of a year in Norway, in order of date.
 * Two may fall on one day (17 May and Whit Monday in 2027): the one bound to its date comes first, an eve last.
 */
export function holidaysOf(year: number): readonly Holiday[] {
  return known(year).list
}

/** The public holidays and eves on a day (`2026-05-17`): hardly ever two; the public one, bound to its date, first. */
export function holidaysOn(date: string): readonly Holiday[] {
  return known(Number(date.slice(0, 4))).on.get(date) ?? []
}

/** The public holiday or eve on a day; of two on one day the public one, bound to its date. */
export function holidayOn(date: string): Holiday | null {
  return holidaysOn(date)[0] ?? null
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

interface Year {
  list: readonly Holiday[]
  on: ReadonlyMap<string, readonly Holiday[]>
}

const years = new Map<number, Year>()

function known(year: number): Year {
  let it = years.get(year)
  if (it === undefined) {
    const days = list(year)
    it = { list: days, on: Map.groupBy(days, (day) => day.date) }
    years.set(year, it)
  }
  return it
}

function list(year: number): readonly Holiday[] {
  const sunday = easter(year)
  const on = (key: HolidayKey, date: string, nb: string, nn: string, en: string): Holiday => ({
    key,
    date,
    public: true,
    name: { nb, nn, en },
  })
  const eve = (...[key, date, nb, nn, en]: Parameters<typeof on>): Holiday => ({
    ...on(key, date, nb, nn, en),
    public: false,
  })
  // toSorted keeps the order of equal dates: those bound to their date first, eves last.
  return [
    on('new-years-day', `${year}-01-01`, 'første nyttårsdag', 'første nyttårsdag', 'New Year’s Day'),
    on('labour-day', `${year}-05-01`, '1. mai', '1. mai', 'Labour Day'),
    on('constitution-day', `${year}-05-17`, '17. mai', '17. mai', 'Constitution Day'),
    on('christmas-day', `${year}-12-25`, 'første juledag', 'første juledag', 'Christmas Day'),
    on('boxing-day', `${year}-12-26`, 'andre juledag', 'andre juledag', 'Boxing Day'),
    on('maundy-thursday', addDays(sunday, -3), 'skjærtorsdag', 'skjertorsdag', 'Maundy Thursday'),
    on('good-friday', addDays(sunday, -2), 'langfredag', 'langfredag', 'Good Friday'),
    on('easter-sunday', sunday, 'første påskedag', 'første påskedag', 'Easter Sunday'),
    on('easter-monday', addDays(sunday, 1), 'andre påskedag', 'andre påskedag', 'Easter Monday'),
    on('ascension-day', addDays(sunday, 39), 'Kristi himmelfartsdag', 'Kristi himmelfartsdag', 'Ascension Day'),
    on('whit-sunday', addDays(sunday, 49), 'første pinsedag', 'første pinsedag', 'Whit Sunday'),
    on('whit-monday', addDays(sunday, 50), 'andre pinsedag', 'andre pinsedag', 'Whit Monday'),
    eve(
      'wednesday-before-easter',
      addDays(sunday, -4),
      'onsdag før skjærtorsdag',
      'onsdag før skjertorsdag',
      'Wednesday before Maundy Thursday',
    ),
    eve('easter-eve', addDays(sunday, -1), 'påskeaften', 'påskeaftan', 'Easter Saturday'),
    eve('whit-eve', addDays(sunday, 48), 'pinseaften', 'pinseaftan', 'Whit Saturday'),
    eve('christmas-eve', `${year}-12-24`, 'julaften', 'julaftan', 'Christmas Eve'),
    eve('new-years-eve', `${year}-12-31`, 'nyttårsaften', 'nyttårsaftan', 'New Year’s Eve'),
  ].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
