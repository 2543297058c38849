import { readdir } from 'node:fs/promises'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { urlOfFile } from '../publisher/file-of.ts'
import type { House } from '../publisher/house.ts'
import type { Told } from '../publisher/live.ts'
import { quietMoment } from '../publisher/quiet.ts'
import type { SocialPictures } from './pictures.ts'

/** After a publish, in milliseconds: later than the first compressed copies, which every visitor needs. */
const rest = 400

/**
 * Draws the pictures of pages that went live, one at a time, in the background: a publish never waits for it, and it
 * waits for publishes. It knows which picture each page has, and removes those that no page has any more.
 */
export class SocialPainter {
  readonly #house: House
  readonly #pictures: SocialPictures
  readonly #quiet: () => Promise<unknown>
  readonly #waiting = new Set<string>()
  readonly #tokens = new Map<string, string>()
  /** How many pages have a picture. */
  readonly #uses = new Map<string, number>()
  readonly #ending = new AbortController()
  #running: Promise<void> | undefined
  /** True until every page was looked at: only then is it known which files are nobody's. */
  #unswept = false

  /** @param quiet resolves when no publish is under way */
  constructor(house: House, pictures: SocialPictures, quiet: () => Promise<unknown>) {
    this.#house = house
    this.#pictures = pictures
    this.#quiet = quiet
    house.live.follow(this.#queue)
  }

  /** Queues every page: an earlier process may have ended before it drew them, or left pictures of before. */
  queueAll(): void {
    if (this.#ending.signal.aborted) return
    for (const { url, written } of this.#house.book.rows()) if (written) this.#waiting.add(url)
    this.#unswept = true
    this.#start()
  }

  /** Resolves when nothing waits. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running
  }

  /** Ends after the picture in hand. What waits is found again by the next start. */
  async stop(): Promise<void> {
    this.#ending.abort()
    await this.settled()
  }

  readonly #queue: Told = (file) => {
    if (this.#ending.signal.aborted || !file.endsWith('index.html')) return
    this.#waiting.add(urlOfFile(file))
    this.#start()
  }

  #start(): void {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
      // Queued after the last look and before this.
      if (this.#waiting.size > 0 && !this.#ending.signal.aborted) this.#start()
    })
  }

  async #run(): Promise<void> {
    const { signal } = this.#ending
    await sleep(rest, undefined, { signal, ref: false }).catch(() => undefined)
    // A set that grows while it is walked is walked to its new end.
    for (const page of this.#waiting) {
      await quietMoment(this.#quiet())
      if (signal.aborted) return
      this.#waiting.delete(page)
      try {
        await this.#paint(page)
      } catch (error) {
        this.#house.log.warn({ err: error, page }, 'the social picture of a page was not drawn; it is when asked for')
      }
      await setImmediate()
    }
    if (this.#unswept && !signal.aborted) await this.#sweep()
  }

  async #paint(page: string): Promise<void> {
    const now = this.#house.book.get(page)?.written ? this.#pictures.at(page) : null
    const before = this.#tokens.get(page)
    if (now?.token !== before) {
      if (now) this.#uses.set(now.token, (this.#uses.get(now.token) ?? 0) + 1)
      if (now) this.#tokens.set(page, now.token)
      else this.#tokens.delete(page)
    }
    // The new picture is there before the old one goes.
    if (now) await this.#pictures.bytes(now)
    if (before !== undefined && before !== now?.token) await this.#leave(before)
  }

  async #leave(token: string): Promise<void> {
    const uses = (this.#uses.get(token) ?? 1) - 1
    if (uses > 0) this.#uses.set(token, uses)
    else {
      this.#uses.delete(token)
      await this.#pictures.forget(token)
    }
  }

  async #sweep(): Promise<void> {
    this.#unswept = false
    const files = await readdir(this.#house.folders.social).catch(() => [])
    for (const file of files) {
      const token = file.replace(/\.png(\.new)?$/, '')
      if (!this.#uses.has(token)) await this.#pictures.forget(token)
    }
  }
}
