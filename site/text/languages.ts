import type { Locale } from '#content/locale.ts'

/** What each language calls itself, for the language switch. */
export const ownNames: Record<Locale, string> = {
  no: 'Norsk',
  en: 'English',
  se: 'Davvisámegiella',
  smj: 'Julevsámegiella',
  sma: 'Åarjelsaemien',
}

/**
 * A language as the Open Graph protocol writes it, with its country: `nb_NO`.
 * @param lang the tag of a page, `nb`
 */
export function openGraphLocale(lang: string): string {
  return lang === 'en' ? 'en_GB' : `${lang}_NO`
}
