import { createHash } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { linksIn, Memory } from './links.ts'

export interface Page {
  status: number
  location: string
  etag: string
  html: string
}

/** What a crawler saw. Whoever asks while the process is dead gets no answer: that counts as nothing. */
export interface Seen {
  answers: number
  pages: number
  /** Requests to a dead process, and answers cut off by its death. */
  unanswered: number
  /** Links that answered 404 while the page that carries them still did. */
  broken: string[]
  /** Bodies that are not whole, or not what their headers say. */
  torn: string[]
  /** Answers 5xx, after the first page. */
  failed: string[]
}

/** Follows every link of a site, page after page, without a pause, on one connection that is kept. */
export class Crawler {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  readonly #port: number
  readonly #onward: () => void
  readonly #memory = new Memory()
  #stopped = false
  readonly seen: Seen = { answers: 0, pages: 0, unanswered: 0, broken: [], torn: [], failed: [] }

  /** @param onward called at every answer */
  constructor(port: number, onward: () => void = () => undefined) {
    this.#port = port
    this.#onward = onward
  }

  stop(): void {
    this.#stopped = true
  }

  /** Goes from page to page, to another one each time, and tries all links of each. */
  async run(): Promise<void> {
    const ahead = ['/']
    while (!this.#stopped) {
      const path = ahead.shift() ?? '/'
      const page = await this.get(path)
      if (page?.status !== 200 || !page.html.includes('<html')) continue
      this.seen.pages++
      const { links } = this.#memory.read(path, page.html)
      for (const link of links) await this.#follow(path, page, link)
      ahead.push(...links.filter((it) => !ahead.includes(it)))
    }
    this.#agent.destroy()
  }

  /**
   * A link is broken where it answers 404 and the page, asked for again after that, is the very one that carried it:
   * then it carried it all the time. Where the page has become another that carries it too, all begins anew.
   */
  async #follow(path: string, page: Page, link: string): Promise<void> {
    let before = page
    while (!this.#stopped && (await this.#leadsNowhere(link))) {
      const after = await this.get(path)
      if (after?.status !== 200 || !linksIn(after.html).includes(link)) return
      if (after.etag === before.etag) return void this.seen.broken.push(`${link} on ${path}`)
      before = after
    }
  }

  /** Whether an address answers 404, itself or where it leads. */
  async #leadsNowhere(link: string): Promise<boolean> {
    let path = link
    for (let hops = 0; hops < 5; hops++) {
      const answer = await this.get(path)
      if (answer?.status !== 301 && answer?.status !== 302) return answer?.status === 404
      path = answer.location
    }
    this.seen.failed.push(`${link} leads round in circles`)
    return false
  }

  /** Asks until there is an answer; undefined where the crawler is stopped first. */
  async get(path: string): Promise<Page | undefined> {
    while (!this.#stopped) {
      const page = await this.#ask(path)
      if (page) {
        this.#check(path, page)
        return page
      }
      this.seen.unanswered++
      await pause(10)
    }
    return undefined
  }

  #check(path: string, { status, html, etag }: Page): void {
    this.seen.answers++
    this.#onward()
    if (status >= 500 && this.seen.pages > 0) this.seen.failed.push(`${status} on ${path}`)
    if (status !== 200) return
    const digest = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
    const fault =
      etag === digest ? html.includes('<html') && this.#memory.read(path, html).torn : `${etag} is not ${digest}`
    if (fault) this.seen.torn.push(`${path}: ${fault}`)
  }

  /** One request; null where the process died before it had answered all. */
  #ask(path: string): Promise<Page | null> {
    return new Promise((resolve) => {
      const sent = request({ port: this.#port, host: '127.0.0.1', path, agent: this.#agent }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.once('error', () => resolve(null))
        response.once('close', () => {
          if (!response.complete) return resolve(null)
          const { statusCode: status = 0, headers } = response
          const html = Buffer.concat(chunks).toString()
          resolve({ status, location: headers.location ?? '', etag: headers.etag ?? '', html })
        })
      })
      sent.once('error', () => resolve(null))
      sent.end()
    })
  }
}
