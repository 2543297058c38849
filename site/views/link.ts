import type { Kind } from '#content/kinds.ts'
import type { Locale } from '#content/locale.ts'
import type { Reader } from '#site/records/reader.ts'

/** Where a link leads. `hreflang` is set where the page behind it is in another language than this one. */
export interface Target {
  href: string
  hreflang: string | null
}

/** A document's page in the language of this page, or the Norwegian one where the translation does not exist. */
export function target(
  read: Reader,
  locale: Locale,
  document: { kind: Kind; id: string; written: string },
  url: (locale: Locale) => string,
): Target {
  if (locale === 'no') return { href: url('no'), hreflang: null }
  if (read.locales(document.kind, document.id).includes(locale)) return { href: url(locale), hreflang: null }
  return { href: url('no'), hreflang: document.written }
}

/** A page the site writes with its own words: it exists in Norwegian and English only. */
export function ownTarget(locale: Locale, url: (locale: Locale) => string): Target {
  if (locale === 'no' || locale === 'en') return { href: url(locale), hreflang: null }
  return { href: url('no'), hreflang: 'nb' }
}

/** The locales of the pages that the site writes with its own words. */
export const ownLocales: readonly Locale[] = ['no', 'en']
