import type { APIContext } from 'astro'
import { reader } from '#site/records/reader.ts'
import { sitemapIndex } from '#site/views/sitemap/xml.ts'

export function GET({ url }: APIContext): Response {
  return new Response(sitemapIndex(reader(), url.origin), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
