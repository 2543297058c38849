import { isText } from '../serving/content-types.ts'
import { Background } from './background.ts'
import { compressFile } from './compress-file.ts'
import { uncompressed } from './compress-missing.ts'
import type { House } from './house.ts'
import type { Told } from './live.ts'

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
  readonly #background: Background
  #looking: Promise<void> | undefined

  constructor(house: House, { quiet, made }: CompressorOptions) {
    this.#house = house
    this.#background = new Background({
      quiet,
      rest,
      work: async (file) => {
        const effort = this.#background.size < few || file.startsWith('_astro/') ? 'thorough' : 'quick'
        if (await compressFile(house, file, effort)) made(file)
      },
      failed: (err, file) =>
        house.log.warn({ err, file }, 'no compressed copies of a file could be made; it is served as it is'),
    })
    house.live.follow(this.#queue)
  }

  /** Queues what an earlier process left without copies, or what was put there while none ran. */
  queueMissing(): void {
    if (this.#background.signal.aborted) return
    this.#looking ??= uncompressed(this.#house, this.#background.signal, this.#queue)
      .catch((error: unknown) => this.#house.log.warn({ err: error }, 'files without compressed copies were not found'))
      .finally(() => {
        this.#looking = undefined
      })
  }

  /** Resolves when nothing waits. */
  async settled(): Promise<void> {
    while (this.#looking) await this.#looking
    await this.#background.settled()
  }

  /** Ends after the file in hand. What waits is found again by the next start. */
  async stop(): Promise<void> {
    await this.#background.stop()
    await this.settled()
  }

  readonly #queue: Told = (file) => {
    if (isText(file)) this.#background.add(file)
  }
}
