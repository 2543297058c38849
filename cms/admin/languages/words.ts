import type { CountedLanguage } from '#content/languages.ts'
import type { AdminLanguage, AdminText } from '../language.ts'

/** The languages in the order of the columns. */
export const languageLabels: Record<CountedLanguage, AdminText> = {
  nb: { nb: 'Bokmål', en: 'Bokmål' },
  nn: { nb: 'Nynorsk', en: 'Nynorsk' },
  se: { nb: 'Nordsamisk', en: 'North Sami' },
  smj: { nb: 'Lulesamisk', en: 'Lule Sami' },
  sma: { nb: 'Sørsamisk', en: 'South Sami' },
  en: { nb: 'Engelsk', en: 'English' },
}

/** `12 345` in Norwegian, `12,345` in English. */
export function numberText(count: number, language: AdminLanguage): string {
  return new Intl.NumberFormat(language).format(count)
}

/** `24,6 %`: with a decimal, so that what is just below a quarter does not read as a quarter. */
export function percentText(share: number | null, language: AdminLanguage): string {
  if (share === null) return '–'
  // Down, for the same reason: 24,96 % is not 25,0 %.
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  const format = new Intl.NumberFormat(language, { style: 'percent', ...digits, roundingMode: 'floor' })
  return format.format(share)
}
