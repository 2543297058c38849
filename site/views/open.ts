import type { Locale } from '#content/locale.ts'
import { coursesUrl, finderUrl, frontUrl, goalsUrl, newsListUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { readCourseQuery, readFinderQuery } from '#site/search/query.ts'
import { type Asked, readAddress } from './address.ts'
import { coursesView } from './courses.ts'
import { openDocument } from './documents.ts'
import { find } from './finder.ts'
import { frame, ownFacing } from './frame.ts'
import { frontView, goalRows } from './front.ts'
import { ownTarget, placesUrl } from './link.ts'
import { newsListView } from './news.ts'
import { notFound } from './notFound.ts'
import { placeRows } from './placeRow.ts'
import type { Opened } from './screens.ts'
import { speech } from './speech.ts'

/** What an address opens: a screen with what it shows, or another address. Reads content only through `read`. */
export function open(read: Reader, url: URL): Opened {
  const asked = readAddress(url.pathname)
  return openOwn(read, asked, url.searchParams) ?? openDocument(read, asked) ?? notFound(read, asked)
}

/** The pages the site writes with its own words, in Norwegian and English. */
function openOwn(read: Reader, { screen, locale }: Asked, params: URLSearchParams): Opened | null {
  if (ownTarget(locale, frontUrl).hreflang !== null) return null
  const page = speech(locale, 'nb')
  const { words } = page
  const framed = (title: string, description: string, at: (locale: Locale) => string, indexed = true) =>
    frame(read, page, { ...ownFacing(title, description, at), indexed })
  switch (screen) {
    case 'front': {
      const view = frontView(read, page)
      return view && { screen, status: 200, frame: framed(view.heading.text, view.lede.text, frontUrl), view }
    }
    case 'places':
      return {
        screen,
        status: 200,
        frame: framed(words.allPlaces, words.allPlacesLede, placesUrl),
        view: placeRows(read, page),
      }
    case 'courses': {
      const query = readCourseQuery(params)
      const plain = query.q === '' && query.region === '' && query.page === 1
      const view = coursesView(read, query, page)
      const title = query.q === '' ? words.findCourse : `${query.q} – ${words.findCourse}`
      return { screen, status: 200, frame: framed(title, words.courseQuestion, coursesUrl, plain), view }
    }
    case 'newsList':
      return {
        screen,
        status: 200,
        frame: framed(words.newsTitle, words.allNews, newsListUrl),
        view: newsListView(read, page),
      }
    case 'goals':
      return {
        screen,
        status: 200,
        frame: framed(words.goalsTitle, words.goalsLede, goalsUrl),
        view: goalRows(read, page),
      }
    case 'finder': {
      const found = find(read, readFinderQuery(params), page)
      if ('to' in found) return { screen: 'redirect', to: found.to }
      return { screen, status: 200, frame: framed(found.heading, words.whereHint, finderUrl, false), view: found }
    }
    default:
      return null
  }
}
