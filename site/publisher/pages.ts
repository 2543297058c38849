import type { Kind } from '#content/kinds.ts'
import { type Locale, locales } from '#content/locale.ts'
import {
  coursesUrl,
  courseUrl,
  finderUrl,
  frontUrl,
  goalsUrl,
  goalUrl,
  newsListUrl,
  newsUrl,
  pageUrl,
  placesUrl,
  placeUrl,
  privacyUrl,
  statementUrl,
  wordmarkLooks,
  wordmarkUrl,
} from '#content/urls.ts'
import type { Held } from '../records/held.ts'
import type { View } from '../records/view.ts'
import { posterPaths, sheetLocales } from '../views/sheets/paths.ts'
import type { About, SitePage } from './about.ts'
import { shardUrls } from './shards.ts'

/** The kinds whose documents have pages of their own; of two that want one address, the first kind has it, then the first id. */
export const pagedKinds = ['place', 'course', 'news', 'goal', 'page'] as const satisfies readonly Kind[]

/**
 * Every page that can exist by the records, and the fixed ones of the build (`/404/`, `/regions.css`, …).
 * The front page and the lists are there in every language: the page itself answers 404 in those it does not have.
 * They come last, with the fixed pages: they are what links to the others.
 */
export function pagesOf(view: View, fixed: readonly string[]): Map<string, SitePage> {
  const pages = new Map<string, SitePage>()
  const add = (page: SitePage) => {
    if (!pages.has(page.url)) pages.set(page.url, page)
  }
  for (const kind of pagedKinds) for (const { id } of view.every(kind)) pagesAbout(view, kind, id).forEach(add)
  for (const url of ownUrls(view, fixed)) add({ url, about: null })
  return pages
}

/** The addresses that are nobody's own: lists, wordmarks, the files of the sitemap, and what the build has by itself. */
export function ownUrls(view: View, fixed: readonly string[]): string[] {
  const lists = locales.flatMap((locale) =>
    [coursesUrl, finderUrl, newsListUrl, goalsUrl, placesUrl, statementUrl, privacyUrl, frontUrl].map((url) =>
      url(locale),
    ),
  )
  return [...lists, ...wordmarkUrls(view), ...posterUrls(view), ...shardUrls(view, fixed), ...fixed]
}

/** Where a region's place has a name, its wordmark is here; the file itself answers 404 where it has none. */
function wordmarkUrls(view: View): string[] {
  return view.every('region').flatMap(({ body }) => wordmarkLooks.map((look) => wordmarkUrl(body, look)))
}

/** The posters of the places that are open to visitors. */
function posterUrls(view: View): string[] {
  return view.every('region').flatMap(({ id, body: region }) =>
    (region.closed === null ? view.ids('place', 'region', id) : []).flatMap((placeId) => {
      const place = view.entry('place', placeId)
      return place ? posterPaths(region, place.body, sheetLocales(place.locales)) : []
    }),
  )
}

/** The pages of one document; those of its places where it is a region. */
export function pagesAbout(view: View, kind: Kind, id: string): SitePage[] {
  if (kind === 'region') return view.ids('place', 'region', id).flatMap((place) => pagesAbout(view, 'place', place))
  const held = view.anyEntry(kind, id)
  if (!held) return []
  return editions(held).flatMap((about) => {
    const url = urlOf(view, about)
    return url === undefined ? [] : [{ url, about }]
  })
}

/** The addresses of one document, by locale; empty where it has no page of its own or is not live. */
export function urlOf(view: View, about: About): string | undefined {
  const { kind, id, locale } = about
  const held = view.anyEntry(kind, id)
  if (!held || !editionLocales(held).includes(locale)) return undefined
  if (held.kind === 'course') return courseUrl(held.body, locale)
  if (held.kind === 'news') return newsUrl(held.body, locale)
  if (held.kind === 'goal') return goalUrl(held.body, locale)
  if (held.kind === 'page') return pageUrl(held.body, locale)
  const region = held.kind === 'place' ? view.entry('region', held.body.region)?.body : undefined
  return region?.closed === null ? placeUrl(region, locale) : undefined
}

type Edited = Pick<Held, 'kind' | 'id' | 'locales'>

function editions(held: Edited): About[] {
  return editionLocales(held).map((locale) => ({ kind: held.kind, id: held.id, locale }))
}

function editionLocales(held: Edited): readonly Locale[] {
  return locales.filter((it) => it === 'no' || held.locales.includes(it))
}
