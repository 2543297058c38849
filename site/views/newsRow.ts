import type { News } from '#content/news.ts'
import { newsUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { fullDate } from '#site/text/dates.ts'
import { type Target, target } from './link.ts'
import { type Run, type Speech, say } from './speech.ts'

/** A news item as one row of a list. */
export interface NewsRow {
  title: Run
  target: Target
  date: string
  dateText: string
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
    target: target(read, page.locale, { kind: 'news', ...news }, (locale) => newsUrl(news, locale)),
    date: news.date,
    dateText: fullDate(news.date, page.words.lang),
  }
}
