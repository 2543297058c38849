import type { Locale } from '#content/locale.ts'
import type { Reader } from '#site/records/reader.ts'
import { readCourseQuery } from '#site/search/query.ts'
import { contentType } from '#site/serving/content-types.ts'
import { calendarOf } from './calendar.ts'
import { type FeedAsked, feedOf } from './feed.ts'
import { followable } from './followable.ts'
import { rssOf } from './rss.ts'
import { vacanciesText } from './vacancies.ts'

/** Readers ask often; what is new may wait this long, in seconds. */
const freshFor = 300

/** The text of a feed by the name of its file, `courses.rss`, `courses-lofoten.ics` or `vacancies`; null where there is none of that name. */
export function feedText(
  read: Reader,
  locale: Locale,
  name: string,
  params: URLSearchParams,
  origin: string,
): string | null {
  if (name === 'vacancies') return vacanciesText(read, askedOf(params, locale), origin)
  const [, region, format] = /^courses(?:-([a-z0-9-]+))?\.(rss|ics)$/.exec(name) ?? []
  if (format === undefined) return null
  if (region !== undefined && read.count('region', 'slug', region) === 0) return null
  const asked = new URLSearchParams(region === undefined ? params : { region, mal: params.get('mal') ?? '' })
  const feed = feedOf(read, askedOf(asked, locale), origin)
  return format === 'rss' ? rssOf(feed) : calendarOf(feed)
}

function askedOf(params: URLSearchParams, locale: Locale): FeedAsked {
  const standard = locale === 'no' && params.get('mal') === 'nn' ? 'nn' : 'nb'
  return { query: followable(readCourseQuery(params)), locale, standard }
}

/** Answers a request for a feed: open to the programs of other sites. Null where there is none of that name. */
export function answerFeed(read: Reader, locale: Locale, name: string | undefined, url: URL): Response | null {
  const body = feedText(read, locale, name ?? '', url.searchParams, url.origin)
  if (body === null) return null
  return new Response(body, {
    headers: {
      'content-type': contentType(name === 'vacancies' ? 'vacancies.json' : (name ?? '')),
      'cache-control': `public, max-age=${freshFor}`,
      'access-control-allow-origin': '*',
    },
  })
}
