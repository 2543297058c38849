import type { News } from '#content/news.ts'
import { newsListUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { fullDate } from '#site/text/dates.ts'
import { ownTarget, type Target } from './link.ts'
import { listed, type NewsRow, newsRow } from './newsRow.ts'
import { type PictureView, pictureView } from './picture.ts'
import { placeOf } from './placeBrief.ts'
import { type ProseView, proseView } from './prose.ts'
import { type Run, type Speech, say } from './speech.ts'

export interface NewsView {
  title: Run
  summary: Run
  body: ProseView | null
  picture: PictureView | null
  date: string
  dateText: string
  expired: boolean
  paint: string | null
  list: Target
  /** The place it comes from; null for the county's news. */
  place: { title: string; target: Target } | null
}

export function newsView(read: Reader, news: News, page: Speech): NewsView {
  const region = news.region === null ? undefined : read.get('region', news.region)
  const place = region ? placeOf(read, region.id, page) : null
  return {
    title: say(news.title, page, news.written),
    summary: say(news.summary, page, news.written),
    body: news.body && proseView(read, news.body, page, news.written),
    picture: pictureView(read, news.picture, page, news.written),
    date: news.date,
    dateText: fullDate(news.date, page.lang),
    expired: news.expires !== null && news.expires < read.today(),
    paint: region?.slug ?? null,
    list: ownTarget(page.locale, newsListUrl),
    place: place && { title: place.title, target: place.target },
  }
}

/** All the news that stands in lists today. */
export function newsListView(read: Reader, page: Speech): NewsRow[] {
  return listed(read.all('news'), read.today()).map((it) => newsRow(read, it, page))
}
