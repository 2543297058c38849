import { startOfDay } from '#content/date.ts'
import type { Locale } from '#content/locale.ts'
import { newsFeedUrl, newsListUrl, newsUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { ownTarget, target } from '#site/views/link.ts'
import { newsFrom, newsIn, newsScope, newsTitle } from '#site/views/newsList.ts'
import { say, speech } from '#site/views/speech.ts'
import { rssText } from './rss.ts'

/**
 * The news that stands in lists today as RSS, the newest first; null where there is no such region.
 * @param scope the slug of a region, `fylket` for the county's own, null for all
 */
export function newsFeed(read: Reader, locale: Locale, scope: string | null, origin: string): string | null {
  const page = speech(locale, 'nb')
  const { words } = page
  const asked = newsScope(read, new URLSearchParams(scope === null ? {} : { region: scope }))
  if (scope !== null && asked === null) return null
  const lastmods = new Map(read.released('news').map((it) => [it.body.id, it.lastmod]))
  const items = newsIn(read, asked)
  const latest = items
    .flatMap((it) => lastmods.get(it.id) ?? [])
    .toSorted()
    .at(-1)
  return rssText({
    title: `${newsTitle(asked, page)} – ${read.get('profile', 'profile')?.name ?? words.site}`,
    description: words.heads.own.newsList.description,
    url: origin + (scope === null ? ownTarget(locale, newsListUrl).href : newsFrom(scope, page)),
    self: origin + newsFeedUrl(locale, scope),
    lang: page.lang,
    latest: latest ?? null,
    items: items.map((it) => {
      const title = say(it.title, page, it.written)
      return {
        title,
        url: origin + target(read, locale, { kind: 'news', ...it }, (to) => newsUrl(it, to)).href,
        guid: it.id,
        published: new Date(startOfDay(it.date)).toISOString(),
        description: say(it.summary, page, it.written).text,
      }
    }),
  })
}
