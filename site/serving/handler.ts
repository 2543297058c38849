import type { IncomingMessage, ServerResponse } from 'node:http'
import { pageOfSocial, socialUrl } from '#content/urls.ts'
import type { Counts } from '../counts/counts.ts'
import { notingSearches } from '../counts/note-search.ts'
import { isAsking, isReading } from '../counts/visitor.ts'
import type { Outbox } from '../outbox/outbox.ts'
import { isCopy } from '../publisher/copies.ts'
import { standIn } from '../publisher/departures.ts'
import { fileOf } from '../publisher/file-of.ts'
import type { House } from '../publisher/house.ts'
import type { Told } from '../publisher/live.ts'
import type { Loop } from '../publisher/loop.ts'
import { type Redirects, redirectsOf } from '../publisher/redirects.ts'
import type { View } from '../records/view.ts'
import type { SocialPictures } from '../social/pictures.ts'
import { type Exchange, redirect, send, sendKept } from './answer.ts'
import { answerOnDemand } from './app-answer.ts'
import { securityHeaders } from './headers.ts'
import { health } from './health.ts'
import { sendMedia } from './media.ts'
import { MediaFiles, MediaUnavailable } from './media-file.ts'
import { MeldDesk } from './meld/answer.ts'
import { Nudges, signatureHeader } from './nudge.ts'
import { isData, isMeld, isOnDemand, isPreview, isSheetPdf } from './on-demand.ts'
import { plainPages } from './plain-pages.ts'
import { answerPreview } from './preview/answer.ts'
import { plainPath } from './safe-path.ts'
import { answerSheet } from './sheet.ts'
import { Shelf } from './shelf.ts'
import { answerSocial } from './social.ts'
import { isTooLong, urlOf } from './target.ts'

const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }
const healthPaths = ['/helse/', '/helse', '/healthz']
/** The longest body a nudge may have, in bytes. */
const longestNudge = 4096

/** What the site takes from visitors: what they say, and sums of what they open and search for. */
export interface Taking {
  outbox: Outbox
  counts: Counts
}

/** Answers requests: files first, then the ways old addresses lead, then what is made on demand. */
export class Handler {
  readonly #house: House
  readonly #loop: Loop
  readonly #outbox: Outbox
  readonly #desk: MeldDesk
  readonly #counts: Counts
  readonly #shelf: Shelf
  readonly #media: MediaFiles
  readonly #pictures: SocialPictures
  readonly #always
  /** Answers under way that are not made at once. */
  readonly #underWay = new Set<ServerResponse>()
  #leaving = false
  readonly #nudges: Nudges
  #redirects: { view: View; find: Redirects } | undefined

