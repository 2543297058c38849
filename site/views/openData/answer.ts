import type { Locale } from '#content/locale.ts'
import type { Reader } from '#site/records/reader.ts'
import { openList } from './list.ts'

/**
 * Answers a request for an open list, `/data/courses?q=norsk`, or for the whole of it, `/data/courses.json`; open to
 * the scripts of other sites.
 */
export function answerOpenList(read: Reader, locale: Locale, name: string | undefined, url: URL): Response {
  const [, list = '', file] = /^([a-z]+)(\.json)?$/.exec(name ?? '') ?? []
  const answer = openList(read, list, locale, url.origin, file === undefined ? url.searchParams : null)
  if (!answer) return new Response(null, { status: 404 })
  return new Response(`${JSON.stringify(answer.body)}\n`, {
    status: answer.status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' },
  })
}
