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
  placeUrl,
} from '#content/urls.ts'
import type { Held } from '../records/held.ts'
import type { View } from '../records/view.ts'
import type { About, SitePage } from './about.ts'
import { shardUrls } from './shards.ts'

/**
 * Every page that can exist by the records, and the fixed ones of the build (`/404/`, `/regions.css`, …).
 * The front page and the lists are there in every language: the page itself answers 404 in those it does not have.
 * They come last, with the fixed pages: they are what links to the others.
 */
export function pagesOf(view: View, fixed: readonly string[]): Map<string, SitePage> {
  const pages = new Map<string, SitePage>()
  const add = (url: string, about: About | null) => {
    if (!pages.has(url)) pages.set(url, { url, about })
  }
  for (const it of view.every('place'))
    for (const about of editions(it)) {
      const region = view.entry('region', it.body.region)
      if (region) add(placeUrl(region.body, about.locale), about)
    }
  for (const it of view.every('course')) for (const about of editions(it)) add(courseUrl(it.body, about.locale), about)
  for (const it of view.every('news')) for (const about of editions(it)) add(newsUrl(it.body, about.locale), about)
  for (const it of view.every('goal')) for (const about of editions(it)) add(goalUrl(it.body, about.locale), about)
  for (const it of view.every('page')) for (const about of editions(it)) add(pageUrl(it.body, about.locale), about)
  for (const locale of locales) {
    for (const url of [coursesUrl, finderUrl, newsListUrl, goalsUrl, placesUrl, frontUrl]) add(url(locale), null)
  }
  for (const url of [...shardUrls(view, fixed), ...fixed]) add(url, null)
  return pages
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
  const region = held.kind === 'place' ? view.entry('region', held.body.region) : undefined
  return region && placeUrl(region.body, locale)
}

type Edited = Pick<Held, 'kind' | 'id' | 'locales'>

function editions(held: Edited): About[] {
  return editionLocales(held).map((locale) => ({ kind: held.kind, id: held.id, locale }))
}

function editionLocales(held: Edited): readonly Locale[] {
  return locales.filter((it) => it === 'no' || held.locales.includes(it))
}

function placesUrl(locale: Locale): string {
  return locale === 'no' ? '/stedene/' : `/${locale}/stedene/`
}
