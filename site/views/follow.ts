import { contactUrl, type FeedFormat, feedUrl, followUrl, hoursCalendarUrl, newsFeedUrl } from '#content/urls.ts'
import { followedText } from '#site/following/followable.ts'
import { nameOfQuery } from '#site/following/name.ts'
import type { Reader } from '#site/records/reader.ts'
import { readCourseQuery } from '#site/search/query.ts'
import { ownTarget } from './link.ts'
import type { Speech } from './speech.ts'

/** The ways to follow a search or a region, in words. */
export interface FollowView {
  heading: string
  ways: { href: string; label: string; hint: string; type: string | null }[]
}

/** A feed as the head of a page names it. */
export interface FeedLink {
  href: string
  title: string
  type: string
}

const types: Record<FeedFormat, string> = { rss: 'application/rss+xml', ics: 'text/calendar' }

/**
 * How the courses of a search are followed.
 * @param params as in the address of the list; `region=salten` alone for a region
 * @param heading what is followed, "Følg kursene i Salten"
 */
export function followView(params: URLSearchParams, heading: string, page: Speech): FollowView {
  const { following } = page.words
  const said = asFollowed(params, page)
  const to = (format: FeedFormat) => ownTarget(page.locale, (locale) => feedUrl(locale, format, said)).href
  return {
    heading,
    ways: [
      {
        href: ownTarget(page.locale, (locale) => followUrl(locale, said)).href,
        label: following.email,
        hint: following.emailHint,
        type: null,
      },
      { href: to('ics'), label: following.calendar, hint: following.calendarHint, type: types.ics },
      { href: to('rss'), label: following.rss, hint: following.rssHint, type: types.rss },
    ],
  }
}

/** The feeds of a search, for the head of its page. */
export function feedLinks(read: Reader, params: URLSearchParams, page: Speech): FeedLink[] {
  const said = asFollowed(params, page)
  const title = nameOfQuery(read, readCourseQuery(params), page)
  return (['rss', 'ics'] as const).map((format) => ({
    href: ownTarget(page.locale, (locale) => feedUrl(locale, format, said)).href,
    title,
    type: types[format],
  }))
}

/** The news as a feed, for the head of its page. @param scope as in `newsFeedUrl` @param title what the news is called */
export function newsFeedLink(scope: string | null, title: string, page: Speech): FeedLink {
  return { href: ownTarget(page.locale, (it) => newsFeedUrl(it, scope)).href, title, type: types.rss }
}

/** What of a region's place can be kept up to date with, for the head of its page: days that differ, and its card. */
export function placeFeedLinks(region: { slug: string }, place: string, page: Speech): FeedLink[] {
  const { openData, newsWords } = page.words
  const to = (url: typeof contactUrl) => ownTarget(page.locale, (it) => url(region, it)).href
  return [
    newsFeedLink(region.slug, newsWords.from(place), page),
    { href: to(hoursCalendarUrl), title: openData.hoursFeed(place), type: types.ics },
    { href: to(contactUrl), title: openData.contact(place), type: 'text/vcard' },
  ]
}

function asFollowed(params: URLSearchParams, page: Speech): URLSearchParams {
  const said = new URLSearchParams(followedText(params))
  if (page.locale === 'no' && page.standard === 'nn') said.set('mal', 'nn')
  return said
}
