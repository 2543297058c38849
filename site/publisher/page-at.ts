import { type Locale, locales } from '#content/locale.ts'
import type { View } from '../records/view.ts'
import type { About, SitePage } from './about.ts'
import { urlOf } from './pages.ts'

/**
 * The page that an address is, by the records alone; undefined where it is none. Says the same as `pagesOf` does of
 * all pages, at the cost of one.
 * @param own the addresses that are nobody's own: `ownUrls`
 */
export function pageAt(view: View, url: string, own: ReadonlySet<string>): SitePage | undefined {
  const words = url.split('/').filter((it) => it !== '')
  const locale = locales.find((it) => it !== 'no' && it === words[0]) ?? 'no'
  const rest = locale === 'no' ? words : words.slice(1)
  for (const about of candidates(view, rest, locale)) if (urlOf(view, about) === url) return { url, about }
  return own.has(url) ? { url, about: null } : undefined
}

/** Documents that may have the address, in the order of `pagedKinds` and then of ids. */
function candidates(view: View, words: readonly string[], locale: Locale): About[] {
  const [first = '', second = ''] = words
  const places = view.ids('region', 'slug', first).flatMap((region) => view.ids('place', 'region', region))
  const found: [About['kind'], readonly string[]][] = [
    ['place', words.length === 1 ? [...places].sort() : []],
    ['course', view.ids('course', 'short', second.slice(-8))],
    ['news', view.ids('news', 'short', second.slice(-8))],
    ['goal', view.ids('goal', 'slug', second)],
    ['page', view.ids('page', 'path', words.join('/'))],
  ]
  return found.flatMap(([kind, ids]) => ids.map((id) => ({ kind, id, locale })))
}
