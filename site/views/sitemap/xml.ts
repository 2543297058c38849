import type { Reader } from '#site/records/reader.ts'
import { type Entry, entriesOf } from './entries.ts'
import { courseTotal, depthFor, readShard, shardNames, shardUrl } from './shards.ts'

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const protocol = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/**
 * The index of the sitemap (sitemaps.org protocol 0.9). It says which files there are and not when they changed, so
 * that an edit leaves it as it is.
 * @param origin public origin of the site, without a slash at the end
 */
export function sitemapIndex(read: Reader, origin: string): string {
  const count = (key: string) => read.count('course', 'shard', key)
  const names = shardNames(depthFor(courseTotal(count))).filter((name) => {
    const shard = readShard(name)
    return shard && 'keys' in shard ? shard.keys.some((key) => count(key) > 0) : entriesOf(read, name)?.length
  })
  const files = names.map((it) => `  <sitemap><loc>${escaped(origin + shardUrl(it))}</loc></sitemap>`)
  return `${[head, `<sitemapindex ${protocol}>`, ...files, '</sitemapindex>'].join('\n')}\n`
}

/** One file of the sitemap; null where it would be empty, which the protocol does not allow, or is none of ours. */
export function sitemapShard(read: Reader, name: string, origin: string): string | null {
  const entries = entriesOf(read, name) ?? []
  if (entries.length === 0) return null
  const open = `<urlset ${protocol} xmlns:xhtml="http://www.w3.org/1999/xhtml">`
  return `${[head, open, ...entries.map((it) => element(it, origin)), '</urlset>'].join('\n')}\n`
}

function element({ url, lastmod, alternates }: Entry, origin: string): string {
  const links = alternates.map(
    (it) => `<xhtml:link rel="alternate" hreflang="${it.hreflang}" href="${escaped(origin + it.url)}"/>`,
  )
  return [
    `  <url><loc>${escaped(origin + url)}</loc>`,
    ...(lastmod === null ? [] : [`<lastmod>${escaped(lastmod)}</lastmod>`]),
    ...links,
    '</url>',
  ].join('')
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`)
}
