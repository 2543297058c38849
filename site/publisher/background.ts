import { setImmediate, setTimeout as sleep } from 'node:timers/promises'

/** How long work waits for a publish that does not end, in milliseconds: the first fill of a large site takes minutes. */
const longestWait = 1_000

export interface BackgroundOptions {
  /** Resolves when no publish is under way. */
  quiet(): Promise<unknown>
  /** After the first of several comes, in milliseconds: an editor who saves twice in a row is not slowed down. */
  rest: number
  /** Does what is to be done for one. What it throws ends nothing else. */
  work(it: string): Promise<void>
  failed(error: unknown, it: string): void
  /** When nothing waits any more. */
  emptied?(): Promise<void>
}

/** Work on what went live, one at a time: a publish never waits for it, and it waits for publishes. */
export class Background {
  readonly #options: BackgroundOptions
  readonly #waiting = new Set<string>()
  readonly #ending = new AbortController()
  readonly signal = this.#ending.signal
  #running: Promise<void> | undefined

  constructor(options: BackgroundOptions) {
    this.#options = options
  }

  /** How many wait. */
  get size(): number {
    return this.#waiting.size
  }

  /** What waits already waits once. Nothing is taken in after the end. */
  add(it: string): void {
    if (this.signal.aborted) return
    this.#waiting.add(it)
    this.#start()
  }

  /** Resolves when nothing waits. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running
  }

  /** Ends after the one in hand. */
  async stop(): Promise<void> {
    this.#ending.abort()
    await this.settled()
  }

  #start(): void {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
      // Added after the last look and before this.
      if (this.#waiting.size > 0 && !this.signal.aborted) this.#start()
    })
  }

  async #run(): Promise<void> {
    const { rest, quiet, work, failed, emptied } = this.#options
    await sleep(rest, undefined, { signal: this.signal, ref: false }).catch(() => undefined)
    // A set that grows while it is walked is walked to its new end.
    for (const it of this.#waiting) {
      await quietMoment(quiet())
      if (this.signal.aborted) return
      this.#waiting.delete(it)
      try {
        await work(it)
      } catch (error) {
        failed(error, it)
      }
      await setImmediate()
    }
    if (!this.signal.aborted) await emptied?.()
  }
}

/** Resolves when no publish is under way, or one has been for long. @param over resolves when none is */
async function quietMoment(over: Promise<unknown>): Promise<void> {
  const enough = new AbortController()
  const long = sleep(longestWait, undefined, { signal: enough.signal }).catch(() => undefined)
  await Promise.race([over, long])
  enough.abort()
}
