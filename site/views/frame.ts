import { htmlLang, type Locale, locales, type Written } from '#content/locale.ts'
import { frontUrl, ownPages, pageUrl } from '#content/urls.ts'
import { fact } from '#site/records/facts.ts'
import type { Reader } from '#site/records/reader.ts'
import { ownNames } from '#site/text/languages.ts'
import type { FeedLink } from './follow.ts'
import { withSiteName } from './heads/fitting.ts'
import { ownLocales, ownTarget, type Target, target } from './link.ts'
import { type PictureView, pictureView } from './picture.ts'
import { countyLocale, countySocial } from './social/facts.ts'
import { socialPicture } from './social/picture.ts'
import { type Run, type Speech, say, sayMaybe, speech } from './speech.ts'
import type { Linked } from './structured/linked.ts'

/** What surrounds every page: head, menu, notice and foot. */
export interface Frame {
  speech: Speech
  siteName: string
  county: string
  /** The county authority's logo, for the foot. */
  logo: PictureView | null
  title: string
  /** The title with the site's name after it, where there is room. */
  headTitle: string
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
  /** Another language of the page, named on the button of the menu: English before the others. */
  alsoIn: Language | null
  notice: { level: 'information' | 'warning' | 'emergency'; title: Run; text: Run | null } | null
  /** False for pages that search engines should leave alone. */
  indexed: boolean
  /** Where programs follow what the page lists. */
  feeds: FeedLink[]
  /** What the page says of itself to machines. */
  linked: Linked[]
  /** The picture that is shown where the page is shared: its own, or the county's. */
  social: SocialPicture
  /** The day it was published, of a page that is an article. */
  published: string | null
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

/** A picture made for where a page is shared. */
export interface SocialPicture {
  /** A path of ours. */
  url: string
  alt: string
  width: number
  height: number
}

/** What a page says about itself to its frame. */
export interface Facing {
  title: string
  description: string
  /** Class of the region whose paint the page has. */
  paint: string | null
  /** Path of this page in this locale. */
  path: string
  languages: Language[]
  indexed: boolean
  /** Where programs follow what the page lists. */
  feeds: FeedLink[]
  /** What the page says of itself to machines. */
  linked: Linked[]
  /** The picture that is shown where the page is shared; null where it has none of its own. */
  social: SocialPicture | null
  /** The day it was published, of a page that is an article. */
  published: string | null
}

/** What a page knows of itself when it faces its frame. */
interface Knowing {
  title: string
  description: string
  paint?: string | null
  /** The locales this page exists in, and its address in each. */
  exists: readonly string[]
  url: (locale: Locale) => string
  /** What the page was asked, from `?`: who changes the language asks the same. */
  asked?: string
  /** The written standard of its Norwegian edition. */
  standard: Written
  indexed?: boolean
  feeds?: FeedLink[]
  linked?: Linked[]
  social?: SocialPicture | null
  published?: string
}

export function facing(page: Speech, it: Knowing): Facing {
  const { title, description, paint = null, indexed = true, feeds = [], linked = [], social = null } = it
  return {
    title,
    description,
    paint,
    indexed,
    feeds,
    linked,
    social,
    published: it.published ?? null,
    path: it.url(page.locale),
    languages: languagesOf(it, page.locale),
  }
}

/** What surrounds all pages that speak alike. */
type Surroundings = Omit<Frame, Exclude<keyof Facing, 'social'> | 'speech' | 'front' | 'headTitle' | 'alsoIn'>

const surroundings = fact(
  'surroundings',
  (read, locale: Locale, standard: Written): Surroundings => {
    const page = speech(locale, standard)
    const profile = read.get('profile', 'profile')
    const navigation = read.get('navigation', 'navigation')
    const entries = (list: 'menu' | 'shortcuts' | 'about'): Entry[] =>
      (navigation?.[list] ?? []).map(({ label, href }) => ({
        label: say(label, page, navigation?.written ?? 'nb'),
        target: menuTarget(read, href, locale),
        current: false,
      }))
    return {
      siteName: profile?.name ?? page.words.site,
      county: profile?.county ?? '',
      logo: profile ? pictureView(read, profile.logo, page, profile.written) : null,
      menu: entries('menu'),
      shortcuts: entries('shortcuts'),
      about: entries('about'),
      aboutText: profile ? say(profile.about, page, profile.written) : null,
      email: profile?.email ?? null,
      notice: noticeOf(read, page),
      social: socialPicture(countySocial(read, locale), frontUrl(countyLocale(locale)), page),
    }
  },
  { shared: true },
)

export function frame(read: Reader, page: Speech, facing: Facing): Frame {
  const around = read.fact(surroundings, page.locale, page.standard)
  const { path } = facing
  const menu = around.menu.map((it) => {
    const { href, hreflang } = it.target
    return { ...it, current: href === path || (href !== '/' && path.startsWith(href) && hreflang === null) }
  })
  const headTitle = withSiteName(facing.title, around.siteName)
  const others = facing.languages.filter((it) => !it.current)
  const alsoIn = others.find((it) => it.lang === 'en') ?? others[0] ?? null
  const front = ownTarget(page.locale, frontUrl)
  const social = facing.social ?? around.social
  return { speech: page, ...around, menu, ...facing, social, headTitle, alsoIn, front }
}

/** Only the translations that exist; a page in one language alone has no switch. */
function languagesOf(it: Knowing, current: Locale): Language[] {
  const existing = locales.filter((locale) => locale === 'no' || it.exists.includes(locale))
  if (existing.length < 2) return []
  return existing.map((locale) => ({
    name: ownNames[locale],
    lang: htmlLang(locale, it.standard),
    href: `${it.url(locale)}${it.asked ?? ''}`,
    current: locale === current,
  }))
}

/** A menu entry's address as the editor wrote it, led to this page's language where that page exists. */
function menuTarget(read: Reader, href: string, locale: Locale): Target {
  if (locale === 'no' || !href.startsWith('/')) return { href, hreflang: null }
  const path = href.replace(/^\/|\/$/g, '')
  const own = ['', 'stedene', 'kurs', 'nyheter', 'nordlandsloftet', 'finn', ...Object.values(ownPages)].includes(path)
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
export function ownFacing(
  page: Speech,
  it: {
    title: string
    description: string
    url: (locale: Locale) => string
    asked?: string
    indexed?: boolean
    feeds?: FeedLink[]
    linked?: Linked[]
  },
): Facing {
  return facing(page, { ...it, exists: ownLocales, standard: 'nb' })
}
