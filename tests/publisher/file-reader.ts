import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'
import { fileOf } from '#site/publisher/file-of.ts'
import type { Crawler } from './crawler.ts'
import { fileAt, Memory, type Reading } from './links.ts'

/** What a reader of the files saw. */
export interface FilesSeen {
  rounds: number
  pages: number
  torn: string[]
  /** Links to a file that was not there, on a page that stays. */
  broken: string[]
  /** The same, on pages that were on their way out with what they lead to. */
  leaving: number
}

/**
 * Reads the public folder as a web server over the same files would, whether or not the site's process lives, and
 * follows the links from the front page on.
 */
export class FileReader {
  readonly #folder: string
  readonly #crawler: Crawler
  readonly #memory = new Memory()
  #stopped = false
  #last = Promise.resolve()
  readonly #checks: Promise<void>[] = []
  readonly seen: FilesSeen = { rounds: 0, pages: 0, torn: [], broken: [], leaving: 0 }

  /** @param crawler asks the site, once it lives again, what became of a page */
  constructor(folder: string, crawler: Crawler) {
    this.#folder = folder
    this.#crawler = crawler
  }

  stop(): void {
    this.#stopped = true
  }

  /** Reads on until it is stopped, now and then. */
  async run(): Promise<void> {
    while (!this.#stopped) {
      await this.look()
      // Others want the processor too.
      await pause(50)
    }
    await Promise.all(this.#checks)
  }

  /** Reads all there is, once, from now on. */
  look(): Promise<FilesSeen> {
    this.#last = this.#last.then(() => this.#round())
    return this.#last.then(() => this.seen)
  }

  async #round(): Promise<void> {
    this.seen.rounds++
    const known = new Set(['/'])
    for (const path of known) {
      for (const link of this.#page(path)) known.add(link)
      await turn()
    }
  }

  /** The links of a page, each tried. */
  #page(path: string): readonly string[] {
    let page = this.#read(path)
    if (!page?.html.includes('<html')) return []
    this.seen.pages++
    if (page.torn) this.seen.torn.push(`${path}: ${page.torn}`)
    const { links } = page
    for (const link of links) {
      while (page?.links.includes(link) && !existsSync(join(this.#folder, fileAt(link)))) {
        const after = this.#read(path)
        if (after?.html === page.html) {
          this.#checks.push(this.#judge(path, link))
          break
        }
        page = after
      }
    }
    return links
  }

  /** A page that goes may lead to another that goes: no rename takes both at once. No other may. */
  async #judge(path: string, link: string): Promise<void> {
    const page = await this.#crawler.get(path)
    if (page?.status === 200) this.seen.broken.push(`${link} on ${path}`)
    else this.seen.leaving++
  }

  #read(path: string): Reading | undefined {
    try {
      return this.#memory.read(path, readFileSync(join(this.#folder, fileOf(path)), 'utf8'))
    } catch {
      return undefined
    }
  }
}
