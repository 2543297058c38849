import { htmlLang, type Locale, locales, type Written } from '#content/locale.ts'
import {
  coursesUrl,
  courseUrl,
  frontUrl,
  goalsUrl,
  goalUrl,
  newsListUrl,
  newsUrl,
  openDataUrl,
  pageUrl,
  placesUrl,
  placeUrl,
  privacyUrl,
  statementUrl,
} from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { dutyStandard } from '../duties.ts'
import { ownLocales } from '../link.ts'
import { openRegions } from '../standing.ts'
import { type KindShard, readShard } from './shards.ts'

/** One page in one language. */
export interface Entry {
  /** Path, without the origin. */
  url: string
  /** When the page's own document last changed, ISO 8601 UTC; null for lists, which have none. */
  lastmod: string | null
  /** Every edition of the page, this one too, where there is more than one. */
  alternates: { hreflang: string; url: string }[]
}

/** The pages a file of the sitemap lists; null where no file has that name. */
export function entriesOf(read: Reader, shard: string): Entry[] | null {
  const asked = readShard(shard)
  if (!asked) return null
  if ('kind' in asked) return ofKind[asked.kind](read)
  return asked.keys
    .flatMap((key) => read.released('course', { index: 'shard', key }))
    .flatMap((it) => editions(it, (locale) => courseUrl(it.body, locale)))
}

const ofKind: Record<KindShard, (read: Reader) => Entry[]> = {
  site: (read) => [
    ...[
      ...(read.get('navigation', 'navigation') ? [frontUrl] : []),
      placesUrl,
      coursesUrl,
      newsListUrl,
      goalsUrl,
      openDataUrl,
    ].flatMap((url) => ownEditions('nb', url)),
    ...ownEditions(dutyStandard(read, 'statement'), statementUrl),
    ...ownEditions(dutyStandard(read, 'privacy'), privacyUrl),
  ],
  places(read) {
    const regions = new Map(openRegions(read).map((it) => [it.id, it]))
    return read.released('place').flatMap((it) => {
      const region = regions.get(it.body.region)
      return region ? editions(it, (locale) => placeUrl(region, locale)) : []
    })
  },
  goals: (read) => read.released('goal').flatMap((it) => editions(it, (locale) => goalUrl(it.body, locale))),
  pages: (read) => read.released('page').flatMap((it) => editions(it, (locale) => pageUrl(it.body, locale))),
  // News with a date ahead has no page yet.
  news: (read) =>
    read
      .released('news')
      .filter((it) => it.body.date <= read.today())
      .flatMap((it) => editions(it, (locale) => newsUrl(it.body, locale))),
}

interface Edited {
  locales: readonly string[]
  lastmod: string | null
  body: { written: Written }
}

/** A page that the site writes with its own words. */
function ownEditions(written: Written, url: (locale: Locale) => string): Entry[] {
  return editions({ locales: ownLocales, lastmod: null, body: { written } }, url)
}

function editions({ locales: existing, lastmod, body }: Edited, url: (locale: Locale) => string): Entry[] {
  const own = locales.filter((it) => existing.includes(it))
  const all = own.map((it) => ({ hreflang: htmlLang(it, body.written), url: url(it) }))
  const alternates = all.length > 1 ? all : []
  return own.map((it) => ({ url: url(it), lastmod, alternates }))
}
