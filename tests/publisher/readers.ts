import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** Readers of a site in a thread of their own, who never pause. `Seen` is what they tell in the end. */
export class Readers<Seen> {
  readonly #thread: Worker
  readonly #progress = new Int32Array(new SharedArrayBuffer(4))

  /** @param folder the public folder, for readers of its files; null for readers who ask the site */
  constructor(port: number, folder: string | null = null) {
    const workerData = { port, folder, progress: this.#progress }
    this.#thread = new Worker(new URL('reading-thread.ts', import.meta.url), { workerData })
  }

  /** How many answers they got so far. */
  get answers(): number {
    return Atomics.load(this.#progress, 0)
  }

  /** Has all files read once, from now on. */
  look(): Promise<Seen[]> {
    return this.#say('look')
  }

  /** Ends them. @returns what each saw */
  enough(): Promise<Seen[]> {
    return this.#say('enough')
  }

  async #say(word: 'look' | 'enough'): Promise<Seen[]> {
    this.#thread.postMessage(word)
    const [answer] = await once(this.#thread, 'message')
    return answer
  }
}
