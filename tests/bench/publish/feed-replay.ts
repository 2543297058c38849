import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { ReleaseRecord } from '#content/record.ts'
import { publishSecret } from './sides.ts'

/** As many entries as the CMS puts on one page of its feed. */
const pageSize = 1000

/**
 * What the CMS's feed said, said again without the CMS: so that what is measured is the site. Other records can be
 * added to it, as if somebody had published.
 */
export class FeedReplay {
  readonly #server: Server
  readonly #port: number
  /** In order of sequence. */
  readonly #entries: { sequence: number; json: string }[]

  private constructor(server: Server, port: number, records: readonly ReleaseRecord[]) {
    this.#server = server
    this.#port = port
    this.#entries = records
      .toSorted((a, b) => a.sequence - b.sequence)
      .map((it) => ({ sequence: it.sequence, json: JSON.stringify(it) }))
  }

  static async open(records: readonly ReleaseRecord[], port: number): Promise<FeedReplay> {
    const server = createServer()
    const feed = new FeedReplay(server, port, records)
    server.on('request', (request, response) => feed.#answer(request, response))
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, resolve)
    })
    return feed
  }

  get url(): string {
    return `http://localhost:${this.#port}`
  }

  /** Publishes a record, after all others. */
  add(record: Omit<ReleaseRecord, 'sequence'>): void {
    const sequence = this.#last + 1
    this.#entries.push({ sequence, json: JSON.stringify({ ...record, sequence }) })
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  get #last(): number {
    return this.#entries.at(-1)?.sequence ?? 0
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', this.url)
    if (request.headers.authorization !== `Bearer ${publishSecret}`) return void response.writeHead(401).end()
    request.resume()
    if (url.pathname !== '/api/published') return void response.writeHead(204).end()
    const since = Number(url.searchParams.get('since') ?? 0)
    const first = this.#entries.findIndex((it) => it.sequence > since)
    const page = first < 0 ? [] : this.#entries.slice(first, first + pageSize)
    const more = first >= 0 && first + pageSize < this.#entries.length
    const cursor = page.at(-1)?.sequence ?? this.#last
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(
      `{"epoch":"replayed","cursor":"${cursor}","more":${more},"changed":[${page.map((it) => it.json).join()}],"gone":[]}`,
    )
  }
}
