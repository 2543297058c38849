import { nameKey } from '#content/slugify.ts'

/** Whether a query leads to a place by a part of a word, so that "Hadsel kommune" and "vestv" lead somewhere. */
export function fitsWords(query: string, words: readonly string[]): boolean {
  const asked = nameKey(query)
  if (asked.length < 3) return false
  return words.map(nameKey).some((it) => it.startsWith(asked) || (it.length > 3 && asked.startsWith(it)))
}
