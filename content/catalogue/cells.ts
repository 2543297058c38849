import { z } from 'zod'
import { clock, day } from '../date.ts'
import { nameKey } from '../slugify.ts'
import type { Said } from './said.ts'
import { between } from './table.ts'

/** What a cell comes to: a value, or what is wrong with it. */
export type Read<T> = { value: T } | { said: Said }

const said = (nb: string, en: string): { said: Said } => ({ said: { nb, en } })

/** One line: what is between the words becomes single spaces. */
export function lineIn(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim()
}

/** A text of several paragraphs: no markup of the web, line breaks kept. */
export function paragraphsIn(cell: string): string {
  return cell
    .replace(/<br\s*\/?>|<\/(p|li|div|h\d)>/gi, '\n')
    .replace(/<[a-z/][^<>]*>/gi, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .split(/\r?\n/)
    .map((it) => it.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Several values in one cell: each on its line, or with | or ; between; commas only where nothing else is. */
export function listIn(cell: string, { commas }: { commas: boolean }): string[] {
  const strong = cell.split(/[|;\n]/).length > 1
  return cell
    .split(strong || !commas ? /[|;\n]/ : /,/)
    .map(lineIn)
    .filter((it) => it !== '')
}

const months = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des']

/** A day: 2027-01-15, 15.01.2027, 15/1/27, 15. januar 2027, or an instant of which the day is kept. */
export function dayIn(cell: string): Read<string> {
  const text = lineIn(cell).toLowerCase()
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[t ].*)?$/.exec(text)
  const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(text)
  const words = /^(\d{1,2})\.? ([a-zæøå]{3})[a-zæøå]*\.? (\d{4})$/.exec(text)
  const month = words
    ? months.indexOf((words[2] ?? '').replace('may', 'mai').replace('oct', 'okt').replace('dec', 'des')) + 1
    : 0
  const found = iso
    ? `${iso[1]}-${iso[2]}-${iso[3]}`
    : numbers
      ? written(numbers[3], numbers[2], numbers[1])
      : words && month > 0
        ? written(words[3], String(month), words[1])
        : ''
  if (day.safeParse(found).success) return { value: found }
  return said(
    'er ingen dag vi forstår. Skriv den som 15.01.2027 eller 2027-01-15.',
    'is no day we understand. Write it as 15.01.2027 or 2027-01-15.',
  )
}

function written(year = '', month = '', date = ''): string {
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

/** A whole number; spaces between thousands are understood. */
export function wholeIn(cell: string, least: number): Read<number> {
  const text = cell.replace(/[\s\u00a0\u202f]/g, '').replace(/[.,]0+$/, '')
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (Number.isSafeInteger(value) && value >= least) return { value }
  return said(
    `er ikke et helt tall fra ${least}. Skriv bare tallet.`,
    `is no whole number from ${least}. Write the number alone.`,
  )
}

export function emailIn(cell: string): Read<string> {
  const text = cell.trim().replace(/^mailto:/i, '')
  if (z.email().safeParse(text).success) return { value: text }
  return said(
    'er ingen e-postadresse. Skriv den som post@example.no.',
    'is no e-mail address. Write it as post@example.no.',
  )
}

export function telephoneIn(cell: string): Read<string> {
  const text = lineIn(
    cell
      .replace(/^tel:/i, '')
      .replace(/[()\-/.]/g, ' ')
      .replace(/^\s*00/, '+'),
  )
  if (/^\+?[0-9 ]{8,16}$/.test(text)) return { value: text }
  return said(
    'er ikke et telefonnummer. Skriv 8 siffer, for eksempel 75 00 00 01.',
    'is no telephone number. Write 8 digits, such as 75 00 00 01.',
  )
}

/** A web address; one without https:// gets it. */
export function webIn(cell: string): Read<string> {
  const text = cell.trim()
  const whole = /^[a-z]+:/i.test(text) ? text : `https://${text}`
  const host = URL.canParse(whole) ? new URL(whole).hostname : ''
  if (/^https?:\/\//.test(whole) && host.includes('.') && !/\s/.test(whole)) return { value: whole }
  return said(
    'er ingen nettadresse. Skriv hele, for eksempel https://example.no/sok.',
    'is no web address. Write all of it, such as https://example.no/apply.',
  )
}

/** A CEFR level or a step from one to another: `B1`, `A2–B1`. */
export function cefrIn(cell: string): Read<{ from: string | null; to: string }> {
  const match = /^(?:([abc][12])\s*(?:-|–|—|til|to)\s*)?([abc][12])$/i.exec(lineIn(cell))
  const to = match?.[2]?.toUpperCase()
  if (to !== undefined) return { value: { from: match?.[1]?.toUpperCase() ?? null, to } }
  return said(
    'er ikke et språknivå. Skriv A1, A2, B1, B2, C1 eller C2, eller et steg: A2–B1.',
    'is no level of language. Write A1, A2, B1, B2, C1 or C2, or a step: A2–B1.',
  )
}

/** A weekly meeting; ISO weekday, 1 is Monday. */
export interface Meeting {
  weekday: number
  opens: string
  closes: string
}

const weekdays = [
  ['man', 'mon', 'mandag', 'monday', 'mondays', 'mandager', 'mandagar', 'mån', 'måndag', 'måndagar'],
  ['tir', 'tue', 'tirsdag', 'tuesday', 'tuesdays', 'tirsdager', 'tys', 'tysdag', 'tysdagar'],
  ['ons', 'wed', 'onsdag', 'wednesday', 'wednesdays', 'onsdager', 'onsdagar'],
  ['tor', 'tors', 'thu', 'torsdag', 'thursday', 'thursdays', 'torsdager', 'torsdagar'],
  ['fre', 'fri', 'fredag', 'friday', 'fridays', 'fredager', 'fredagar'],
  ['lør', 'lau', 'sat', 'lørdag', 'laurdag', 'saturday', 'saturdays', 'lørdager', 'laurdagar'],
  ['søn', 'sun', 'søndag', 'sundag', 'sunday', 'sundays', 'søndager', 'sundagar'],
]
const weekdayOf = new Map(weekdays.flatMap((names, at) => names.map((it) => [nameKey(it), at + 1] as const)))

/** The weekly meetings of a session: `man 17–20; ons 17:00–19:30`, several days with `og` or commas between. */
export function meetingsIn(cell: string): Read<Meeting[]> {
  const meetings: Meeting[] = []
  for (const part of cell
    .split(new RegExp(`[;\\n${between}]`))
    .map(lineIn)
    .filter((it) => it !== '')) {
    const match =
      /^([a-zæøåäö,&. ]+?)\s*(?:kl\.?\s*)?(\d{1,2}(?:[.:]?\d{2})?)\s*[-–—]\s*(\d{1,2}(?:[.:]?\d{2})?)$/i.exec(part)
    const days = (match?.[1] ?? '').split(/,|&|\bog\b|\band\b/).map((it) => weekdayOf.get(nameKey(it)))
    const opens = clockIn(match?.[2])
    const closes = clockIn(match?.[3])
    if (
      days.length === 0 ||
      opens === null ||
      closes === null ||
      opens >= closes ||
      days.some((it) => it === undefined)
    )
      return said(
        `– «${part}» er ikke dag og klokkeslett. Skriv for eksempel: man 17–20; ons 17:00–19:30.`,
        `– “${part}” is no day with hours. Write for example: mon 17–20; wed 17:00–19:30.`,
      )
    for (const weekday of days) if (weekday !== undefined) meetings.push({ weekday, opens, closes })
  }
  return { value: meetings.toSorted((a, b) => a.weekday - b.weekday || (a.opens < b.opens ? -1 : 1)) }
}

function clockIn(text = ''): string | null {
  const match = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(text)
  const found = match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}` : ''
  return clock.safeParse(found).success ? found : null
}
