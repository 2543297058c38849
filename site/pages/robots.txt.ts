import type { APIContext } from 'astro'
import { robots } from '#site/views/robots.ts'

export function GET({ url }: APIContext): Response {
  return new Response(robots(url.origin), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
