import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { House } from '../publisher/house.ts'
import { withContent } from '../records/recording.ts'
import { type Exchange, redirect, send } from './answer.ts'
import { isKnown } from './conditions.ts'
import type { Header } from './headers.ts'
import { acceptedEncodings } from './negotiate.ts'
import { isData } from './on-demand.ts'

/** What of a request the pages may know: nothing that tells one visitor from another. */
const passedOn = ['accept', 'accept-language'] as const

/** Below this many bytes an answer fits in one packet of the network as it is. */
const worthCompressing = 1_400

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Answers an on-demand address, rendered from what is live. @returns the status where it has no page of its own to show */
export async function answerOnDemand(exchange: Exchange, house: House): Promise<'answered' | 'missing' | 'failed'> {
  const url = new URL(exchange.url)
  // Data has no slash at the end, pages have; Astro wants one for both.
  if (isData(url) && !url.pathname.endsWith('/')) url.pathname += '/'
  if (!url.pathname.endsWith('/') && !/\.[a-z]+$/.test(url.pathname)) {
    redirect(exchange, 301, `${url.pathname}/${url.search}`)
    return 'answered'
  }
  const request = new Request(url)
  for (const name of passedOn) {
    const value = exchange.request.headers[name]
    if (typeof value === 'string') request.headers.set(name, value)
  }
  const answer = await withContent(house.view, null, () => house.app.render(request))
  if (answer.status === 404) return 'missing'
  if (answer.status >= 500) return 'failed'
  const headers: Header = { 'cache-control': 'no-cache' }
  for (const name of ['content-type', 'location', 'cache-control', 'access-control-allow-origin']) {
    const value = answer.headers.get(name)
    if (value !== null) headers[name] = value
  }
  const bytes = Buffer.from(await answer.arrayBuffer())
  if (isData(url) && answer.status === 200) {
    const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
    // Weak: the same data, however it is compressed.
    headers.etag = `W/${tag}`
    if (isKnown(exchange.request.headers['if-none-match'], tag)) {
      send(exchange, 304, headers)
      return 'answered'
    }
  }
  if (headers['content-type'] === 'text/html') headers['content-type'] = 'text/html; charset=utf-8'
  await sendCompressed(exchange, answer.status, headers, bytes)
  return 'answered'
}

/** Answers made for one visitor are compressed lightly: they are sent once. */
async function sendCompressed(exchange: Exchange, status: number, headers: Header, bytes: Buffer): Promise<void> {
  const type = headers['content-type'] ?? ''
  if (bytes.length < worthCompressing || !/^text\/|json|xml|calendar/.test(type))
    return send(exchange, status, headers, bytes)
  const varying = { ...headers, vary: 'accept-encoding' }
  const [encoding] = acceptedEncodings(exchange.request.headers['accept-encoding']?.toString())
  if (encoding === 'br') {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 4 }
    return send(exchange, status, { ...varying, 'content-encoding': 'br' }, await brotli(bytes, { params }))
  }
  if (encoding === 'gzip')
    return send(exchange, status, { ...varying, 'content-encoding': 'gzip' }, await gzipped(bytes, { level: 6 }))
  send(exchange, status, varying, bytes)
}
