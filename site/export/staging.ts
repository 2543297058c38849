import { mkdirSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Item } from './inventory.ts'
import { ownFolder } from './manifest.ts'

/** How many files are written at once. */
const most = 32

/** Told as files get ready; what it does is waited for. */
export type Progress = (done: number, total: number) => void | Promise<void>

/** Where the files of an export wait until all of them are there and right; on the folder's own volume. */
export class Staging {
  readonly #folder: string
  readonly #ready = new Map<string, { token: string; path: string }>()

  /** Starts empty: what a killed export left is thrown away. */
  constructor(dir: string) {
    this.#folder = join(dir, ownFolder, 'staged')
    rmSync(this.#folder, { recursive: true, force: true })
    mkdirSync(this.#folder, { recursive: true })
  }

  /**
   * Copies what is to be written, each checked against its token; what is ready already is not copied again.
   * @returns the files whose bytes are not to be had just now
   */
  async fill(items: readonly Item[], progress: Progress): Promise<string[]> {
    const missing: string[] = []
    for (let from = 0; from < items.length; from += most) {
      await Promise.all(
        items.slice(from, from + most).map(async (it) => {
          if (!(await this.#take(it)) && !it.optional) missing.push(it.file)
        }),
      )
      await progress(Math.min(from + most, items.length), items.length)
    }
    return missing
  }

  /** The staged file, or undefined where an optional one is not to be had. */
  pathOf(item: Item): string | undefined {
    const ready = this.#ready.get(item.file)
    return ready?.token === item.token ? ready.path : undefined
  }

  clear(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #take(item: Item): Promise<boolean> {
    if (this.pathOf(item) !== undefined) return true
    const bytes = await item.read()
    if (!bytes) return false
    const path = this.#ready.get(item.file)?.path ?? join(this.#folder, `${this.#ready.size}`)
    this.#ready.set(item.file, { token: item.token, path })
    await writeFile(path, bytes)
    return true
  }
}
