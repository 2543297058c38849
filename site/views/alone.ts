import { namesDays } from '#site/text/dates.ts'
import type { Run, Speech } from './speech.ts'

/**
 * A date that stands by itself, outside a sentence: in the page's own language, and in figures where that has no names
 * of months. In a sentence a date is in the language of the sentence.
 * @param write the date in a language
 */
export function dateAlone(page: Speech, write: (language: string) => string): Run {
  return { text: write(page.lang), lang: page.lang }
}

/** Days of the week that stand by themselves: in the page's own language, or in the site's words where it has no names. */
export function daysAlone(page: Speech, write: (language: string) => string): Run {
  const lang = namesDays(page.lang) ? page.lang : page.words.lang
  return { text: write(lang), lang }
}