  constructor(house: House, loop: Loop, { outbox, counts }: Taking, pictures: SocialPictures) {
    this.#pictures = pictures
    this.#outbox = outbox
    this.#counts = counts
    this.#desk = new MeldDesk(house, outbox)
    this.#house = house
    this.#loop = loop
    this.#always = securityHeaders(house.siteUrl)
    this.#shelf = new Shelf(house.folders.public, this.#always)
    this.#media = new MediaFiles(house)
    house.live.follow(this.#shelf.forget)
    this.#nudges = new Nudges(house.publishSecret)
  }

  /** A file of the public folder is not as it was. */
  get changed(): Told {
    return this.#shelf.forget
  }

  /** Answers a request. What was read before is answered at once, without looking at the address any further. */
  readonly handle = (request: IncomingMessage, response: ServerResponse): void => {
    if (this.#leaving) response.shouldKeepAlive = false
    const { method } = request
    const kept = method === 'GET' || method === 'HEAD' ? this.#shelf.at(request.url ?? '') : undefined
    if (kept) {
      sendKept(request, response, kept)
      this.#visited(request, kept.path, request.url ?? '')
    } else void this.#answer(request, response)
  }

  /** From now on every answer, also those under way, is the last one on its connection. */
  leave(): void {
    this.#leaving = true
    for (const response of this.#underWay) if (!response.headersSent) response.shouldKeepAlive = false
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const always = this.#always
    const url = urlOf(request, this.#house.siteUrl)
    const exchange: Exchange = { request, response, url: url ?? new URL(this.#house.siteUrl), always }
    this.#underWay.add(response)
    try {
      if (url) await this.#route(exchange)
      else send(exchange, isTooLong(request) ? 414 : 400, html, plainPages.notFound)
    } catch (error) {
      this.#house.log.error({ err: error, path: exchange.url.pathname }, 'a request failed')
      if (response.headersSent) response.destroy()
      else send(exchange, 500, html, plainPages.failed)
    } finally {
      this.#underWay.delete(response)
    }
  }

  async #route(exchange: Exchange): Promise<void> {
    const { request, url } = exchange
    if (request.method === 'POST' && url.pathname === '/api/nudge') return this.#nudge(exchange)
    if (request.method === 'POST' && isMeld(url) && !this.#house.filling && (await this.#desk.take(exchange))) return
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(exchange, 405, { allow: 'GET, HEAD' })
    if (healthPaths.includes(url.pathname)) {
      const { status, body } = health(this.#house, this.#loop.pulse, this.#outbox)
      return send(
        exchange,
        status,
        { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
        body,
      )
    }
    // Also keeps a path from being read as the name of another host: `//example.org/`.
    if (url.pathname.includes('//')) return redirect(exchange, 301, url.pathname.replace(/\/{2,}/g, '/') + url.search)
    if (url.pathname.startsWith('/media/')) return this.#mediaFile(exchange)
    if (isPreview(url) && !this.#house.filling) return answerPreview(exchange, this.#house)
    if (isMeld(url) && !this.#house.filling) return this.#meld(exchange)
    const shared = pageOfSocial(url.pathname)
    if (shared !== undefined && !this.#house.filling) return this.#social(exchange, shared)
    if (isSheetPdf(url) && !this.#house.filling) return this.#sheet(exchange)
    if (isOnDemand(url) && !this.#house.filling) return this.#onDemand(exchange)
    if (await this.#file(exchange)) return
    return this.#elsewhere(exchange)
  }

  async #file({ request, response, ...exchange }: Exchange): Promise<boolean> {
    const { pathname, search } = exchange.url
    const plain = plainPath(`/${fileOf(pathname)}`)
    // Copies are forms of a file, not files.
    if (plain === undefined || isCopy(plain)) return false
    const kept = await this.#shelf.read(plain.slice(1), request.url)
    if (!kept) return false
    if (!pathname.endsWith('/index.html')) {
      sendKept(request, response, kept)
      this.#visited(request, kept.path, pathname)
    } else redirect({ request, response, ...exchange }, 301, pathname.slice(0, -'index.html'.length) + search)
    return true
  }

  /** Counts a page that is a file. The pages of last resort are none. */
  #visited(request: IncomingMessage, file: string, path: string): void {
    if (file.endsWith('/index.html') && isReading(request)) this.#counts.visit(path)
  }

  /** Counts a page that was made on demand, without what was asked of it. */
  #opened({ request, response, url }: Exchange): void {
    if (response.statusCode === 200 && isReading(request)) this.#counts.visit(url.pathname)
  }

  async #mediaFile(exchange: Exchange): Promise<void> {
    try {
      const path = await this.#media.find(exchange.url.pathname)
      if (path !== undefined && (await sendMedia(exchange, path))) return
      await this.#missing(exchange, 404)
    } catch (error) {
      if (!(error instanceof MediaUnavailable)) throw error
      send(exchange, 503, { ...html, 'retry-after': '10' }, plainPages.soon)
    }
  }

  async #meld(exchange: Exchange): Promise<void> {
    if (await this.#desk.show(exchange)) this.#opened(exchange)
    else await this.#missing(exchange, 404)
  }

  async #sheet(exchange: Exchange): Promise<void> {
    if (!answerSheet(exchange, this.#house)) await this.#missing(exchange, 404)
  }

  /** The picture of a page; of an old address or a page without one, the way to another: who has a link to one sees one. */
  async #social(exchange: Exchange, page: string): Promise<void> {
    if (await answerSocial(exchange, this.#pictures, page)) return
    const way = this.#exists(page) ? { status: 302 as const, to: '/' } : this.#find()(page)
    if (way === undefined) return this.#missing(exchange, 404)
    redirect(exchange, way.status === 301 ? 301 : 302, socialUrl(way.status === 410 ? '/' : way.to))
  }

  async #onDemand(exchange: Exchange): Promise<void> {
    const { request, url } = exchange
    const settled = isData(url) ? url.searchParams.get('settled') === '1' && isAsking(request) : isReading(request)
    const answer = () => answerOnDemand(exchange, this.#house)
    const outcome = await (settled ? notingSearches(this.#counts.search, answer) : answer())
    if (outcome === 'answered' && !isData(url)) this.#opened(exchange)
    if (outcome === 'missing') await this.#missing(exchange, 404)
    if (outcome === 'failed') send(exchange, 500, html, plainPages.failed)
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
    if (this.#house.filling) return send(exchange, 503, { ...html, 'retry-after': '5' }, plainPages.preparing)
    const before = standIn(slashed, this.#house.leaving, this.#house.book)
    if (before !== undefined) return redirect(exchange, 302, before)
    if (this.#house.retries.has(slashed)) return send(exchange, 503, { ...html, 'retry-after': '30' }, plainPages.soon)
    return this.#missing(exchange, 404)
  }

  async #missing(exchange: Exchange, status: 404 | 410): Promise<void> {
    const kept = await this.#shelf.read(`${status}.html`)
    if (kept) sendKept(exchange.request, exchange.response, kept, status)
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
