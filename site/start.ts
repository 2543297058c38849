import './serving/quick-ticks.ts'
import { setImmediate } from 'node:timers/promises'
import type { Logger } from 'pino'
import { Counts } from './counts/counts.ts'
import { OutboxCourier } from './outbox/courier.ts'
import { Outbox } from './outbox/outbox.ts'
import { type App, loadApp } from './publisher/app.ts'
import { Compressor } from './publisher/compress-queue.ts'
import { type House, openHouse } from './publisher/house.ts'
import type { Live } from './publisher/live.ts'
import { Loop } from './publisher/loop.ts'
import { systemTime, type Time } from './publisher/time.ts'
import { provideRecordingReader } from './records/recording.ts'
import { Catalogue } from './search/catalogue.ts'
import { drain } from './serving/drain.ts'
import { Handler } from './serving/handler.ts'
import { listen } from './serving/listen.ts'
import { SocialPainter } from './social/painter.ts'
import { SocialPictures } from './social/pictures.ts'

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
  /** Whether compressed copies and social pictures are made in the background; they are where nothing else is said. */
  copies?: boolean
}

export interface Site {
  /** Where it listens. */
  port: number
  loop: Loop
  compressor: Compressor
  painter: SocialPainter
  outbox: Outbox
  counts: Counts
  /** To follow which files go live. */
  live: Live
  /** Whether it has pages to serve; without, it answers 503 until the first publish. */
  filled: boolean
  /** Resolves when the first publish of this process is over, whether the CMS was there or not. */
  caughtUp: Promise<void>
  /** Stops listening, lets requests and the publish in hand end, and closes the books. Resolves when all is over. */
  stop(): Promise<void>
}

/** Lets the catalogue take in what is live, a little at a time: visitors have their turn in between. */
async function takeIn(catalogue: Catalogue, house: House): Promise<void> {
  for (const _ of catalogue.steps(house.view)) await setImmediate()
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
  { appDir, log, time = systemTime, copies = true }: SiteOptions,
): Promise<Site> {
  const app: App = await loadApp(appDir)
  const catalogue = new Catalogue()
  provideRecordingReader(undefined, catalogue)
  const house = openHouse({ ...settings, app, time, log })
  const loop = new Loop(house)
  const outbox = new Outbox(settings.dataDir)
  const courier = new OutboxCourier(outbox, { ...settings, time, log })
  const counts = new Counts({ dataDir: settings.dataDir, node: house.node, outbox, time, log })
  const pictures = new SocialPictures(house)
  const handler = new Handler(house, loop, { outbox, counts }, pictures)
  const compressor = new Compressor(house, { quiet: () => loop.settled(), made: handler.changed })
  const painter = new SocialPainter(house, pictures, () => loop.settled())
  const { server, port } = await listen(settings.sitePort, handler.handle)
  house.nodeUrl = settings.siteNodeUrl ?? `http://127.0.0.1:${port}`
  courier.start()
  const caughtUp = loop.request()
  // Before the first search, and again where the first publish brought much: whoever comes first does not wait for it.
  void takeIn(catalogue, house)
  void caughtUp.then(() => takeIn(catalogue, house))
  // Later than the first publish, which may replace every page.
  if (copies) void caughtUp.then(() => compressor.queueMissing())
  else void compressor.stop()
  if (copies) void caughtUp.then(() => painter.queueAll())
  else void painter.stop()
  let stopping: Promise<void> | undefined
  return {
    port,
    loop,
    compressor,
    painter,
    outbox,
    counts,
    live: house.live,
    filled: !house.filling,
    caughtUp,
    stop() {
      stopping ??= end()
      return stopping
    },
  }

  async function end(): Promise<void> {
    handler.leave()
    await Promise.all([drain(server, longestGoodbye), loop.stop(), compressor.stop(), painter.stop(), courier.stop()])
    await house.swept
    counts.stop()
    outbox.close()
    house.ledger.close()
  }
}
