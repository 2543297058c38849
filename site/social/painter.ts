import { readdir } from 'node:fs/promises'
import { Background } from '../publisher/background.ts'
import { urlOfFile } from '../publisher/file-of.ts'
import type { House } from '../publisher/house.ts'
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
  readonly #background: Background
  readonly #tokens = new Map<string, string>()
  /** How many pages have a picture. */
  readonly #uses = new Map<string, number>()
  /** True until every page was looked at: only then is it known which files are nobody's. */
  #unswept = false

  /** @param quiet resolves when no publish is under way */
  constructor(house: House, pictures: SocialPictures, quiet: () => Promise<unknown>) {
    this.#house = house
    this.#pictures = pictures
    this.#background = new Background({
      quiet,
      rest,
      work: (page) => this.#paint(page),
      failed: (err, page) =>
        house.log.warn({ err, page }, 'the social picture of a page was not drawn; it is when asked for'),
      emptied: () => this.#sweep(),
    })
    house.live.follow((file) => {
      if (file.endsWith('index.html')) this.#background.add(urlOfFile(file))
    })
  }

  /** Queues every page: an earlier process may have ended before it drew them, or left pictures of before. */
  queueAll(): void {
    for (const { url, written } of this.#house.book.rows()) if (written) this.#background.add(url)
    this.#unswept = true
  }

  /** Resolves when nothing waits. */
  settled(): Promise<void> {
    return this.#background.settled()
  }

  /** Ends after the picture in hand. What waits is found again by the next start. */
  stop(): Promise<void> {
    return this.#background.stop()
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
    if (!this.#unswept) return
    this.#unswept = false
    const files = await readdir(this.#house.folders.social).catch(() => [])
    for (const file of files) {
      const token = file.replace(/\.png(\.new)?$/, '')
      if (!this.#uses.has(token)) await this.#pictures.forget(token)
    }
  }
}
