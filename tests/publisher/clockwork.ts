import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { expect } from 'vitest'
import { type App, loadApp } from '#site/publisher/app.ts'
import { type House, openHouse } from '#site/publisher/house.ts'
import { Loop } from '#site/publisher/loop.ts'
import { type Difference, verify } from '#site/publisher/verify.ts'
import { provideRecordingReader } from '#site/records/recording.ts'
import { buildSite } from './built-world.ts'
import { Feed, secret } from './feed-server.ts'
import { publishFew } from './few.ts'
import { HandClock } from './served.ts'
import { siteUrl } from './world.ts'

const log = pino({ level: 'silent' })

/** The real pages over a few of the seed's documents, kept published by the real loop, by a clock that the test moves. */
export class Clockwork implements AsyncDisposable {
  readonly feed: Feed
  readonly time: HandClock
  /** How often each address was rendered, since it was last emptied. */
  readonly rendered = new Map<string, number>()
  readonly #dataDir = mkdtempSync(join(tmpdir(), 'eidor-'))
  readonly #app: App
  #house: House
  #loop: Loop

  private constructor(feed: Feed, time: HandClock, app: App) {
    this.feed = feed
    this.time = time
    const render = (request: Request) => {
      const { pathname } = new URL(request.url)
      this.rendered.set(pathname, (this.rendered.get(pathname) ?? 0) + 1)
      return app.render(request)
    }
    this.#app = { ...app, render }
    this.#house = this.#open()
    this.#loop = new Loop(this.#house)
  }

  /** @param at instant, ISO 8601 in UTC, at which the site is published the first time */
  static async at(at: string, fill: (feed: Feed) => void): Promise<Clockwork> {
    const feed = await Feed.open()
    publishFew(feed)
    fill(feed)
    const app = await loadApp(await buildSite())
    provideRecordingReader()
    const it = new Clockwork(feed, new HandClock(Date.parse(at)), app)
    await it.nudged()
    it.rendered.clear()
    return it
  }

  #open(): House {
    const { feed, time } = this
    const options = { siteUrl, cmsUrl: feed.url, publishSecret: secret, log }
    return openHouse({ ...options, dataDir: this.#dataDir, app: this.#app, time })
  }

  /** Moves the clock, and resolves when what it woke is done. */
  async to(at: number): Promise<void> {
    this.time.moveTo(at)
    await this.#loop.settled()
  }

  /** As when the CMS tells of a change. */
  async nudged(): Promise<void> {
    await this.#loop.request()
    await this.#loop.settled()
  }

  /**
   * Lets an instant pass without help, and sees that the site waits for it.
   * @param at ISO 8601 in UTC
   * @returns what `read` gives in the last millisecond before, and in the first of it
   */
  async over<T>(at: string, read: () => T): Promise<[before: T, after: T]> {
    const instant = Date.parse(at)
    await this.to(instant - 1_000)
    expect(new Date(this.time.alarm ?? 0).toISOString()).toBe(new Date(instant).toISOString())
    await this.to(instant - 1)
    const before = read()
    await this.to(instant)
    return [before, read()]
  }

  /** A page of the public folder; empty where there is none. */
  page(path: string): string {
    const file = join(this.#house.folders.public, path, 'index.html')
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  }

  async differences(): Promise<Difference[]> {
    const { view, folders, book } = this.#house
    return (await verify(this.#app, view, siteUrl, folders.public, book)).differences
  }

  /** As a process that ends, and one that starts at once. */
  async restart(): Promise<void> {
    await this.#loop.stop()
    this.#house.ledger.close()
    this.#house = this.#open()
    this.#loop = new Loop(this.#house)
    await this.nudged()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#loop.stop()
    this.#house.ledger.close()
    rmSync(this.#dataDir, { recursive: true, force: true })
    await this.feed[Symbol.asyncDispose]()
  }
}
