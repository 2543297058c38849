import type { Locale, Written } from '#content/locale.ts'
import { en } from './en.ts'
import { nb, type Words } from './nb.ts'
import { nn } from './nn.ts'

export type { Words }

/**
 * The site's words for a page. Norwegian pages speak the written standard of their main text.
 * The Sami pages have no words of their own yet: there the site speaks bokmål, and marks it with `lang`.
 */
export function words(locale: Locale, standard: Written): Words {
  if (locale === 'en') return en
  return locale === 'no' && standard === 'nn' ? nn : nb
}

/** "Leknes, Svolvær og Reine". */
export function joined(items: readonly string[], and: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}

/** A text with its places filled: `fill('Åpner {d} kl. {t}', { d: 'mandag', t: '9.00' })`. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w)\}/g, (whole, key: string) => values[key] ?? whole)
}
