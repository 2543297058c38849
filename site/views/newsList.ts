import type { Region } from '#content/region.ts'
import { newsListUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { ownTarget } from './link.ts'
import { listed, type NewsRow, newsRow } from './newsRow.ts'
import { regionName } from './regionName.ts'
import type { Run, Speech } from './speech.ts'
import { openRegions, standing } from './standing.ts'

/** What the address says for the county's own news, where it says a region for others: `/nyheter/?region=fylket`. */
export const ofCounty = 'fylket'

export interface NewsListView {
  /** "Nyheter fra Salten" where a region is chosen. */
  heading: string
  rows: NewsRow[]
  /** What the list can be narrowed to; the first is all of it. */
  scopes: { label: Run; href: string; current: boolean }[]
  /** What is said where there is no news. */
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

/** The news that stands in lists today: all of it, a region's, or the county's own. */
export function newsListView(read: Reader, page: Speech, scope: ReturnType<typeof newsScope>): NewsListView {
  const { words } = page
  const region = scope === ofCounty ? null : scope
  const slug = scope === ofCounty ? ofCounty : (scope?.slug ?? null)
  const regions = openRegions(read)
    .map((it) => ({ slug: it.slug, label: regionName(it, page) }))
    .toSorted((a, b) => a.label.text.localeCompare(b.label.text, 'nb'))
  const own = (text: string): Run => ({ text, lang: words.lang })
  const name = region && regionName(region, page).text
  return {
    heading: name ? words.newsWords.from(name) : scope === ofCounty ? words.newsWords.countyOnly : words.newsTitle,
    rows: listed(read.all('news'), read.today())
      .filter((it) => scope === null || (it.region && (standing(read, it.region)?.id ?? null)) === (region?.id ?? null))
      .map((it) => newsRow(read, it, page)),
    scopes: [
      { label: own(words.newsWords.all), href: ownTarget(page.locale, newsListUrl).href, current: scope === null },
      {
        label: own(words.newsWords.county),
        href: newsFrom(ofCounty, page),
        current: scope === ofCounty,
      },
      ...regions.map((it) => ({ label: it.label, href: newsFrom(it.slug, page), current: it.slug === slug })),
    ],
    none: name ? words.newsWords.none(name) : scope === ofCounty ? words.newsWords.noneCounty : words.noNews,
  }
}
