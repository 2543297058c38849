import type { TextField } from 'payload'
import { yearDay } from '#content/season.ts'
import { type AdminText, inEditorsLanguage } from '../admin/language.ts'

/** The first three letters of the months, in Norwegian and English. */
const months = 'jan feb mar apr mai jun jul aug sep okt nov des'.split(' ')
const english: Record<string, string> = { may: 'mai', oct: 'okt', dec: 'des' }

/** A day of every year, written as 23.06. */
export function yearDayField(name: string, label: AdminText, placeholder: string): TextField {
  return {
    name,
    type: 'text',
    required: true,
    label,
    hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? yearDayForm(value) : value)] },
    admin: { width: '25%', placeholder },
    validate: (value, { req }) => {
      if (typeof value === 'string' && yearDay.safeParse(contractYearDay(yearDayForm(value))).success) return true
      return inEditorsLanguage(req, {
        nb: 'Skriv dag og måned, for eksempel 23.06.',
        en: 'Write day and month, such as 23.06.',
      })
    },
  }
}

/** The form's 23.06 as the contract's 06-23; anything else is left for the contract to refuse. */
export function contractYearDay(value: unknown): unknown {
  const [, day, month] = (typeof value === 'string' && /^(\d\d)\.(\d\d)$/.exec(value)) || []
  return day === undefined ? value : `${month}-${day}`
}

/** The contract's 06-23 as the form has it, 23.06. */
export function formYearDay(value: string): string {
  return `${value.slice(3)}.${value.slice(0, 2)}`
}

/** What people write for a day of the year: 23.6, 23/06, 23. juni. Anything else is left for the validation to refuse. */
function yearDayForm(written: string): string {
  const [, day = '', word = ''] = /^(\d{1,2})[. /-]+(\d{1,2}|[a-zæøå]{3,})\.?$/i.exec(written.trim()) ?? []
  const name = word.slice(0, 3).toLowerCase()
  const month = /^\d/.test(word) ? Number(word) : months.indexOf(english[name] ?? name) + 1
  return day === '' || month === 0 ? written : `${day.padStart(2, '0')}.${String(month).padStart(2, '0')}`
}
