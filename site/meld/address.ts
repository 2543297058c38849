import type { Locale } from '#content/locale.ts'
import { ownLocales } from '../views/link.ts'

/** The locale and the path below `/meld/` of an address, `{ locale: 'en', path: 'savn/takk' }`; null for any other. */
export function meldAddress(pathname: string): { locale: Locale; path: string } | null {
  const [, before, path] = /^(?:\/(\w+))?\/meld\/((?:[a-z-]+\/)*[a-z-]+)\/?$/.exec(pathname) ?? []
  const locale = ownLocales.find((it) => it === (before ?? 'no'))
  if (path === undefined || locale === undefined || before === 'no') return null
  return { locale, path }
}
