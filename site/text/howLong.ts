import type { Span } from '#content/kept.ts'

type Language = 'nb' | 'nn' | 'en'

const numbers: Record<Language, readonly string[]> = {
  nb: ['null', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  nn: ['null', 'éin', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}

const units: Record<Language, Record<Span['unit'], [one: string, more: string]>> = {
  nb: {
    hours: ['time', 'timer'],
    days: ['dag', 'dager'],
    months: ['måned', 'måneder'],
    years: ['år', 'år'],
  },
  nn: {
    hours: ['time', 'timar'],
    days: ['dag', 'dagar'],
    months: ['månad', 'månader'],
    years: ['år', 'år'],
  },
  en: {
    hours: ['hour', 'hours'],
    days: ['day', 'days'],
    months: ['month', 'months'],
    years: ['year', 'years'],
  },
}

/** A number as it stands in running text: in letters up to twelve. */
export function numberText(count: number, language: Language): string {
  return numbers[language][count] ?? String(count)
}

/** "sju dager", "60 dager", "tre år". */
export function spanText({ count, unit }: Span, language: Language): string {
  const one = unit === 'years' && count === 1 ? { nb: 'ett', nn: 'eitt', en: 'one' }[language] : null
  return `${one ?? numberText(count, language)} ${units[language][unit][count === 1 ? 0 : 1]}`
}
