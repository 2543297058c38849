import type { News } from '#content/news.ts'
import type { Region } from '#content/region.ts'
import { newsListUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { fullDate } from '#site/text/dates.ts'
import { dateAlone } from './alone.ts'
import { ownTarget, type Target } from './link.ts'
import { newsFrom } from './newsList.ts'
import { ofCounty, scopeOf } from './newsRow.ts'
import { type PictureView, pictureView } from './picture.ts'
import { placeOf } from './placeBrief.ts'
import { type ProseView, proseView } from './prose.ts'
import { inWords, type Run, type Speech, say } from './speech.ts'
import { standing } from './standing.ts'

export interface NewsView {
  title: Run
  summary: Run
  body: ProseView | null
  picture: PictureView | null
  date: string
  dateText: Run
  expired: boolean
  paint: string | null
  list: Target
  /** Whom it is for: a region, or the whole county. */
  scope: Run
  /** The place it comes from; null for the county's news. */
  place: { title: string; target: Target } | null
  /** More news of the same scope. */
  more: { text: string; href: string }
}

export function newsView(read: Reader, news: News, page: Speech): NewsView {
  const region = news.region === null ? null : standing(read, news.region)
  const place = region ? placeOf(read, region.id, page) : null
  return {
    title: say(news.title, page, news.written),
    summary: say(news.summary, page, news.written),
    body: news.body && proseView(read, news.body, page, news.written),
    picture: pictureView(read, news.picture, page, news.written),
    date: news.date,
    dateText: dateAlone(page, (language) => fullDate(news.date, language)),
    expired: news.expires !== null && news.expires < read.today(),
    paint: region?.slug ?? null,
    list: ownTarget(page.locale, newsListUrl),
    scope: scopeOf(read, news, page).scope,
    more: moreOf(region, page),
    place: place && { title: place.title, target: place.target },
  }
}

function moreOf(region: Region | null, page: Speech): NewsView['more'] {
  const { newsWords } = page.words
  return region
    ? { text: newsWords.more(inWords(region.name, page)), href: newsFrom(region.slug, page) }
    : { text: newsWords.moreCounty, href: newsFrom(ofCounty, page) }
}
