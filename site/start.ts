import { createServer } from 'node:http'
import type { Logger } from 'pino'
import { type App, loadApp } from './publisher/app.ts'
import { openHouse } from './publisher/house.ts'
import { Loop } from './publisher/loop.ts'
import { systemTime, type Time } from './publisher/time.ts'
import { provideRecordingReader } from './records/recording.ts'
import { Handler } from './serving/handler.ts'

/** What the site needs to know; `readSettings` gives it. */
export interface SiteSettings {
  dataDir: string
  sitePort: number
  siteUrl: string
  cmsUrl: string
  publishSecret: string
  /** Where the CMS is to send its nudges; this machine and port unless set. */
  siteNodeUrl?: string
}

export interface SiteOptions {
  /** The build, `dist`. */
  appDir: string
  log: Logger
  time?: Time
}

export interface Site {
  /** Where it listens. */
  port: number
  loop: Loop
  /** Whether it has pages to serve; without, it answers 503 until the first publish. */
  filled: boolean
  /** Resolves when the first publish of this process is over, whether the CMS was there or not. */
  caughtUp: Promise<void>
  /** Stops listening, lets requests and the publish in hand end, and closes the books. */
  stop(): Promise<void>
}

/** How long requests may take to end when the site stops, in milliseconds. */
const longestGoodbye = 5_000

/**
 * Serves the site. Listens at once with what the last process published, whether or not the CMS is there,
 * and catches up meanwhile.
 * @throws AppMissing when the site is not built
 */
export async function startSite(
  settings: SiteSettings,
  { appDir, log, time = systemTime }: SiteOptions,
): Promise<Site> {
  const app: App = await loadApp(appDir)
  provideRecordingReader()
  const house = openHouse({ ...settings, app, time, log })
  const loop = new Loop(house)
  const handler = new Handler(house, loop)
  const server = createServer((request, response) => void handler.handle(request, response))
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.sitePort, () => {
      const address = server.address()
      resolve(address !== null && typeof address === 'object' ? address.port : settings.sitePort)
    })
  })
  house.nodeUrl = settings.siteNodeUrl ?? `http://127.0.0.1:${port}`
  const caughtUp = loop.request()
  return {
    port,
    loop,
    filled: !house.view.isEmpty,
    caughtUp,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      const impatient = setTimeout(() => server.closeAllConnections(), longestGoodbye)
      await loop.stop()
      await closed
      clearTimeout(impatient)
      house.ledger.close()
    },
  }
}
