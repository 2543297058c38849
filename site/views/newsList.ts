import type { News } from '#content/news.ts'
import type { Region } from '#content/region.ts'
import { newsListUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { ownTarget } from './link.ts'
import { listed, type NewsRow, newsRow, ofCounty } from './newsRow.ts'
import { regionName } from './regionName.ts'
import type { Run, Speech } from './speech.ts'
import { openRegions, standing } from './standing.ts'

export interface NewsListView {
  /** "Nyheter fra Salten" where a region is chosen. */
  heading: string
  rows: NewsRow[]
  /** What the list can be narrowed to; the first is all of it. */
  scopes: NewsScope[]
  /** What it is narrowed to, as the address says it; empty for all of it. */
  chosen: string
  /** What is said where there is no news. */
  none: string
}

export interface NewsScope {
  /** As the address says it; empty for all news. */
  value: string
  label: Run
  href: string
  current: boolean
  /** What the page of it says of itself, and where there is no news. */
  heading: string
  none: string
}

/** The address of the news of one region (its slug), or of the county's own. */
export function newsFrom(scope: string, page: Speech): string {
  return `${ownTarget(page.locale, newsListUrl).href}?${new URLSearchParams({ region: scope })}`
}

/** What an address asks for: a region that has a page, the county's own, or (null) all news. */
export function newsScope(read: Reader, params: URLSearchParams): Region | typeof ofCounty | null {
  const asked = params.get('region') ?? ''
  if (asked === ofCounty) return ofCounty
  const region = asked === '' ? undefined : read.list('region', 'slug', asked)[0]
  return region ? standing(read, region.id) : null
}

/** The news of a scope that stands in lists today, newest first. */
export function newsIn(read: Reader, scope: ReturnType<typeof newsScope>): News[] {
  const region = scope === ofCounty ? null : scope
  return listed(read.all('news'), read.today()).filter(
    (it) => scope === null || (it.region && (standing(read, it.region)?.id ?? null)) === (region?.id ?? null),
  )
}

/** "Nyheter fra Salten" where a region is chosen. */
export function newsTitle(scope: ReturnType<typeof newsScope>, page: Speech): string {
  const { words } = page
  if (scope === null) return words.newsTitle
  return scope === ofCounty ? words.newsWords.countyOnly : words.newsWords.from(regionName(scope, page).text)
}

/** The news that stands in lists today: all of it, a region's, or the county's own. */
export function newsListView(read: Reader, page: Speech, scope: ReturnType<typeof newsScope>): NewsListView {
  const chosen = scope === ofCounty ? ofCounty : (scope?.slug ?? '')
  const scopes = scopesOf(read, page, chosen)
  const rows = listed(read.all('news'), read.today()).map((it) => newsRow(read, it, page))
  return {
    heading: scopes.find((it) => it.current)?.heading ?? page.words.newsTitle,
    none: scopes.find((it) => it.current)?.none ?? page.words.noNews,
    rows: chosen === '' ? rows : rows.filter((it) => it.of === chosen),
    scopes,
    chosen,
  }
}

/** All news, the county's own, then the regions in the order of their names. */
function scopesOf(read: Reader, page: Speech, chosen: string): NewsScope[] {
  const { words } = page
  const { newsWords } = words
  const own = (text: string): Run => ({ text, lang: words.lang })
  const scope = (value: string, label: Run, heading: string, none: string): NewsScope => {
    const href = value === '' ? ownTarget(page.locale, newsListUrl).href : newsFrom(value, page)
    return { value, label, href, current: value === chosen, heading, none }
  }
  const regions = openRegions(read)
    .map((it) => ({ slug: it.slug, name: regionName(it, page) }))
    .toSorted((a, b) => a.name.text.localeCompare(b.name.text, 'nb'))
  return [
    scope('', own(newsWords.all), words.newsTitle, words.noNews),
    scope(ofCounty, own(newsWords.county), newsWords.countyOnly, newsWords.noneCounty),
    ...regions.map(({ slug, name }) => scope(slug, name, newsWords.from(name.text), newsWords.none(name.text))),
  ]
}
