import type { Locale } from '#content/locale.ts'
import type { Reader } from '#site/records/reader.ts'
import { contentType } from '#site/serving/content-types.ts'
import { openFile } from './file.ts'
import { openList } from './list.ts'

/**
 * Answers a request for open data: a search of a list, `/data/courses?q=norsk`, or a file, `/data/courses.json`; open to
 * the scripts of other sites.
 */
export function answerOpenData(read: Reader, locale: Locale, name: string | undefined, url: URL): Response {
  const file = name ?? ''
  if (file.includes('.')) {
    const text = openFile(read, locale, file, url.origin)
    return text === null ? new Response(null, { status: 404 }) : answer(text, 200, contentType(file))
  }
  const list = openList(read, file, locale, url.origin, url.searchParams)
  if (!list) return new Response(null, { status: 404 })
  return answer(`${JSON.stringify(list.body)}\n`, list.status, contentType('list.json'))
}

function answer(text: string, status: number, type: string): Response {
  return new Response(text, { status, headers: { 'content-type': type, 'access-control-allow-origin': '*' } })
}
