import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { digest } from '#content/digest.ts'
import type { Content, Kind } from '#content/kinds.ts'
import type { PreviewDraft } from '#content/preview.ts'
import { type NodeReceipt, type PublishReport, receipt } from '#content/receipt.ts'
import { type FeedPage, type FeedSummary, type GoneRecord, type ReleaseRecord, summaryPrime } from '#content/record.ts'
import { existingLocales } from '#content/translation.ts'

export const secret = 'a secret that only tests know'

/** The CMS as the site sees it: a real HTTP server over a list of release records in memory. */
export class Feed {
  readonly #server: Server
  readonly #records = new Map<string, ReleaseRecord>()
  readonly #gone = new Map<string, GoneRecord>()
  #sequence = 0
  epoch = 'first'
  /** Entries on one page of the feed. */
  pageSize = 10_000
  /** Answers 503 to everything. */
  down = false
  /** Answers 503 after this many more pages of the feed; null for never. */
  downAfter: number | null = null
  /** Goes over to another epoch after this many more pages of the feed; null for never. */
  newEpochAfter: number | null = null
  /** Gives everything again each time, as a feed may. */
  overlap = false
  /** Withdrawals given besides. */
  extra: GoneRecord[] = []
  /** Answers 503 to receipts only. */
  refuseReceipts = false
  /** Takes requests and never answers. */
  silent = false
  /** What the feed answers instead of itself. */
  answer: unknown
  /** Uploaded files by name, as the CMS hands them out. */
  readonly media = new Map<string, Buffer>()
  /** What the CMS answers for the draft of a document, by `KIND/ID`. */
  readonly drafts = new Map<string, PreviewDraft>()
  /** The drafts asked for. */
  readonly draftsAsked: string[] = []
  /** Names of the files asked for. */
  readonly mediaAsked: string[] = []
  requests = 0
  #waiting: (() => void)[] = []
  #hoping: (() => void)[] = []
  /** How often everything was asked for, from nothing. */
  wholes = 0
  summaries = 0
  /** Happens each time the summary was asked for, before it is made. */
  atSummary: (() => void) | undefined
  /** What the last pull said of who asks. */
  askedBy: { node?: string; address?: string } = {}
  /** What publishes were told of, and by whom. */
  readonly receipts: (PublishReport & { node: string })[] = []
  /** Everything that nodes said, publishes and the rest. */
  readonly reports: NodeReceipt[] = []

  private constructor() {
    this.#server = createServer((request, response) => this.#answer(request, response))
  }

