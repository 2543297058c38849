import { coursesUrl, finderUrl, frontUrl, goalsUrl, newsListUrl, placesUrl } from '#content/urls.ts'
import { fact } from '#site/records/facts.ts'
import type { Reader } from '#site/records/reader.ts'
import { asksSomething, courseListAddress, readCourseQuery, readFinderQuery } from '#site/search/query.ts'
import { type Asked, readAddress } from './address.ts'
import { coursesView } from './courses.ts'
import { showDocument } from './documents.ts'
import { dutyScreen } from './duties.ts'
import { find } from './finder.ts'
import { feedLinks, newsFeedLink } from './follow.ts'
import { frame, ownFacing } from './frame.ts'
import { frontView } from './front.ts'
import { goalsView } from './goal.ts'
import { ownHead, placesHead } from './heads/own.ts'
import { ownTarget } from './link.ts'
import { newsListView, newsScope } from './newsList.ts'
import { ofCounty } from './newsRow.ts'
import { notFound } from './notFound.ts'
import { placeRows } from './placeRow.ts'
import type { Framed, Opened, Shown } from './screens.ts'
import { showSheet } from './sheets/sheet.ts'
import { speech } from './speech.ts'
import { crumbsTo } from './structured/breadcrumb.ts'
import { listData, siteData } from './structured/own.ts'

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
  return (
    showOwn(read, asked, url.searchParams) ??
    showSheet(read, asked) ??
    showDocument(read, asked) ??
    notFound(read, asked)
  )
}

/** The pages the site writes with its own words, in Norwegian and English. */
function showOwn(read: Reader, { screen, locale }: Asked, params: URLSearchParams): ReturnType<typeof show> | null {
  if (ownTarget(locale, frontUrl).hreflang !== null) return null
  const page = speech(locale, 'nb')
  const { words } = page
  const crumbs = (here: string) => crumbsTo(here, [], page)
  const own = { status: 200, locale, standard: 'nb' } as const
  switch (screen) {
    case 'front': {
      const view = frontView(read, page)
      return (
        view && {
          screen,
          ...own,
          facing: ownFacing(page, {
            ...ownHead(screen, page),
            url: frontUrl,
            linked: siteData(read, page),
            feeds: [newsFeedLink(null, words.newsTitle, page)],
          }),
          view,
        }
      )
    }
    case 'places': {
      const view = placeRows(read, page)
      const rows = view.map((it) => ({ href: it.target.href, name: it.title }))
      const linked = [listData(rows), crumbs(words.allPlaces)]
      return { screen, ...own, facing: ownFacing(page, { ...placesHead(read, page), url: placesUrl, linked }), view }
    }
    case 'courses': {
      const query = readCourseQuery(params)
      const plain = !asksSomething(query) && query.page === 1
      const view = coursesView(read, query, page)
      const head = ownHead(screen, page)
      const title = query.q === '' ? head.title : words.heads.searched(query.q)
      const asked = courseListAddress('', query)
      const rows = view.rows.map((it) => ({ href: it.target.href, name: it.title.text }))
      // Only of the list that is found: an answer to a question is nobody's page.
      const linked = plain ? [listData(rows), crumbs(words.courses)] : []
      const known = { ...head, title, url: coursesUrl, asked, indexed: plain, linked }
      return { screen, ...own, facing: ownFacing(page, { ...known, feeds: feedLinks(read, params, page) }), view }
    }
    case 'newsList': {
      const scope = newsScope(read, params)
      const view = newsListView(read, page, scope)
      const asked = scope === null ? '' : `?${new URLSearchParams({ region: params.get('region') ?? '' })}`
      const head = ownHead(screen, page)
      const of = scope === null ? null : scope === ofCounty ? ofCounty : scope.slug
      const feeds = [newsFeedLink(of, view.heading, page)]
      const title = scope === null ? head.title : view.heading
      const known = { ...head, title, url: newsListUrl, asked, indexed: scope === null }
      return { screen, ...own, facing: ownFacing(page, { ...known, linked: [crumbs(words.newsTitle)], feeds }), view }
    }
    case 'goals': {
      const known = { ...ownHead(screen, page), url: goalsUrl, linked: [crumbs(words.goalsTitle)] }
      return { screen, ...own, facing: ownFacing(page, known), view: goalsView(read, page) }
    }
    case 'statement':
    case 'privacy':
      return dutyScreen(read, screen, locale)
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
