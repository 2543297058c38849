import { Agent, get } from 'node:http'
import { setTimeout as rest } from 'node:timers/promises'

/** How long between two looks at a page, in milliseconds: what the measured times can be wrong by, and the answer's own time. */
const resolution = 2
/** After `after` milliseconds it looks less often: whoever watches is not to be what keeps the site busy. */
const later = { after: 200, resolution: 20 }

/** How long until a page that does not change is given up, in milliseconds. */
const patience = 300_000

interface Seen {
  status: number
  etag: string
  body: string
}

/** A visitor who looks at pages again and again, over connections that stay open. */
export class Watcher {
  readonly #port: number
  readonly #agent = new Agent({ keepAlive: true })

  constructor(port: number) {
    this.#port = port
  }

  /** A page as it is served now. @throws Error when it is not there */
  async see(path: string): Promise<Seen> {
    const seen = await this.#ask(path)
    if (seen.status !== 200) throw new Error(`${path} answered ${seen.status}.`)
    return seen
  }

  /**
   * Resolves with the instant (`performance.now`) at which the page was first received with `text` in it.
   * Looks every two milliseconds, and after a while every twenty, conditionally: the site sends bytes only when they are others.
   */
  async until(path: string, text: string, before: { etag: string }): Promise<number> {
    let { etag } = before
    const began = performance.now()
    for (;;) {
      const asked = performance.now()
      const seen = await this.#ask(path, etag)
      if (seen.status === 200 && seen.body.includes(text)) return performance.now()
      if (seen.status === 200) etag = seen.etag
      if (asked > began + patience) throw new Error(`${path} did not say “${text}” within ${patience / 1000} s.`)
      const every = asked > began + later.after ? later.resolution : resolution
      const left = asked + every - performance.now()
      if (left > 0) await rest(left)
    }
  }

  close(): void {
    this.#agent.destroy()
  }

  #ask(path: string, etag?: string): Promise<Seen> {
    const headers = etag === undefined ? {} : { 'if-none-match': etag }
    return new Promise((resolve, reject) => {
      const request = get({ host: '127.0.0.1', port: this.#port, path, agent: this.#agent, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            etag: response.headers.etag ?? '',
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        )
      })
      request.on('error', (error) => {
        // The server closed a connection that had been idle just when it was taken up again (Node's documentation, `reusedSocket`).
        if (request.reusedSocket && 'code' in error && error.code === 'ECONNRESET') resolve(this.#ask(path, etag))
        else reject(error)
      })
    })
  }
}
