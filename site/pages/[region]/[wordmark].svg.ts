import type { APIContext } from 'astro'
import { wordmarkLooks, wordmarkUrl } from '#content/urls.ts'
import { reader } from '#site/records/reader.ts'
import { wordmarkOf } from '#site/views/wordmark.ts'

/** The wordmark of a region's place, made anew when its name or its paint is another. */
export function GET({ params, url }: APIContext): Response {
  const slug = params.region ?? ''
  const look = wordmarkLooks.find((it) => wordmarkUrl({ slug }, it) === url.pathname.replace(/\/$/, ''))
  const svg = look === undefined ? null : reader().fact(wordmarkOf, slug, look)
  if (svg === null) return new Response(null, { status: 404 })
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } })
}
