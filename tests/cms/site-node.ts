import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { z } from 'zod'
import type { NodeReceipt, PublishReport } from '#content/receipt.ts'
import { type FeedPage, feedPage, feedSummary, type ReleaseRecord } from '#content/record.ts'
import type { World } from './world.ts'

interface Nudge {
  headers: IncomingHttpHeaders
  body: string
}

/** A node of the site as the CMS meets it: follows the feed, says where it is, and takes nudges on a port of its own. */
export class SiteNode {
  readonly name: string
  readonly held = new Map<string, ReleaseRecord>()
  readonly nudges: Nudge[] = []
  epoch: string | undefined
  cursor: string | undefined
  /** How often it had to begin from nothing. */
  wholes = 0
  readonly #cms: World
  readonly #server: Server
  #awaited: (() => void) | undefined

  private constructor(cms: World, name: string) {
    this.#cms = cms
    this.name = name
    this.#server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString()
      })
      request.on('end', () => {
        this.nudges.push({ headers: request.headers, body })
        this.#awaited?.()
        response.writeHead(202).end()
      })
    })
  }

  static async listening(cms: World, name: string): Promise<SiteNode> {
    const node = new SiteNode(cms, name)
    await new Promise<void>((resolve) => node.#server.listen(0, '127.0.0.1', resolve))
    return node
  }

  get address(): string {
    const { port } = z.object({ port: z.number() }).parse(this.#server.address())
    return `http://127.0.0.1:${port}`
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  /** Resolves at the next nudge; to be asked for before what causes it. */
  nudged(): Promise<void> {
    return new Promise((resolve) => {
      this.#awaited = resolve
    })
  }

  /** Reads the feed to its end, as the site does: another epoch means everything, from nothing. */
  async pull(): Promise<FeedPage[]> {
    const pages: FeedPage[] = []
    for (;;) {
      const query = this.cursor === undefined ? '' : `?since=${this.cursor}&epoch=${this.epoch}`
      const { body } = await this.#cms.call('GET', `/api/published${query}`, {
        headers: { ...this.#bearer, 'x-eidor-node': this.name, 'x-eidor-address': this.address },
      })
      const page = feedPage.parse(body)
      if (this.epoch !== undefined && page.epoch !== this.epoch) {
        this.wholes += 1
        this.held.clear()
        this.epoch = undefined
        this.cursor = undefined
        continue
      }
      for (const it of page.changed) this.held.set(it.id, it)
      for (const it of page.gone) this.held.delete(it.id)
      this.epoch = page.epoch
      this.cursor = page.cursor
      pages.push(page)
      if (!page.more) return pages
    }
  }

  async summary() {
    const { body } = await this.#cms.call('GET', '/api/published/summary', { headers: this.#bearer })
    return feedSummary.parse(body)
  }

  /** Says how things stand, and what a publish did. */
  async report(it: { failing?: NodeReceipt['failing']; publish?: Partial<PublishReport> } = {}): Promise<number> {
    const bookmark = this.epoch && this.cursor ? { epoch: this.epoch, cursor: this.cursor } : null
    const publish = it.publish && { ...nothing(), ...it.publish }
    const body: NodeReceipt = {
      node: this.name,
      bookmark,
      failing: it.failing ?? [],
      failingPages: [],
      publish: publish ? { ...publish, liveCount: publish.live.length, pageCount: publish.pages.length } : null,
    }
    return (await this.#cms.call('POST', '/api/receipts', { headers: this.#bearer, body })).status
  }

  /** Pulls, and reports everything that came as live. */
  async publish(pages: PublishReport['pages'] = []): Promise<void> {
    const came = await this.pull()
    const live = came
      .flatMap((it) => it.changed)
      .map(({ kind, id, digest, sequence }) => ({ kind, id, digest, sequence }))
    const gone = came.flatMap((it) => it.gone).map(({ kind, id, sequence }) => ({ kind, id, sequence }))
    await this.report({ publish: { live, gone, pages } })
  }

  get #bearer(): Record<string, string> {
    return { authorization: `Bearer ${this.#cms.publishSecret}` }
  }
}

function nothing(): PublishReport {
  const at = new Date().toISOString()
  return { at, ms: 5, pages: [], pageCount: 0, live: [], liveCount: 0, gone: [], failed: [] }
}
