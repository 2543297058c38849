import { newsUrl, pageUrl, placeUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { type Target, target } from './link.ts'
import { placeName } from './naming.ts'
import { type Run, type Speech, say } from './speech.ts'

/** A page of the site that fits a search for courses, as far as one needs to link to it. */
export interface OtherHit {
  id: string
  title: Run
  target: Target
}

/** What else than courses fits a search, in groups, the best first. */
export interface OtherHits {
  places: OtherHit[]
  news: OtherHit[]
  pages: OtherHit[]
}

/** Finds places by any of their names, news and information pages. For answers made on demand only. */
export function alsoFound(read: Reader, q: string, page: Speech): OtherHits {
  const { places, news, pages } = read.alsoFound(q)
  return {
    places: places.flatMap((id) => placeHit(read, id, page)),
    news: news.flatMap((id): OtherHit[] => {
      const it = read.get('news', id)
      if (!it) return []
      const to = target(read, page.locale, { kind: 'news', ...it }, (locale) => newsUrl(it, locale))
      return [{ id, title: say(it.title, page, it.written), target: to }]
    }),
    pages: pages.flatMap((id): OtherHit[] => {
      const it = read.get('page', id)
      if (!it) return []
      const to = target(read, page.locale, { kind: 'page', ...it }, (locale) => pageUrl(it, locale))
      return [{ id, title: say(it.title, page, it.written), target: to }]
    }),
  }
}

function placeHit(read: Reader, id: string, page: Speech): OtherHit[] {
  const place = read.get('place', id)
  const region = place && read.get('region', place.region)
  if (!place || !region) return []
  const { title } = placeName(read, place, region, page)
  const to = target(read, page.locale, { kind: 'place', ...place }, (locale) => placeUrl(region, locale))
  return [{ id, title: { text: title, lang: page.words.lang }, target: to }]
}
