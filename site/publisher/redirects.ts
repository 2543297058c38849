import { standingFor } from '#content/closing.ts'
import { shortId } from '#content/id.ts'
import { type Locale, locales } from '#content/locale.ts'
import { redirectsFor } from '#content/ownership.ts'
import { nameKey, slugify } from '#content/slug.ts'
import { wordmarkLooks, wordmarkUrl } from '#content/urls.ts'
import type { View } from '../records/view.ts'
import type { About } from './about.ts'
import { urlOf } from './pages.ts'

/** What an address answers that has no file: the way on, for good or for now, or that what was there is gone. */
export type Answer = { status: 301 | 302; to: string } | { status: 410 }

/** Looks up an address, as in the request and still percent-encoded; undefined where nothing was ever there. */
export type Redirects = (path: string) => Answer | undefined

/** What redirects are found by. */
export interface Ways {
  view: View
  /** What the records no longer say, from the ledger. */
  former: ReadonlyMap<string, About>
  /** Whether an address has a page now: nothing ever leads to one that has not. */
  exists: (url: string) => boolean
}

/** Where old addresses lead, by the records as they are in a view. */
export function redirectsOf(ways: Ways): Redirects {
  const names = namesOf(ways.view)
  const paths = formerPathsOf(ways.view)
  return (path) => {
    const words = wordsOf(path)
    if (!words || words.length === 0) return undefined
    const locale = locales.find((it) => it !== 'no' && it === words[0]) ?? 'no'
    const rest = locale === 'no' ? words : words.slice(1)
    return (
      byShortId(ways, rest, locale) ??
      byName(ways, names, rest, locale) ??
      byFormerPath(ways, paths, rest, locale) ??
      byClosedWordmark(ways, path) ??
      byFormerAddress(ways, path) ??
      inNorwegian(ways, rest, locale)
    )
  }
}

function namesOf(view: View): ReadonlyMap<string, string> {
  const regions = view.every('region').map((it) => it.body)
  const places = view.every('place').map((it) => it.body)
  const names = view.every('name').map((it) => it.body)
  const pages = view.every('page').map((it) => it.body)
  return redirectsFor({ regions, places, names, pages }, view.today)
}

/** A course or a news item under other words, by the short id at their end. */
function byShortId(ways: Ways, words: readonly string[], locale: Locale): Answer | undefined {
  const [list, slug = '', ...more] = words
  const kind = list === 'kurs' ? 'course' : list === 'nyheter' ? 'news' : undefined
  if (!kind || more.length > 0 || !/(^|-)[0-9a-f]{8}$/.test(slug)) return undefined
  const short = slug.slice(-8)
  const [id] = ways.view.ids(kind, 'short', short)
  if (id !== undefined) return wayTo(ways, { kind, id, locale })
  return ways.view.everyGone(kind).some((it) => shortId(it.id) === short) ? { status: 410 } : undefined
}

/** Any name a region, its place or its municipalities have, or had when a page said so. */
function byName(
  ways: Ways,
  names: ReadonlyMap<string, string>,
  words: readonly string[],
  locale: Locale,
): Answer | undefined {
  const [word = '', ...more] = words
  const key = nameKey(word)
  if (more.length > 0 || key === '') return undefined
  const called =
    regionCalled(ways.view, key) ?? ways.view.ids('region', 'slug', names.get(slugify(word)) ?? names.get(key) ?? '')[0]
  const region = called === undefined ? undefined : (standingRegion(ways.view, called) ?? called)
  const [place] = region === undefined ? [] : ways.view.ids('place', 'region', region)
  const about: About | undefined = place === undefined ? ways.former.get(key) : { kind: 'place', id: place, locale }
  return about && wayTo(ways, { ...about, locale })
}

/** A region by its own slug, in other letters: `/Lofoten/`, `/vesterålen/`. */
function regionCalled(view: View, key: string): string | undefined {
  return view.every('region').find((it) => nameKey(it.body.slug) === key)?.id
}

/** A path of several words that a unit of a place had: `/rkk/vesteralen/`. One of a single word is a name like others. */
function byFormerPath(
  ways: Ways,
  paths: ReadonlyMap<string, string>,
  words: readonly string[],
  locale: Locale,
): Answer | undefined {
  const id = words.length > 1 ? paths.get(words.join('/').toLowerCase()) : undefined
  return id === undefined ? undefined : wayTo(ways, { kind: 'place', id, locale })
}

/** The wordmark of a place that is closed: that of the one which took over, where it has a name. */
function byClosedWordmark({ view, exists }: Ways, path: string): Answer | undefined {
  const [, slug = '', file] = path.split('/')
  const region = file === undefined ? undefined : view.entry('region', view.ids('region', 'slug', slug)[0] ?? '')?.body
  const look = region && wordmarkLooks.find((it) => wordmarkUrl(region, it) === path.replace(/\/$/, ''))
  if (!region?.closed || look === undefined) return undefined
  const open = standingRegion(view, region.id)
  const successor = open === undefined ? undefined : view.entry('region', open)?.body
  const to = successor && wordmarkUrl(successor, look)
  return to !== undefined && exists(to) ? { status: 301, to } : { status: 410 }
}

/** The paths of units by the place they led to; of two places that want one, the first by id has it. */
export function formerPathsOf(view: View): Map<string, string> {
  const paths = new Map<string, string>()
  for (const { id, body } of view.every('place'))
    for (const path of body.parts.flatMap((it) => it.formerPaths)) {
      const key = path.toLowerCase()
      if (path.includes('/') && !paths.has(key)) paths.set(key, id)
    }
  return paths
}

function byFormerAddress(ways: Ways, path: string): Answer | undefined {
  const about = ways.former.get(path)
  return about && (wayTo(ways, about) ?? { status: 410 })
}

/** For good where the page exists in the language; for now where it does not, for the translation may come. */
function wayTo(ways: Ways, asked: About): Answer | undefined {
  const about = standingIn(ways.view, asked)
  const to = urlOf(ways.view, about)
  if (to !== undefined && ways.exists(to)) return { status: 301, to }
  const norwegian = urlOf(ways.view, { ...about, locale: 'no' })
  return norwegian !== undefined && ways.exists(norwegian) ? { status: 302, to: norwegian } : undefined
}

/** The place that took over where the one asked for is closed: one step, however many closed on the way. */
function standingIn(view: View, about: About): About {
  const region = about.kind === 'place' ? view.entry('place', about.id)?.body.region : undefined
  if (region === undefined) return about
  const open = standingRegion(view, region)
  const [place] = open === undefined || open === region ? [] : view.ids('place', 'region', open)
  return place === undefined ? about : { ...about, id: place }
}

function standingRegion(view: View, region: string): string | undefined {
  return standingFor(region, (id) => view.entry('region', id)?.body)?.id
}

/** A page that exists, though not in the language asked for. */
function inNorwegian(ways: Ways, words: readonly string[], locale: Locale): Answer | undefined {
  const to = words.length === 0 ? '/' : ['', ...words.map(encodeURIComponent), ''].join('/')
  return locale !== 'no' && ways.exists(to) ? { status: 302, to } : undefined
}

/** The words of a path, decoded; undefined where it is not well-formed. */
function wordsOf(path: string): string[] | undefined {
  try {
    return path
      .split('/')
      .filter((it) => it !== '')
      .map(decodeURIComponent)
  } catch {
    return undefined
  }
}
