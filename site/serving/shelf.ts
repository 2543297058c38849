import { urlOfFile } from '../publisher/file-of.ts'
import type { Header } from './headers.ts'
import { type KeptFile, readKept, stampOf } from './kept-file.ts'

/** What may be kept in memory, in bytes. */
const mostBytes = 64 * 1024 * 1024
/** How long a file is taken to be as it was, in milliseconds, where another process may have changed it. */
const trusted = 1_000

/**
 * Files of the public folder, kept in memory ready to be sent. The publisher of this process says which it changes
 * (`forget`), before anyone else is answered; what another process changes is seen within a second.
 */
export class Shelf {
  readonly #root: string
  readonly #always: Header
  readonly #mostBytes: number
  /** In the order in which they came, or were last found used. */
  readonly #files = new Map<string, KeptFile>()
  /** The same files by the address they are asked for, exactly as a request gives it. */
  readonly #targets = new Map<string, KeptFile>()
  readonly #reading = new Map<string, Promise<KeptFile | undefined>>()
  #bytes = 0

  /** @param always headers of every answer */
  constructor(root: string, always: Header, limit = mostBytes) {
    this.#root = root
    this.#always = always
    this.#mostBytes = limit
  }

  /** What it holds, in bytes. */
  get bytes(): number {
    return this.#bytes
  }

  /** The file an address names without anything to be decided, if it was read before. Costs a look in a table. */
  at(target: string): KeptFile | undefined {
    const kept = this.#targets.get(target)
    return kept !== undefined && this.#isCurrent(kept) ? kept : undefined
  }

  /**
   * The file, from memory or read anew; undefined where there is none.
   * @param file relative to the public folder, with slashes
   * @param target the address it was asked by, where the same address is always answered by this file
   */
  async read(file: string, target?: string): Promise<KeptFile | undefined> {
    const kept = this.#files.get(file)
    const current = kept && this.#isCurrent(kept) ? kept : await this.#readAnew(file)
    if (current && target === urlOfFile(file) && this.#files.get(file) === current) this.#targets.set(target, current)
    return current
  }

  /** Drops what is known of a file: it was replaced, removed, or has compressed copies now. */
  readonly forget = (file: string): void => {
    this.#reading.delete(file)
    const kept = this.#files.get(file)
    if (!kept) return
    this.#bytes -= kept.weight
    this.#files.delete(file)
    this.#targets.delete(urlOfFile(file))
  }

  #isCurrent(kept: KeptFile): boolean {
    kept.used = true
    const now = performance.now()
    if (now - kept.seen < trusted) return true
    if (stampOf(kept.path) !== kept.stamp) return false
    kept.seen = now
    return true
  }

  /** One reading for all who ask meanwhile. A file that is replaced during it is read again. */
  #readAnew(file: string): Promise<KeptFile | undefined> {
    const underWay = this.#reading.get(file)
    if (underWay) return underWay
    const reading: Promise<KeptFile | undefined> = readKept(this.#root, file, this.#always).then((kept) => {
      if (this.#reading.get(file) !== reading) return this.#readAnew(file)
      this.forget(file)
      if (kept) this.#keep(file, kept)
      return kept
    })
    this.#reading.set(file, reading)
    return reading
  }

  #keep(file: string, kept: KeptFile): void {
    // One file is not to drive out all others.
    if (kept.weight > this.#mostBytes / 4) return
    this.#files.set(file, kept)
    this.#bytes += kept.weight
    for (const [oldest, it] of this.#files) {
      if (this.#bytes <= this.#mostBytes) return
      if (it.used && it !== kept) {
        // Asked for since the last time round: it goes to the back of the queue once more.
        it.used = false
        this.#files.delete(oldest)
        this.#files.set(oldest, it)
      } else this.forget(oldest)
    }
  }
}
