import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { type Exchange, isKnown, send } from './answer.ts'
import { contentType } from './content-types.ts'

const cacheControl = 'public, max-age=600'

/** Answers with a picture or a document, whole or the range asked for. @returns false where there is no such file */
export async function sendMedia(exchange: Exchange, path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined)
  if (!stats?.isFile()) return false
  const { request, response, always } = exchange
  const etag = `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`
  const headers = { etag, 'cache-control': cacheControl, 'accept-ranges': 'bytes', 'content-type': contentType(path) }
  if (isKnown(request, etag)) {
    send(exchange, 304, headers)
    return true
  }
  const range = rangeOf(request.headers.range, stats.size)
  if (range === 'beyond') {
    send(exchange, 416, { ...headers, 'content-range': `bytes */${stats.size}` })
    return true
  }
  const { start, end } = range ?? { start: 0, end: stats.size - 1 }
  response.writeHead(range ? 206 : 200, {
    ...always,
    ...headers,
    'content-length': String(end - start + 1),
    ...(range ? { 'content-range': `bytes ${start}-${end}/${stats.size}` } : {}),
  })
  if (request.method === 'HEAD' || stats.size === 0) response.end()
  // A visitor who leaves in the middle ends the stream; there is nobody to tell.
  else await pipeline(createReadStream(path, { start, end }), response).catch(() => undefined)
  return true
}

/** One range of bytes, both ends included. Several ranges, or another unit: the whole file, as the RFC allows. */
function rangeOf(header: string | undefined, size: number): { start: number; end: number } | 'beyond' | undefined {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!parts || (parts[1] === '' && parts[2] === '')) return undefined
  const [, from = '', to = ''] = parts
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start > end ? 'beyond' : { start, end }
}
