import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import next from 'next'

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

const folder = join(import.meta.dirname, '..')

/** The admin: Payload's Next app, in this process, so that it shares the one database connection. */
export class Admin {
  private handler: Handler | null = null
  private readonly dev: boolean

  constructor(options: { dev: boolean }) {
    this.dev = options.dev
  }

  get ready(): boolean {
    return this.handler !== null
  }

  /** Whether there is a build to start; in dev Next builds as it goes. */
  static get built(): boolean {
    return existsSync(join(folder, '.next', 'BUILD_ID'))
  }

  async start(port: number): Promise<void> {
    if (this.handler) return
    const app = next({ dev: this.dev, dir: folder, port, hostname: 'localhost' })
    await app.prepare()
    this.handler = app.getRequestHandler()
  }

  async answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (this.handler) return this.handler(req, res)
    res.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '5', 'cache-control': 'no-store' })
    res.end(building)
  }
}

/** Shown until the admin is built; it looks again by itself. */
const building = `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="refresh" content="5"><title>Ei dør – gjøres klar</title>
<style>:root{color-scheme:light dark}body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:18vh auto;padding:0 1.5rem}h1{font-size:1.8rem;line-height:1.15;margin:0 0 .5rem}</style></head>
<body><h1>Administrasjonen gjøres klar</h1><p>Den bygges første gang på denne maskinen, og det tar et minutt eller to. Siden prøver igjen av seg selv.</p>
<p lang="en">The admin is being built, once on this machine. This page tries again by itself.</p></body></html>`
