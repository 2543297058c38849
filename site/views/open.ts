import type { Locale } from '#content/locale.ts'
import { coursesUrl, finderUrl, frontUrl, goalsUrl, newsListUrl, placesUrl } from '#content/urls.ts'
import { fact } from '#site/records/facts.ts'
import type { Reader } from '#site/records/reader.ts'
import { asksSomething, courseListAddress, readCourseQuery, readFinderQuery } from '#site/search/query.ts'
import { type Asked, readAddress } from './address.ts'
import { coursesView } from './courses.ts'
import { showDocument } from './documents.ts'
import { find } from './finder.ts'
import { feedLinks } from './follow.ts'
import { frame, ownFacing } from './frame.ts'
import { frontView } from './front.ts'
import { goalsView } from './goal.ts'
import { ownTarget } from './link.ts'
import { newsListView, newsScope } from './newsList.ts'
import { notFound } from './notFound.ts'
import { placeRows } from './placeRow.ts'
import type { Framed, Opened, Shown } from './screens.ts'
import { speech } from './speech.ts'

const screenAt = fact('screen', (read, path: string) => show(read, new URL(path, 'http://site')))

/** What an address opens: a screen in its frame, or another address. Reads content only through `read`. */
export function open(read: Reader, url: URL): Opened {
  // An address without a question is a page that is stored: what it shows is a fact, so that it is rendered again only
  // when that is another.
  const shown = url.search === '' ? read.fact(screenAt, url.pathname) : show(read, url)
  return shown.screen === 'redirect' ? shown : framed(read, shown)
}

/** A screen with what surrounds it. */
export function framed(read: Reader, shown: Shown): Framed {
  return { ...shown, frame: frame(read, speech(shown.locale, shown.standard), shown.facing) }
}

function show(read: Reader, url: URL): Shown | Extract<Opened, { screen: 'redirect' }> {
  const asked = readAddress(url.pathname)
  return showOwn(read, asked, url.searchParams) ?? showDocument(read, asked) ?? notFound(read, asked)
}

/** The pages the site writes with its own words, in Norwegian and English. */
function showOwn(read: Reader, { screen, locale }: Asked, params: URLSearchParams): ReturnType<typeof show> | null {
  if (ownTarget(locale, frontUrl).hreflang !== null) return null
  const page = speech(locale, 'nb')
  const { words } = page
  const facing = (title: string, description: string, url: (locale: Locale) => string, indexed = true) =>
    ownFacing(page, { title, description, url, indexed })
  const own = { status: 200, locale, standard: 'nb' } as const
  switch (screen) {
    case 'front': {
      const view = frontView(read, page)
      return view && { screen, ...own, facing: facing(view.heading.text, view.lede.text, frontUrl), view }
    }
    case 'places':
      return {
        screen,
        ...own,
        facing: facing(words.allPlaces, words.allPlacesLede, placesUrl),
        view: placeRows(read, page),
      }
    case 'courses': {
      const query = readCourseQuery(params)
      const plain = !asksSomething(query) && query.page === 1
      const view = coursesView(read, query, page)
      const title = query.q === '' ? words.findCourse : `${query.q} – ${words.findCourse}`
      const asked = courseListAddress('', query)
      const known = { title, description: words.courseQuestion, url: coursesUrl, asked, indexed: plain }
      return { screen, ...own, facing: ownFacing(page, { ...known, feeds: feedLinks(read, params, page) }), view }
    }
    case 'newsList': {
      const scope = newsScope(read, params)
      const view = newsListView(read, page, scope)
      const asked = scope === null ? '' : `?${new URLSearchParams({ region: params.get('region') ?? '' })}`
      const known = { title: view.heading, description: words.newsWords.lede, url: newsListUrl, asked }
      return { screen, ...own, facing: ownFacing(page, { ...known, indexed: scope === null }), view }
    }
    case 'goals':
      return {
        screen,
        ...own,
        facing: facing(words.goalsTitle, words.goalWords.lede, goalsUrl),
        view: goalsView(read, page),
      }
    case 'finder': {
      const found = find(read, readFinderQuery(params), page)
      if ('to' in found) return { screen: 'redirect', to: found.to }
      const asked = found.query === '' ? '' : `?${new URLSearchParams({ sted: found.query })}`
      const known = { title: found.heading, description: words.whereHint, url: finderUrl, asked, indexed: false }
      return { screen, ...own, facing: ownFacing(page, known), view: found }
    }
    default:
      return null
  }
}
