import { htmlLang, type Locale, locales, type Written } from '#content/locale.ts'
import { frontUrl, pageUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { ownNames } from '#site/text/languages.ts'
import { ownLocales, ownTarget, type Target, target } from './link.ts'
import { type Run, type Speech, say, sayMaybe } from './speech.ts'

/** What surrounds every page: head, menu, notice and foot. */
export interface Frame {
  speech: Speech
  siteName: string
  county: string
  title: string
  description: string
  /** Path of this page in this locale. */
  path: string
  /** Class of the region whose paint the page has. */
  paint: string | null
  front: Target
  menu: Entry[]
  shortcuts: Entry[]
  about: Entry[]
  aboutText: Run | null
  email: string | null
  languages: Language[]
  notice: { level: 'information' | 'warning' | 'emergency'; title: Run; text: Run | null } | null
  /** False for pages that search engines should leave alone. */
  indexed: boolean
}

export interface Entry {
  label: Run
  target: Target
  current: boolean
}

export interface Language {
  name: string
  lang: string
  href: string
  current: boolean
}

/** What a page says about itself to its frame. */
export interface Facing {
  title: string
  description: string
  paint?: string | null
  /** The locales this page exists in, and its address in each. */
  exists: readonly string[]
  url: (locale: Locale) => string
  /** The written standard of its Norwegian edition. */
  standard: Written
  indexed?: boolean
}

export function frame(read: Reader, page: Speech, facing: Facing): Frame {
  const profile = read.get('profile', 'profile')
  const navigation = read.get('navigation', 'navigation')
  const path = facing.url(page.locale)
  const entries = (list: 'menu' | 'shortcuts' | 'about'): Entry[] =>
    (navigation?.[list] ?? []).map(({ label, href }) => {
      const to = menuTarget(read, href, page.locale)
      const current = to.href === path || (to.href !== '/' && path.startsWith(to.href) && to.hreflang === null)
      return { label: say(label, page, navigation?.written ?? 'nb'), target: to, current }
    })
  return {
    speech: page,
    siteName: profile?.name ?? page.words.site,
    county: profile?.county ?? '',
    title: facing.title,
    description: facing.description,
    path,
    paint: facing.paint ?? null,
    front: ownTarget(page.locale, frontUrl),
    menu: entries('menu'),
    shortcuts: entries('shortcuts'),
    about: entries('about'),
    aboutText: profile ? say(profile.about, page, profile.written) : null,
    email: profile?.email ?? null,
    languages: languagesOf(facing, page.locale),
    notice: noticeOf(read, page),
    indexed: facing.indexed ?? true,
  }
}

/** Only the translations that exist; a page in one language alone has no switch. */
function languagesOf(facing: Facing, current: Locale): Language[] {
  const existing = locales.filter((it) => it === 'no' || facing.exists.includes(it))
  if (existing.length < 2) return []
  return existing.map((it) => ({
    name: ownNames[it],
    lang: htmlLang(it, facing.standard),
    href: facing.url(it),
    current: it === current,
  }))
}

/** A menu entry's address as the editor wrote it, led to this page's language where that page exists. */
function menuTarget(read: Reader, href: string, locale: Locale): Target {
  if (locale === 'no' || !href.startsWith('/')) return { href, hreflang: null }
  const path = href.replace(/^\/|\/$/g, '')
  const own = ['', 'stedene', 'kurs', 'nyheter', 'nordlandsloftet', 'finn'].includes(path)
  if (own) return ownTarget(locale, (it) => (path === '' ? frontUrl(it) : pageUrl({ path }, it)))
  const page = read.list('page', 'path', path)[0]
  return page ? target(read, locale, { kind: 'page', ...page }, (it) => pageUrl(page, it)) : { href, hreflang: 'nb' }
}

/** The county-wide notice. Its record is live only between its `from` and `until`, so what is read here is on. */
function noticeOf(read: Reader, page: Speech): Frame['notice'] {
  const notice = read.get('notice', 'notice')
  if (!notice?.active || notice.title === null) return null
  return {
    level: notice.level,
    title: say(notice.title, page, notice.written),
    text: sayMaybe(notice.text, page, notice.written),
  }
}

/** How the pages that the site writes with its own words face their frame. */
export function ownFacing(title: string, description: string, url: (locale: Locale) => string): Facing {
  return { title, description, exists: ownLocales, url, standard: 'nb' }
}
