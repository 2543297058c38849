import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { type Exchange, send } from './answer.ts'
import { isKnown, isSame } from './conditions.ts'
import { contentType } from './content-types.ts'

/** A visitor who takes nothing of a file for this long is gone, in milliseconds. */
const longestSilence = 120_000

const cacheControl = 'public, max-age=600'

/** A link in the folder leads elsewhere: it is not opened. Windows knows no such flag. */
const withoutLinks = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)

/** Answers with a picture or a document, whole or the range asked for. @returns false where there is no such file */
export async function sendMedia(exchange: Exchange, path: string): Promise<boolean> {
  const file = await open(path, withoutLinks).catch(() => undefined)
  if (!file) return false
  try {
    return await sendOpen(exchange, path, file)
  } finally {
    await file.close()
  }
}

async function sendOpen(exchange: Exchange, path: string, file: FileHandle): Promise<boolean> {
  const stats = await file.stat()
  if (!stats.isFile()) return false
  const { request, response, always } = exchange
  const etag = `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`
  const headers = { etag, 'cache-control': cacheControl, 'accept-ranges': 'bytes', 'content-type': contentType(path) }
  if (isKnown(request.headers['if-none-match'], etag)) {
    send(exchange, 304, headers)
    return true
  }
  // Of a file that is another by now, a range of the old one is of no use: it comes whole.
  const asked = isSame(headerText(request.headers['if-range']), etag) ? request.headers.range : undefined
  const range = request.method === 'GET' ? rangeOf(asked, stats.size) : undefined
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
  response.setTimeout(longestSilence)
  if (request.method === 'HEAD' || stats.size === 0) response.end()
  // A visitor who leaves in the middle ends the stream; there is nobody to tell.
  else await pipeline(file.createReadStream({ start, end, autoClose: false }), response).catch(() => undefined)
  return true
}

function headerText(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(', ') : header
}

/** One range of bytes, both ends included. Several ranges, or another unit: the whole file, as the RFC allows. */
function rangeOf(header: string | undefined, size: number): { start: number; end: number } | 'beyond' | undefined {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!parts || (parts[1] === '' && parts[2] === '')) return undefined
  const [, from = '', to = ''] = parts
  // The other way round is no range, and is passed over.
  if (from !== '' && to !== '' && Number(from) > Number(to)) return undefined
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start > end ? 'beyond' : { start, end }
}
