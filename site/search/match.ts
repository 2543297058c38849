import { slugify } from '#content/slugify.ts'

/** A text as it is compared: lower case, without marks, single spaces. */
export function fold(text: string): string {
  return slugify(text.slice(0, 80)).replaceAll('-', ' ') + (text.length > 80 ? ` ${fold(text.slice(80))}` : '')
}

/** Whether every word of a query stands somewhere in the texts, also as part of a word. An empty query fits all. */
export function matches(query: string, texts: readonly string[]): boolean {
  const wanted = fold(query).split(' ').filter(Boolean)
  if (wanted.length === 0) return true
  const text = texts.map(fold).join(' ')
  return wanted.every((word) => text.includes(word))
}
