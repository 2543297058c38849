import { locales } from '../../locale.ts'

const known: ReadonlySet<string> = new Set([...locales, 'nb', 'nn'])

/** Whether a word is one of the languages we have, or a written standard of Norwegian. */
export function isLocale(word: string): boolean {
  return known.has(word)
}
