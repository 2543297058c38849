import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { seed } from '#content/seed/index.ts'
import { type App, loadApp } from '#site/publisher/app.ts'
import { filesIn } from '#site/publisher/assets.ts'
import { type House, openHouse } from '#site/publisher/house.ts'
import { type Published, publish } from '#site/publisher/publish.ts'
import { type Verification, verify } from '#site/publisher/verify.ts'
import { provideRecordingReader } from '#site/records/recording.ts'
import { buildWorld } from './built-world.ts'
import { Feed, secret } from './feed-server.ts'
import { publishSeed, seedDay } from './seeded.ts'

export const siteUrl = 'https://eidor.example.no'

/** Noon in Oslo on the day of the seed. */
export const noon = Date.parse(`${seedDay}T11:00:00Z`)

/** A feed with the seed in it, an empty data folder, and a clock that stands still. */
export class World implements AsyncDisposable {
  readonly feed: Feed
  readonly app: App
  readonly dataDir = mkdtempSync(join(tmpdir(), 'eidor-'))
  readonly seed = seed(seedDay)
  now = noon
  readonly partSize: number | undefined
  house: House

  private constructor(feed: Feed, app: App, partSize: number | undefined) {
    this.feed = feed
    this.partSize = partSize
    this.app = app
    this.house = this.open()
  }

  /**
   * @param build the small world of the tests, or the real site
   * @param fill publishes what there is from the start
   * @param partSize in parts of how many pages a publish goes live; as it usually does
   */
  static async open(build?: string, fill: (feed: Feed) => void = publishSeed, partSize?: number): Promise<World> {
    const dir = build ?? (await buildWorld())
    provideRecordingReader()
    const feed = await Feed.open()
    fill(feed)
    return new World(feed, await loadApp(dir), partSize)
  }

  open(app = this.app): House {
    const time = { now: () => this.now, wake: () => () => undefined }
    const { dataDir, feed } = this
    const log = pino({ level: 'silent' })
    const { partSize } = this
    const parts = partSize === undefined ? {} : { partSize }
    return openHouse({ dataDir, siteUrl, cmsUrl: feed.url, publishSecret: secret, app, time, log, ...parts })
  }

  /** As a new process with the same data folder. */
  reopen(app = this.app): void {
    this.house.ledger.close()
    this.house = this.open(app)
  }

  /** Publishes to the end, in as many parts as it takes. */
  async publish(): Promise<Published> {
    const first = await publish(this.house)
    if (!first.more) return first
    const rest = await this.publish()
    return { ...rest, receipt: joined(first.receipt, rest.receipt), rendered: first.rendered + rest.rendered }
  }

  /** Publishes, and says which addresses changed, sorted. */
  async changes(): Promise<string[]> {
    const { receipt } = await this.publish()
    return (receipt?.pages ?? []).map((it) => `${it.change} ${it.url}`).sort()
  }

  verify(): Promise<Verification> {
    const { view, folders, book } = this.house
    return verify(this.app, view, siteUrl, folders.public, book)
  }

  /** A file of the public folder, or undefined. */
  file(path: string): string | undefined {
    const file = join(this.house.folders.public, path)
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  }

  files(): string[] {
    return filesIn(this.house.folders.public)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.house.ledger.close()
    rmSync(this.dataDir, { recursive: true, force: true })
    await this.feed[Symbol.asyncDispose]()
  }
}

/** What the parts of a publish said, as if it had been one. */
function joined(first: Published['receipt'], rest: Published['receipt']): Published['receipt'] {
  if (!first || !rest) return first ?? rest
  return {
    ...rest,
    pages: [...first.pages, ...rest.pages],
    live: [...first.live, ...rest.live],
    gone: [...first.gone, ...rest.gone],
    failed: [...first.failed, ...rest.failed],
  }
}

/** The item whose field has a value; a test that asks for one that is not in the seed is wrong. */
export function named<T>(items: readonly T[], is: (it: T) => boolean): T {
  const found = items.find(is)
  if (!found) throw new Error('The seed has no such thing.')
  return found
}
