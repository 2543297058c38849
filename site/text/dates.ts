import { weekday } from '#content/date.ts'
import { joined } from './words.ts'

/** The language a date is written in: the tag of the words around it. */
export type DateLanguage = string

interface Calendar {
  days: readonly string[]
  /** Before the last of several. */
  and: string
  months: readonly string[]
  /** "tirsdag 1. desember" */
  withWeekday: (weekday: string, date: string) => string
  date: (day: number, month: string) => string
  year: (date: string, year: number) => string
  clock: (hour: number, minute: string) => string
}

const norwegian = {
  and: 'og',
  months: [
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
  ],
  withWeekday: (day: string, date: string) => `${day} ${date}`,
  date: (day: number, month: string) => `${day}. ${month}`,
  year: (date: string, year: number) => `${date} ${year}`,
  clock: (hour: number, minute: string) => `${hour}.${minute}`,
}

const calendars: { nb: Calendar } & Record<DateLanguage, Calendar | undefined> = {
  nb: { ...norwegian, days: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'] },
  nn: { ...norwegian, days: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'] },
  en: {
    and: 'and',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    withWeekday: (day, date) => `${day} ${date}`,
    date: (day, month) => `${day} ${month}`,
    year: (date, year) => `${date} ${year}`,
    clock: (hour, minute) => `${hour}:${minute}`,
  },
  // Northern Sami as CLDR writes it in Norway, the names, the order and the clock: what `Intl` answers for `se`.
  se: {
    and: 'ja',
    days: ['vuossárga', 'maŋŋebárga', 'gaskavahkku', 'duorasdat', 'bearjadat', 'lávvardat', 'sotnabeaivi'],
    months: [
      'ođđajagemánnu',
      'guovvamánnu',
      'njukčamánnu',
      'cuoŋománnu',
      'miessemánnu',
      'geassemánnu',
      'suoidnemánnu',
      'borgemánnu',
      'čakčamánnu',
      'golggotmánnu',
      'skábmamánnu',
      'juovlamánnu',
    ],
    withWeekday: (day, date) => `${date}, ${day}`,
    date: (day, month) => `${month} ${day}`,
    year: (date, year) => `${year} ${date}`,
    clock: (hour, minute) => `${String(hour).padStart(2, '0')}:${minute}`,
  },
}

function calendar(language: DateLanguage): Calendar | null {
  return calendars[language] ?? null
}

/** Whether the days of the week have names here; where they have none, whoever needs one says it in Norwegian. */
export function namesDays(language: DateLanguage): boolean {
  return calendar(language) !== null
}

function split(date: string): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** "tirsdag"; ISO weekday, 1 is Monday. */
export function dayName(isoWeekday: number, language: DateLanguage): string {
  return (calendar(language) ?? calendars.nb).days[isoWeekday - 1] ?? ''
}

/** "tirsdag og torsdag"; ISO weekdays. */
export function dayNames(isoWeekdays: readonly number[], language: DateLanguage): string {
  return joined(
    isoWeekdays.map((it) => dayName(it, language)),
    (calendar(language) ?? calendars.nb).and,
  )
}

/**
 * "1. desember". Lule and South Sami have no names of months in CLDR, and nobody here writes them:
 * there, and in every language without a calendar of its own, the date stands in figures, "1.12."
 */
export function shortDate(date: string, language: DateLanguage): string {
  const { month, day } = split(date)
  const own = calendar(language)
  return own ? own.date(day, own.months[month - 1] ?? '') : `${day}.${month}.`
}

/** "1. desember 2026", or "1.12.2026" where the language has no calendar. */
export function fullDate(date: string, language: DateLanguage): string {
  const { year } = split(date)
  const own = calendar(language)
  return own ? own.year(shortDate(date, language), year) : `${shortDate(date, language)}${year}`
}

/** "tirsdag 1. desember"; in figures without the weekday where the language has no calendar. */
export function weekdayDate(date: string, language: DateLanguage): string {
  const own = calendar(language)
  return own ? own.withWeekday(dayName(weekday(date), language), shortDate(date, language)) : shortDate(date, language)
}

/** "tirsdag 1. desember" in this year, otherwise with its year. */
export function dateNear(date: string, today: string, language: DateLanguage): string {
  const text = weekdayDate(date, language)
  if (date.slice(0, 4) === today.slice(0, 4)) return text
  const own = calendar(language)
  return own ? own.year(text, split(date).year) : fullDate(date, language)
}

/** "1. desember" in this year, otherwise with its year. */
export function shortNear(date: string, today: string, language: DateLanguage): string {
  return date.slice(0, 4) === today.slice(0, 4) ? shortDate(date, language) : fullDate(date, language)
}

/** "15.30" (English "15:30") from a wall-clock time "15:30"; the hour has no leading zero. */
export function clockTime(time: string, language: DateLanguage): string {
  const [hour, minute] = [Number(time.slice(0, 2)), time.slice(3, 5)]
  return (calendar(language) ?? calendars.nb).clock(hour, minute)
}

/** "9.00–15.30". */
export function timeSpan(period: { opens: string; closes: string }, language: DateLanguage): string {
  return `${clockTime(period.opens, language)}–${clockTime(period.closes, language)}`
}

/** "24. desember–1. januar"; one day is written once. */
export function dateSpan(from: string, to: string, language: DateLanguage): string {
  if (from === to) return weekdayDate(from, language)
  return `${shortDate(from, language)}–${shortDate(to, language)}`
}

/** "11. januar–9. juni 2027": with the year where it is not this one, once where both days are in it. */
export function spanNear(from: string, to: string, today: string, language: DateLanguage): string {
  const { year } = split(to)
  if (from === to || split(from).year !== year)
    return [...new Set([from, to])].map((it) => shortNear(it, today, language)).join('–')
  const span = dateSpan(from, to, language)
  if (to.slice(0, 4) === today.slice(0, 4)) return span
  return calendar(language)?.year(span, year) ?? `${span}${year}`
}
