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
  readonly #parcels: Promise<void>[] = []
  #written = 0
  #waiting: Writ[] = []

  /** Resolves when nothing is being written any more, by whoever gave it up. */
  static async idle(): Promise<void> {
    await Thread.running()?.idle()
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
    await Promise.all(this.#parcels)
  }

  #post(): void {
    const written = Thread.shared().write(this.#waiting)
    // Met when it is awaited; until then the publish goes on.
    written.catch(() => undefined)
    this.#parcels.push(written)
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

/** One thread for all that is published by this process. It answers parcels in the order in which they came. */
class Thread {
  static #one: Thread | undefined
  readonly #worker: Worker
  readonly #open: { resolve: () => void; reject: (error: Error) => void; written: Promise<void> }[] = []

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
    this.#worker.on('message', (answer: Answer) => this.#answered(answer))
    this.#worker.on('error', (error) => this.#ended(error))
    this.#worker.on('exit', (code) => this.#ended(new Error(`The thread that writes files ended (${code}).`)))
  }

  write(writs: readonly Writ[]): Promise<void> {
    const { promise: written, resolve, reject } = Promise.withResolvers<void>()
    this.#open.push({ resolve, reject, written })
    // While it writes, the process lives.
    this.#worker.ref()
    // Handed over where nobody else has a part in the memory; else copied.
    const whole = writs.flatMap(({ bytes: { buffer, byteLength } }) =>
      buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [],
    )
    this.#worker.postMessage(writs, whole)
    return written
  }

  async idle(): Promise<void> {
    await Promise.allSettled(this.#open.map((it) => it.written))
  }

  #answered({ failed }: Answer): void {
    const parcel = this.#open.shift()
    if (this.#open.length === 0) this.#worker.unref()
    if (failed === null) parcel?.resolve()
    else parcel?.reject(new Error(failed))
  }

  /** The next publish has a thread of its own again. */
  #ended(error: Error): void {
    if (Thread.#one === this) Thread.#one = undefined
    for (const it of this.#open.splice(0)) it.reject(error)
  }
}
