import type { Locale } from '#content/locale.ts'

/** What each language calls itself, for the language switch. */
export const ownNames: Record<Locale, string> = {
  no: 'Norsk',
  en: 'English',
  se: 'Davvisámegiella',
  smj: 'Julevsámegiella',
  sma: 'Åarjelsaemien',
}
