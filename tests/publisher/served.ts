import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { type Site, startSite } from '#site/start.ts'
import { buildSite, buildWorld } from './built-world.ts'
import { Feed, secret } from './feed-server.ts'
import { type RawAnswer, raw } from './raw.ts'
import { publishSeed } from './seeded.ts'
import { noon, siteUrl } from './world.ts'

interface Alarm {
  at: number
  run: () => void
}

/** A clock that tests move, and that wakes who asked for it on the way. */
export class HandClock {
  #now: number
  readonly #alarms = new Set<Alarm>()
  readonly now = () => this.#now
  readonly wake = (at: number, run: () => void) => {
    const alarm = { at, run }
    this.#alarms.add(alarm)
    return () => void this.#alarms.delete(alarm)
  }

  constructor(now = noon) {
    this.#now = now
  }

  /** What the site waits for first. */
  get alarm(): number | undefined {
    return this.#alarms.size === 0 ? undefined : Math.min(...[...this.#alarms].map((it) => it.at))
  }

  moveTo(at: number): void {
    this.#now = at
    for (const due of [...this.#alarms].filter((it) => it.at <= at)) {
      this.#alarms.delete(due)
      due.run()
    }
  }
}

/** A whole site on a port of its own, with the seed at its CMS. */
export class Served implements AsyncDisposable {
  readonly feed: Feed
  readonly time = new HandClock()
  readonly dataDir: string
  site: Site

  readonly #build: string
  /** Whether the feed goes with it. */
  readonly #alone: boolean

  private constructor(feed: Feed, dataDir: string, time: HandClock, site: Site, build: string, alone: boolean) {
    this.feed = feed
    this.#build = build
    this.#alone = alone
    this.dataDir = dataDir
    this.time = time
    this.site = site
  }

  /**
   * @param real the real site rather than the small world of the tests
   * @param build another build
   * @param feed that of another site, which this one follows too
   * @param fill publishes what a feed of its own has from the start
   */
  static async start({
    seeded = true,
    real = false,
    build,
    feed: given,
    fill = publishSeed,
  }: {
    seeded?: boolean
    real?: boolean
    build?: string
    feed?: Feed
    fill?: (feed: Feed) => void
  } = {}): Promise<Served> {
    const feed = given ?? (await Feed.open())
    if (seeded && !given) fill(feed)
    const dataDir = mkdtempSync(join(tmpdir(), 'eidor-'))
    const time = new HandClock()
    const dir = build ?? (await (real ? buildSite() : buildWorld()))
    const site = await open(dataDir, feed, time, dir)
    await site.caughtUp
    return new Served(feed, dataDir, time, site, dir, !given)
  }

  /** Stops the site and starts it again on the same data folder. */
  async restart(): Promise<void> {
    await this.site.stop()
    await this.startAgain()
  }

  /** After `site.stop()`. */
  async startAgain(): Promise<void> {
    this.site = await open(this.dataDir, this.feed, this.time, this.#build)
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.site.port}${path}`, { redirect: 'manual', ...init })
  }

  raw(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<RawAnswer> {
    return raw(this.site.port, path, headers, method)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.site.stop()
    rmSync(this.dataDir, { recursive: true, force: true })
    if (this.#alone) await this.feed[Symbol.asyncDispose]()
  }
}

async function open(dataDir: string, feed: Feed, time: HandClock, appDir: string): Promise<Site> {
  const settings = { dataDir, siteUrl, cmsUrl: feed.url, publishSecret: secret, sitePort: 0 }
  return startSite(settings, { appDir, log: pino({ level: 'silent' }), time })
}