  static async open(): Promise<Feed> {
    const feed = new Feed()
    await new Promise<void>((resolve) => feed.#server.listen(0, '127.0.0.1', resolve))
    return feed
  }

  get url(): string {
    // A listening TCP server has an AddressInfo.
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  publish<K extends Kind>(
    kind: K,
    body: Content[K],
    times: { from?: string; until?: string } = {},
    sequence = ++this.#sequence,
  ): void {
    const record = {
      locales: existingLocales(kind, body),
      digest: digest(body),
      from: times.from ?? null,
      until: times.until ?? null,
      body,
    }
    this.put({ kind, id: body.id, lastmod: '2026-01-01T00:00:00.000Z', sequence, ...record })
  }

  /** Publishes what no CMS should: a body the contract refuses. */
  publishBadly(kind: Kind, id: string, body: unknown): void {
    this.put({
      kind,
      id,
      locales: ['no'],
      digest: digest(body),
      lastmod: '2026-01-01T00:00:00.000Z',
      from: null,
      until: null,
      sequence: ++this.#sequence,
      body,
    })
  }

  put(record: ReleaseRecord): void {
    this.#gone.delete(`${record.kind} ${record.id}`)
    this.#records.set(`${record.kind} ${record.id}`, record)
  }

  /** Says another time of the last change, as a record that was published anew has. */
  dated(kind: Kind, id: string, lastmod: string): void {
    const record = this.#records.get(`${kind} ${id}`)
    if (record) this.put({ ...record, lastmod, sequence: ++this.#sequence })
  }

  /** Changes a body without its digest, as no CMS should. */
  tamper(kind: Kind, id: string, body: unknown): void {
    const record = this.#records.get(`${kind} ${id}`)
    if (record) this.put({ ...record, body, sequence: ++this.#sequence })
  }

  withdraw(kind: Kind, id: string): void {
    this.#records.delete(`${kind} ${id}`)
    this.#gone.set(`${kind} ${id}`, { kind, id, sequence: ++this.#sequence, at: '2026-01-01T00:00:00.000Z' })
  }

  /** Changes what is there behind the feed's back, as somebody at the database does. */
  secretly(change: (records: Map<string, ReleaseRecord>, gone: Map<string, GoneRecord>) => void): void {
    change(this.#records, this.#gone)
  }

  /** As after a restore of all there is: another epoch, other numbers. */
  renumber(): void {
    this.epoch = `${this.epoch}'`
    this.#sequence = 0
    for (const [key, it] of this.#records) this.#records.set(key, { ...it, sequence: ++this.#sequence })
    for (const [key, it] of this.#gone) this.#gone.set(key, { ...it, sequence: ++this.#sequence })
  }

  /** As after a restore: another epoch, and nothing of what was. */
  forgetEverything(): void {
    this.epoch = `${this.epoch}'`
    this.#records.clear()
    this.#gone.clear()
    this.#sequence = 0
  }

  /** Resolves when the feed is asked the next time. */
  asked(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  /** Resolves when the feed is given the next receipt. */
  receipt(): Promise<void> {
    return new Promise((resolve) => this.#hoping.push(resolve))
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    this.requests++
    if (request.url?.startsWith('/api/published')) for (const tell of this.#waiting.splice(0)) tell()
    if (this.silent) return
    if (this.down || this.downAfter === 0) return void response.writeHead(503).end()
    if (request.headers.authorization !== `Bearer ${secret}`) return void response.writeHead(401).end()
    const url = new URL(request.url ?? '/', 'http://feed')
    if (url.pathname === '/api/published/summary') {
      this.summaries++
      this.atSummary?.()
      return void response.end(JSON.stringify({ epoch: this.epoch, ...this.#summary() }))
    }
    if (url.pathname === '/api/published') {
      const { 'x-eidor-node': node, 'x-eidor-address': address } = request.headers
      this.askedBy = { node: node?.toString(), address: address?.toString() }
      if (!url.searchParams.has('since')) this.wholes++
      const body = this.answer ?? this.#page(url.searchParams.get('since'))
      if (this.downAfter !== null) this.downAfter--
      if (this.newEpochAfter !== null && --this.newEpochAfter === 0) this.epoch = 'second'
      return void response.end(JSON.stringify(body))
    }
    if (url.pathname.startsWith('/api/media-file/')) return void this.#hand(url, response)
    if (url.pathname.startsWith('/api/preview/')) return void this.#draft(url, response)
    if (url.pathname !== '/api/receipts') return void response.writeHead(404).end()
    if (this.refuseReceipts) return void response.writeHead(503).end()
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const report = receipt.parse(JSON.parse(Buffer.concat(chunks).toString()))
      this.reports.push(report)
      if (report.publish) this.receipts.push({ ...report.publish, node: report.node })
      response.writeHead(204).end()
      for (const tell of this.#hoping.splice(0)) tell()
    })
  }

  #hand(url: URL, response: ServerResponse): void {
    const name = decodeURIComponent(url.pathname.slice('/api/media-file/'.length))
    this.mediaAsked.push(name)
    const file = this.media.get(name)
    if (file) response.end(file)
    else response.writeHead(404).end()
  }

  #draft(url: URL, response: ServerResponse): void {
    const name = url.pathname.slice('/api/preview/'.length)
    this.draftsAsked.push(name)
    const draft = this.drafts.get(name)
    if (draft) response.end(JSON.stringify(draft))
    else response.writeHead(404).end()
  }

  #summary(): Omit<FeedSummary, 'epoch'> {
    const all = [...this.#records.values(), ...this.#gone.values()].map((it) => it.sequence)
    const sum = all.reduce((before, it) => (before + (it % summaryPrime)) % summaryPrime, 0)
    return { count: all.length, sum, highest: Math.max(0, ...all) }
  }

  #page(since: string | null): FeedPage {
    const [epoch, number] = since?.split(' ') ?? []
    const after = epoch === this.epoch && !this.overlap ? Number(number) : 0
    const entries = [...this.#records.values(), ...this.#gone.values(), ...this.extra]
      .filter((it) => it.sequence > after)
      .sort((a, b) => a.sequence - b.sequence)
    const page = entries.slice(0, this.pageSize)
    const last = page.at(-1)?.sequence ?? after
    return {
      epoch: this.epoch,
      cursor: `${this.epoch} ${last}`,
      more: page.length < entries.length,
      changed: page.filter((it) => 'body' in it),
      gone: page.filter((it) => 'at' in it),
    }
  }
}
