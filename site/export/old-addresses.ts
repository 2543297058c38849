import { shortId } from '#content/id.ts'
import { type Locale, locales } from '#content/locale.ts'
import { nameKey, slugify } from '#content/slug.ts'
import { frontUrl, wordmarkLooks, wordmarkUrl } from '#content/urls.ts'
import { type Answer, formerPathsOf, type Redirects, redirectsOf } from '../publisher/redirects.ts'
import type { View } from '../records/view.ts'
import type { Snapshot } from './snapshot.ts'

/** What addresses without a file answer, written out for servers that know only tables. */
export interface OldAddresses {
  /** Whole paths, decoded, without a slash at the end. Case does not matter. */
  paths: Map<string, Answer>
  /** The same as patterns, for names whose hyphens and spaces nobody knows any more. */
  patterns: Map<string, Answer>
  /**
   * Courses and news under whatever words, by language, list and the short id at the end: `no/kurs/1a2b3c4d`. A
   * language that is not there has the answer 302 with the Norwegian page.
   */
  shorts: Map<string, Answer>
}

/** The lists whose pages carry a short id. */
const lists = { course: 'kurs', news: 'nyheter' } as const

/**
 * Asks our own server's ways (`publisher/redirects.ts`) for every old address that is known, so that another server
 * answers the same. What nobody can list is left to general rules: other words before a short id, a translation that
 * is missing, a slash too few.
 */
export function oldAddresses({ view, former, pages }: Snapshot): OldAddresses {
  const urls = new Set(pages.map((it) => it.url))
  const find = redirectsOf({ view, former, exists: (url) => urls.has(url) })
  const paths = new Map<string, Answer>()
  const ask = (path: string) => {
    const answer = urls.has(path) ? undefined : find(encoded(path))
    // Tables of servers pass over case, so two spellings that differ in nothing else are one.
    if (answer)
      paths.set(
        path.slice(0, -1).replace(/[A-Z]/g, (it) => it.toLowerCase()),
        answer,
      )
  }
  const words = new Set(
    [...namesIn(view), ...[...former.keys()].filter((it) => !it.startsWith('/'))].flatMap(spellings),
  )
  for (const locale of locales) for (const word of words) ask(`${frontUrl(locale)}${word}/`)
  for (const path of former.keys()) if (path.startsWith('/') && path.endsWith('/')) ask(decodeURIComponent(path))
  for (const locale of locales) for (const path of formerPathsOf(view).keys()) ask(`${frontUrl(locale)}${path}/`)
  for (const region of view.every('region').map((it) => it.body))
    for (const path of region.closed === null ? [] : wordmarkLooks.map((look) => wordmarkUrl(region, look))) {
      const answer = find(path)
      if (answer) paths.set(path, answer)
    }
  // A page in other letters: `/LOFOTEN/`.
  for (const { url } of pages)
    if (url.endsWith('/') && !isShort(url)) paths.set(url.slice(0, -1), { status: 301, to: url })
  paths.delete('')
  return { paths, patterns: patternsOf(former, find), shorts: shortsOf(view, find) }
}

/** Names that the records no longer say are kept as `nameKey` makes them. */
function patternsOf(former: Snapshot['former'], find: Redirects): Map<string, Answer> {
  const patterns = new Map<string, Answer>()
  const keys = [...former.keys()].filter((it) => !it.startsWith('/'))
  for (const locale of locales) {
    for (const key of keys) {
      const answer = find(`${frontUrl(locale)}${key}/`)
      if (answer) patterns.set(`${frontUrl(locale)}${[...key].join('[ -]?')}`, answer)
    }
  }
  return patterns
}

function shortsOf(view: View, find: Redirects): Map<string, Answer> {
  const shorts = new Map<string, Answer>()
  for (const kind of ['course', 'news'] as const) {
    const list = lists[kind]
    for (const { id, locales: own } of view.every(kind)) {
      const short = shortId(id)
      for (const locale of ['no', ...own] satisfies Locale[]) {
        const answer = find(`${frontUrl(locale)}${list}/x-${short}/`)
        if (answer) shorts.set(`${locale}/${list}/${short}`, answer)
      }
    }
    for (const { id } of view.everyGone(kind)) {
      const key = `no/${list}/${shortId(id)}`
      if (!shorts.has(key)) shorts.set(key, { status: 410 })
    }
  }
  return shorts
}

/** Every word that leads to a region's page: names of now, before and later, municipalities, parts and aliases. */
function namesIn(view: View): string[] {
  const regions = view.every('region').map((it) => it.body)
  const places = view.every('place').map((it) => it.body)
  return [
    ...regions.flatMap((it) => [it.slug, ...Object.values(it.name), ...it.aliases]),
    ...regions.flatMap((it) => it.municipalities.flatMap(({ name, sami }) => [name, sami?.name])),
    ...places.flatMap((it) => [...it.aliases, ...it.parts.flatMap(({ name, formerPaths }) => [name, ...formerPaths])]),
    ...view.every('name').map((it) => it.body.name),
  ].filter((it) => it !== undefined)
}

/** How people write a word in an address: as it stands, with hyphens or nothing for spaces, with and without marks. */
function spellings(word: string): string[] {
  const plain = word.replaceAll('/', '-')
  return [
    ...hyphenations(slugify(word).split('-')),
    nameKey(word),
    ...[plain, plain.toLowerCase()].flatMap((it) => [it, it.replaceAll(' ', '-'), it.replace(/[ -]/g, '')]),
  ].filter((it) => it !== '')
}

/** With and without a hyphen at each place where there is one; of long names only both extremes. */
function hyphenations([first = '', ...rest]: string[]): string[] {
  if (rest.length > 4) return [[first, ...rest].join('-')]
  return rest.reduce((made, part) => made.flatMap((it) => [`${it}-${part}`, it + part]), [first])
}

function isShort(url: string): boolean {
  return /\/(?:kurs|nyheter)\/[^/]*[0-9a-f]{8}\/$/.test(url)
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
