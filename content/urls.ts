import { shortId } from './id.ts'
import type { Locale } from './locale.ts'

/** Path words of the site itself: no region, page or name may take them. Norwegian in every locale. */
export const reservedPaths = [
  'kurs',
  'nyheter',
  'nordlandsloftet',
  'stedene',
  'finn',
  'om',
  'nettskolen',
  'data',
  'media',
  'api',
  'admin',
  'forhandsvisning',
  'meld',
  'en',
  'se',
  'smj',
  'sma',
  'no',
  'assets',
  '404',
  '_astro',
  'sitemap',
  'sitemaps',
  'robots',
  'helse',
] as const

/** Paths among the information pages that the site writes itself: no page may have them. */
export const ownPages = { statement: 'om/tilgjengelighet', privacy: 'om/personvern' } as const

function at(locale: Locale, path: string): string {
  return locale === 'no' ? path : `/${locale}${path}`
}

export function frontUrl(locale: Locale): string {
  return at(locale, '/')
}

/** The one address of a region's place: made from the region, never from the name (I5). */
export function placeUrl(region: { slug: string }, locale: Locale): string {
  return at(locale, `/${region.slug}/`)
}

/** The looks a wordmark comes in: on the region's wall, or in one colour on nothing. */
export const wordmarkLooks = ['paint', 'one-colour'] as const
export type WordmarkLook = (typeof wordmarkLooks)[number]

/** The wordmark of a region's place, as SVG: the same address whatever the place is called. */
export function wordmarkUrl(region: { slug: string }, look: WordmarkLook): string {
  return `/${region.slug}/${look === 'paint' ? 'ordmerke' : 'ordmerke-en-farge'}.svg`
}

/** The sizes of paper a sheet for the door is made for. */
export const sheetFormats = ['a4', 'a3'] as const
export type SheetFormat = (typeof sheetFormats)[number]

/** The path word, after the region, of the poster for the door, and that of notices of days that are not as usual. */
export const posterWord = 'plakat'
export const noticeWord = 'beskjed'

/**
 * The poster of a region's place, to print.
 * @param door the slug of an address's label where the poster is of that door alone; null for all of them
 */
export function posterUrl(
  region: { slug: string },
  locale: Locale,
  door: string | null = null,
  format: SheetFormat = 'a4',
): string {
  return sheetUrl([region.slug, posterWord, door], locale, format)
}

/** The notice about an exception, to hang on the doors of a region's place. */
export function noticeUrl(
  region: { slug: string },
  exception: { id: string },
  locale: Locale,
  format: SheetFormat = 'a4',
): string {
  return sheetUrl([region.slug, noticeWord, shortId(exception.id)], locale, format)
}

function sheetUrl(words: readonly (string | null)[], locale: Locale, format: SheetFormat): string {
  const path = [...words, format === 'a4' ? null : format].filter((it) => it !== null).join('/')
  return at(locale, `/${path}/`)
}

/** The same sheet as PDF. @param sheet the address of its page */
export function pdfUrl(sheet: string): string {
  return sheet.replace(/\/$/, '.pdf')
}

/** The list of all places. */
export function placesUrl(locale: Locale): string {
  return at(locale, '/stedene/')
}

export function coursesUrl(locale: Locale): string {
  return at(locale, '/kurs/')
}

/** A course keeps its short id when its words change, so old addresses can answer 301. */
export function courseUrl(course: { id: string; slug: string }, locale: Locale): string {
  return at(locale, `/kurs/${course.slug}-${shortId(course.id)}/`)
}

export function newsListUrl(locale: Locale): string {
  return at(locale, '/nyheter/')
}

export function newsUrl(news: { id: string; slug: string }, locale: Locale): string {
  return at(locale, `/nyheter/${news.slug}-${shortId(news.id)}/`)
}

export function goalsUrl(locale: Locale): string {
  return at(locale, '/nordlandsloftet/')
}

export function goalUrl(goal: { slug: string }, locale: Locale): string {
  return at(locale, `/nordlandsloftet/${goal.slug}/`)
}

export function pageUrl(page: { path: string }, locale: Locale): string {
  return at(locale, `/${page.path}/`)
}

/** The accessibility statement. */
export function statementUrl(locale: Locale): string {
  return pageUrl({ path: ownPages.statement }, locale)
}

/** What is kept of people, and who answers for it. */
export function privacyUrl(locale: Locale): string {
  return pageUrl({ path: ownPages.privacy }, locale)
}

/** The place finder: answers a municipality, town or name with the page of its region. */
export function finderUrl(locale: Locale): string {
  return at(locale, '/finn/')
}

/** Where people tell us something; made on demand. @param path below `/meld/`, `savn/takk` */
export function meldUrl(locale: Locale, path: string): string {
  return at(locale, `/meld/${path}/`)
}

/** Where people say what they miss. */
export function wishUrl(locale: Locale): string {
  return meldUrl(locale, 'savn')
}

/** The page about the open data. */
export function openDataUrl(locale: Locale): string {
  return at(locale, '/data/')
}

/** The ways in which programs follow courses: RSS for readers of news, iCalendar for calendars. */
export type FeedFormat = 'rss' | 'ics'

/**
 * Where programs follow a search for courses. A region alone has an address without a query, so that an exported site
 * has it too.
 * @param asked as in the address of the list, `q=norsk&region=salten`; `mal=nn` for the site's words in nynorsk
 */
export function feedUrl(locale: Locale, format: FeedFormat, asked: URLSearchParams): string {
  const path = at(locale, '/data/courses')
  const [[name, value] = [], more] = [...asked]
  if (name === 'region' && more === undefined && value !== 'nett') return `${path}-${value}.${format}`
  return withQuery(`${path}.${format}`, asked)
}

/** Where programs follow the news: all of it, a region's (its slug), or the county's own (`fylket`). */
export function newsFeedUrl(locale: Locale, scope: string | null): string {
  return at(locale, scope === null ? '/data/news.rss' : `/data/news-${scope}.rss`)
}

/** The days on which a region's place is open otherwise than usual, as a calendar. */
export function hoursCalendarUrl(region: { slug: string }, locale: Locale): string {
  return at(locale, `/data/hours-${region.slug}.ics`)
}

/** A region's place for an address book. */
export function contactUrl(region: { slug: string }, locale: Locale): string {
  return at(locale, `/data/places-${region.slug}.vcf`)
}

/** Where somebody follows a search by e-mail. @param asked as for `feedUrl` */
export function followUrl(locale: Locale, asked: URLSearchParams): string {
  return withQuery(meldUrl(locale, 'varsel'), asked)
}

function withQuery(path: string, asked: URLSearchParams): string {
  return asked.size === 0 ? path : `${path}?${asked}`
}

export function mediaUrl(file: string): string {
  return `/media/${encodeURIComponent(file)}`
}

/** The file name of a picture for where a page is shared, after the address of the page. */
const socialFile = 'deling.png'

/** The picture for where a page is shared: the same address while it lasts, and a query that tells one from the next. */
export function socialUrl(page: string): string {
  return `${page}${socialFile}`
}

/** The page whose picture an address is; undefined where it is none. @param path without a query */
export function pageOfSocial(path: string): string | undefined {
  return path.endsWith(`/${socialFile}`) ? path.slice(0, -socialFile.length) : undefined
}
