import { setTimeout as sleep } from 'node:timers/promises'
import { isText } from '../serving/content-types.ts'
import { compressFile } from './compress-file.ts'
import { uncompressed } from './compress-missing.ts'
import type { House } from './house.ts'
import type { Told } from './live.ts'
import { quietMoment } from './quiet.ts'

/** With at most this many files waiting there is time to make them as small as they get. */
const few = 50
/** After a publish, in milliseconds: an editor who saves twice in a row is not slowed down by copies of the first. */
const rest = 250

export interface CompressorOptions {
  /** Resolves when no publish is under way. */
  quiet(): Promise<unknown>
  /** Told of a file when copies of it have come. */
  made: Told
}

/**
 * Makes compressed copies of files that went live, one at a time, in the background: a publish never waits for it,
 * and it waits for publishes.
 */
export class Compressor {
  readonly #house: House
  readonly #options: CompressorOptions
  readonly #waiting = new Set<string>()
  readonly #ending = new AbortController()
  #running: Promise<void> | undefined
  #looking: Promise<void> | undefined

  constructor(house: House, options: CompressorOptions) {
    this.#house = house
    this.#options = options
    house.live.follow(this.#queue)
  }

  /** Queues what an earlier process left without copies, or what was put there while none ran. */
  queueMissing(): void {
    if (this.#ending.signal.aborted) return
    this.#looking ??= uncompressed(this.#house, this.#ending.signal, this.#queue)
      .catch((error: unknown) => this.#house.log.warn({ err: error }, 'files without compressed copies were not found'))
      .finally(() => {
        this.#looking = undefined
      })
  }

  /** Resolves when nothing waits. */
  async settled(): Promise<void> {
    while (this.#looking || this.#running) {
      await this.#looking
      await this.#running
    }
  }

  /** Ends after the file in hand. What waits is found again by the next start. */
  async stop(): Promise<void> {
    this.#ending.abort()
    await this.settled()
  }

  readonly #queue: Told = (file) => {
    if (this.#ending.signal.aborted || !isText(file)) return
    this.#waiting.add(file)
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
    for (const file of this.#waiting) {
      await quietMoment(this.#options.quiet())
      if (signal.aborted) return
      this.#waiting.delete(file)
      const effort = this.#waiting.size < few || file.startsWith('_astro/') ? 'thorough' : 'quick'
      try {
        if (await compressFile(this.#house, file, effort)) this.#options.made(file)
      } catch (error) {
        this.#house.log.warn(
          { err: error, file },
          'no compressed copies of a file could be made; it is served as it is',
        )
      }
    }
  }
}
