import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { writeHosting } from '#site/export/hosting/write.ts'
import { type Exported, exportSite } from '#site/export/run.ts'
import type { Progress } from '#site/export/staging.ts'
import { type Site, startSite } from '#site/start.ts'
import { buildSite } from './built-world.ts'
import { Feed, secret } from './feed-server.ts'
import { publishSeed } from './seeded.ts'
import { HandClock } from './served.ts'
import { siteUrl } from './world.ts'

/** The real site, running over the seed, and folders to export it to. */
export class Installation implements AsyncDisposable {
  readonly feed: Feed
  readonly time = new HandClock()
  readonly dataDir = mkdtempSync(join(tmpdir(), 'eidor-'))
  /** Holds the exported folder and what lies beside it. */
  readonly folder = mkdtempSync(join(tmpdir(), 'eidor-export-'))
  readonly out = join(this.folder, 'site')
  readonly hosting = join(this.folder, 'site-hosting')
  #site: Site | undefined

  private constructor(feed: Feed) {
    this.feed = feed
    // The web servers of the tests read it as users of their own.
    chmodSync(this.folder, 0o755)
  }

  static async start(): Promise<Installation> {
    const feed = await Feed.open()
    publishSeed(feed)
    const it = new Installation(feed)
    await it.open()
    return it
  }

  async open(): Promise<void> {
    const { dataDir, feed, time } = this
    const settings = { dataDir, siteUrl, cmsUrl: feed.url, publishSecret: secret, sitePort: 0 }
    const log = pino({ level: 'silent' })
    // Without copies, which come one by one: what is exported would be another thing each time.
    this.#site = await startSite(settings, { appDir: await buildSite(), log, time, copies: false })
    await this.#site.caughtUp
  }

  get url(): string {
    return `http://127.0.0.1:${this.#site?.port}`
  }

  /** Makes live what was published at the feed. */
  async settle(): Promise<void> {
    await this.#site?.loop.request()
  }

  async stop(): Promise<void> {
    await this.#site?.stop()
    this.#site = undefined
  }

  /** Exports the site and the settings beside it. */
  async export(dir = this.out, progress?: Progress): Promise<Exported> {
    const exported = await exportSite({ dataDir: this.dataDir, dir, ...(progress && { progress }) })
    writeHosting(this.hosting, exported.snapshot)
    return exported
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
    for (const it of [this.dataDir, this.folder]) rmSync(it, { recursive: true, force: true })
    await this.feed[Symbol.asyncDispose]()
  }
}
