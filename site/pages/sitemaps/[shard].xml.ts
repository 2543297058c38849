import type { APIContext } from 'astro'
import { reader } from '#site/records/reader.ts'
import { sitemapShard } from '#site/views/sitemap/xml.ts'

/** Which files there are is for the publisher to know: site/publisher/shards.ts. */
export function GET({ params, url }: APIContext): Response {
  const xml = sitemapShard(reader(), params.shard ?? '', url.origin)
  if (xml === null) return new Response(null, { status: 404 })
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
