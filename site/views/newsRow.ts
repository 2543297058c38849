import type { News } from '#content/news.ts'
import { newsUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { fullDate } from '#site/text/dates.ts'
import { dateAlone } from './alone.ts'
import { type Target, target } from './link.ts'
import { regionName } from './regionName.ts'
import { type Run, type Speech, say } from './speech.ts'
import { standing } from './standing.ts'

/** What the address says for the county's own news, where it says a region for others: `/nyheter/?region=fylket`. */
export const ofCounty = 'fylket'

/** A news item as one row of a list. */
export interface NewsRow {
  title: Run
  summary: Run
  /** Whom it is for: the region it is of, or the whole county; and what the address of the list says for that. */
  scope: Run
  of: string
  target: Target
  date: string
  dateText: Run
}

/** The items that stand in lists today, newest first. */
export function listed(news: readonly News[], today: string): News[] {
  return news
    .filter((it) => it.date <= today && (it.expires === null || it.expires >= today))
    .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1))
}

export function newsRow(read: Reader, news: News, page: Speech): NewsRow {
  return {
    title: say(news.title, page, news.written),
    summary: say(news.summary, page, news.written),
    ...scopeOf(read, news, page),
    target: target(read, page.locale, { kind: 'news', ...news }, (locale) => newsUrl(news, locale)),
    date: news.date,
    dateText: dateAlone(page, (language) => fullDate(news.date, language)),
  }
}

/** The region a news item is of, or the one that answers for it; the whole county where it is of none. */
export function scopeOf(read: Reader, news: News, page: Speech): Pick<NewsRow, 'scope' | 'of'> {
  const region = news.region === null ? null : standing(read, news.region)
  return region
    ? { scope: regionName(region, page), of: region.slug }
    : { scope: { text: page.words.newsWords.county, lang: page.words.lang }, of: ofCounty }
}
