import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'

/** A file to be written, and the folder that is to be there when it goes live. */
export interface Writ {
  path: string
  folder: string
  bytes: Uint8Array
}

/** What the thread answers to a parcel: nothing, or why a file of it could not be written. */
export interface Answer {
  failed: string | null
}

/** Files that are written at once: for a few a thread is a detour. */
const few = 16
/** Files in one parcel to the thread. */
const parcel = 32

/**
 * Writes the files of a publish, the many by a thread of its own. Synchronously there and here: for files of this
 * size that is many times quicker than with promises.
 */
export class Scribe {
  readonly #made = new Set<string>()
  #written = 0
  #waiting: Writ[] = []
  #thread: Thread | undefined

  /** Resolves when nothing is being written any more, by whoever gave it up. */
  static async idle(): Promise<void> {
    await Thread.running()
      ?.done()
      .catch(() => undefined)
  }

  /** @throws Error when it cannot be written, where it is written at once */
  write(writ: Writ): void {
    this.#written += 1
    if (this.#written <= few) writeOut(writ, this.#made)
    else this.#waiting.push(writ)
    if (this.#waiting.length >= parcel) this.#post()
  }

  /** Resolves when every file is there. @throws Error for the first that is not */
  async done(): Promise<void> {
    if (this.#waiting.length > 0) this.#post()
    await this.#thread?.done()
  }

  #post(): void {
    this.#thread ??= Thread.shared()
    this.#thread.post(this.#waiting)
    this.#waiting = []
  }
}

/** Writes one file. @param made folders that are known to be there */
export function writeOut({ path, folder, bytes }: Writ, made: Set<string>): void {
  for (const it of [folder, dirname(path)]) {
    if (made.has(it)) continue
    mkdirSync(it, { recursive: true })
    made.add(it)
  }
  writeFileSync(path, bytes)
}

/** One thread for all publishes of this process, which come one after the other. */
class Thread {
  static #one: Thread | undefined
  readonly #worker: Worker
  #open = 0
  #failed: Error | undefined
  #told: () => void = () => {}

  static shared(): Thread {
    Thread.#one ??= new Thread()
    return Thread.#one
  }

  static running(): Thread | undefined {
    return Thread.#one
  }

  private constructor() {
    this.#worker = new Worker(new URL('./scribe-thread.ts', import.meta.url))
    this.#worker.unref()
    this.#worker.on('message', ({ failed }: Answer) => this.#answered(failed === null ? undefined : new Error(failed)))
    this.#worker.on('error', (error) => this.#ended(error))
    this.#worker.on('exit', (code) => this.#ended(new Error(`The thread that writes files ended (${code}).`)))
  }

  post(writs: readonly Writ[]): void {
    this.#open += 1
    this.#worker.ref()
    // Handed over where nobody else has a part in the memory; else copied.
    const whole = writs.flatMap(({ bytes: { buffer, byteLength } }) =>
      buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [],
    )
    this.#worker.postMessage(writs, whole)
  }

  async done(): Promise<void> {
    if (this.#open > 0)
      await new Promise<void>((resolve) => {
        this.#told = resolve
      })
    const failed = this.#failed
    this.#failed = undefined
    if (failed) throw failed
  }

  #answered(failed: Error | undefined): void {
    this.#failed ??= failed
    this.#open -= 1
    if (this.#open > 0) return
    this.#worker.unref()
    this.#told()
  }

  /** The next publish has a thread of its own again. */
  #ended(error: Error): void {
    if (Thread.#one === this) Thread.#one = undefined
    if (this.#open === 0) return
    this.#failed ??= error
    this.#open = 0
    this.#told()
  }
}
