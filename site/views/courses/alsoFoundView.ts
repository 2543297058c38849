import { newsUrl, pageUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { alsoFound } from '#site/search/also-found.ts'
import type { CourseAnswer } from '#site/search/courses/answer.ts'
import { ownerOf } from '../finder.ts'
import { type Target, target } from '../link.ts'
import { listed } from '../newsRow.ts'
import { placeOf } from '../placeBrief.ts'
import { type Run, type Speech, say } from '../speech.ts'

/** What a search for courses found besides courses. */
export interface AlsoFoundView {
  /** Places that the words name, whatever they were called. */
  places: { title: string; target: Target }[]
  pages: { title: Run; target: Target }[]
  news: { title: Run; target: Target }[]
}

const most = 3

/** Places by any name, information pages and news that the words of a query fit; nothing for a query without words. */
export function alsoFoundView(read: Reader, q: string, answer: CourseAnswer, page: Speech): AlsoFoundView {
  if (q === '') return { places: [], pages: [], news: [] }
  const named = answer.understood.flatMap((it) => (it.facet === 'region' ? it.values : []))
  const slugs = new Set([ownerOf(read, q) ?? [], named].flat())
  const places = [...slugs].flatMap((slug) => {
    const region = read.list('region', 'slug', slug)[0]
    const place = region && placeOf(read, region.id, page)
    return place ? [{ title: place.title, target: place.target }] : []
  })
  const pages = alsoFound(read.all('page'), q).slice(0, most)
  const news = alsoFound(listed(read.all('news'), read.today()), q).slice(0, most)
  return {
    places: places.slice(0, most),
    pages: pages.map((it) => ({
      title: say(it.title, page, it.written),
      target: target(read, page.locale, { kind: 'page', ...it }, (locale) => pageUrl(it, locale)),
    })),
    news: news.map((it) => ({
      title: say(it.title, page, it.written),
      target: target(read, page.locale, { kind: 'news', ...it }, (locale) => newsUrl(it, locale)),
    })),
  }
}
