import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { fileOf } from '../publisher/file-of.ts'
import type { House } from '../publisher/house.ts'
import type { Loop } from '../publisher/loop.ts'
import { type Redirects, redirectsOf } from '../publisher/redirects.ts'
import type { View } from '../records/view.ts'
import { type Exchange, redirect, send, sendFile } from './answer.ts'
import { renderOnDemand } from './app-answer.ts'
import { Files } from './files.ts'
import { securityHeaders } from './headers.ts'
import { health } from './health.ts'
import { sendMedia } from './media.ts'
import { Nudges, signatureHeader } from './nudge.ts'
import { isData, isOnDemand } from './on-demand.ts'
import { plainPages } from './plain-pages.ts'
import { safePath } from './safe-path.ts'

const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }
const healthPaths = ['/helse/', '/helse', '/healthz']
/** The longest body a nudge may have, in bytes. */
const longestNudge = 4096

/** Answers requests: files first, then the ways old addresses lead, then what is made on demand. */
export class Handler {
  readonly #house: House
  readonly #loop: Loop
  readonly #files = new Files()
  readonly #always
  readonly #nudges: Nudges
  #redirects: { view: View; find: Redirects } | undefined

  constructor(house: House, loop: Loop) {
    this.#house = house
    this.#loop = loop
    this.#always = securityHeaders(house.siteUrl)
    this.#nudges = new Nudges(house.publishSecret)
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = urlOf(request, this.#house.siteUrl)
    const always = this.#always
    if (!url)
      return send({ request, response, url: new URL(this.#house.siteUrl), always }, 400, html, plainPages.notFound)
    const exchange: Exchange = { request, response, url, always }
    try {
      await this.#route(exchange)
    } catch (error) {
      this.#house.log.error({ err: error, path: url.pathname }, 'a request failed')
      if (response.headersSent) response.destroy()
      else send(exchange, 500, html, plainPages.failed)
    }
  }

  async #route(exchange: Exchange): Promise<void> {
    const { request, url } = exchange
    if (request.method === 'POST' && url.pathname === '/api/nudge') return this.#nudge(exchange)
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(exchange, 405, { allow: 'GET, HEAD' })
    if (healthPaths.includes(url.pathname)) {
      const { status, body } = health(this.#house, this.#loop.pulse)
      return send(
        exchange,
        status,
        { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
        body,
      )
    }
    // Also keeps a path from being read as the name of another host: `//example.org/`.
    if (url.pathname.includes('//')) return redirect(exchange, 301, url.pathname.replace(/\/{2,}/g, '/') + url.search)
    if (url.pathname.startsWith('/media/')) return this.#media(exchange)
    if (isOnDemand(url) && !this.#house.view.isEmpty) return this.#onDemand(exchange)
    if (await this.#file(exchange)) return
    return this.#elsewhere(exchange)
  }

  async #file(exchange: Exchange): Promise<boolean> {
    const { pathname, search } = exchange.url
    const path = safePath(this.#house.folders.public, `/${fileOf(pathname)}`)
    const file = path && (await this.#files.read(path))
    if (!file) return false
    const [, status] = /^\/(404|410)(?:\/|\.html)$/.exec(pathname) ?? []
    if (status) sendFile(exchange, file, 'no-cache', Number(status))
    else if (pathname.endsWith('/index.html')) redirect(exchange, 301, pathname.slice(0, -'index.html'.length) + search)
    else if (pathname.startsWith('/_astro/')) sendFile(exchange, file, 'public, max-age=31536000, immutable')
    else sendFile(exchange, file, 'no-cache')
    return true
  }

  async #media(exchange: Exchange): Promise<void> {
    const path = safePath(this.#house.folders.media, exchange.url.pathname.slice('/media'.length))
    if (path && (await sendMedia(exchange, path))) return
    await this.#missing(exchange, 404)
  }

  async #onDemand(exchange: Exchange): Promise<void> {
    const { request } = exchange
    const url = new URL(exchange.url)
    // Data has no slash at the end, pages have; Astro wants one for both.
    if (isData(url) && !url.pathname.endsWith('/')) url.pathname += '/'
    if (!url.pathname.endsWith('/') && !/\.[a-z]+$/.test(url.pathname))
      return redirect(exchange, 301, `${url.pathname}/${url.search}`)
    const answer = await renderOnDemand(this.#house.app, this.#house.view, url, request.headers)
    if (answer.status === 404) return this.#missing(exchange, 404)
    if (answer.status >= 500) return send(exchange, 500, html, plainPages.failed)
    const headers: Record<string, string> = { 'cache-control': 'no-cache' }
    for (const name of ['content-type', 'location', 'cache-control']) {
      const value = answer.headers.get(name)
      if (value !== null) headers[name] = value
    }
    if (headers['content-type'] === 'text/html') headers['content-type'] = html['content-type']
    send(exchange, answer.status, headers, Buffer.from(await answer.arrayBuffer()))
  }

  /** An address without a file: written otherwise, of before, on its way, or none of ours. */
  async #elsewhere(exchange: Exchange): Promise<void> {
    const { pathname, search } = exchange.url
    const slashed = pathname.endsWith('/') ? pathname : `${pathname}/`
    for (const path of [slashed, slashed.toLowerCase()]) {
      if (path !== pathname && this.#exists(path)) return redirect(exchange, 301, path + search)
    }
    const answer = this.#find()(slashed)
    if (answer?.status === 410) return this.#missing(exchange, 410)
    if (answer) return redirect(exchange, answer.status, answer.to)
    if (this.#house.view.isEmpty) return send(exchange, 503, { ...html, 'retry-after': '5' }, plainPages.preparing)
    if (this.#house.retries.has(slashed)) return send(exchange, 503, { ...html, 'retry-after': '30' }, plainPages.soon)
    return this.#missing(exchange, 404)
  }

  async #missing(exchange: Exchange, status: 404 | 410): Promise<void> {
    const file = await this.#files.read(join(this.#house.folders.public, `${status}.html`))
    if (file) sendFile(exchange, file, 'no-cache', status)
    else send(exchange, status, html, status === 410 ? plainPages.gone : plainPages.notFound)
  }

  #exists(url: string): boolean {
    return Boolean(this.#house.book.get(url)?.written)
  }

  #find(): Redirects {
    const { view, former } = this.#house
    if (this.#redirects?.view !== view) {
      this.#redirects = { view, find: redirectsOf({ view, former, exists: (url) => this.#exists(url) }) }
    }
    return this.#redirects.find
  }

  async #nudge(exchange: Exchange): Promise<void> {
    const body = await bodyOf(exchange.request)
    const signature = exchange.request.headers[signatureHeader]
    if (body === undefined) return send(exchange, 413, {})
    const { time } = this.#house
    const nudge = this.#nudges.judge(typeof signature === 'string' ? signature : undefined, body, time.now())
    if (nudge === 'refused') return send(exchange, 401, {})
    if (nudge === 'new') void this.#loop.request()
    send(exchange, 202, {})
  }
}

/** The address asked for, on the public origin whatever Host says; undefined where it is not well-formed. */
function urlOf(request: IncomingMessage, siteUrl: string): URL | undefined {
  const target = request.url ?? ''
  if (!target.startsWith('/') || target.length > 4096) return undefined
  try {
    const url = new URL(siteUrl + target)
    decodeURIComponent(url.pathname)
    return url
  } catch {
    return undefined
  }
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    length += chunk.length
    if (length > longestNudge) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
