import { mkdirSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Folders } from './folders.ts'

/**
 * Where the files of one publish wait, whole, until it is committed. On the same volume as the public folder,
 * so that going live is a rename.
 */
export class Stage {
  readonly #folders: Folders
  readonly #made = new Set<string>()
  readonly #underWay = new Set<Promise<void>>()
  #count = 0
  #failure: { cause: unknown } | undefined

  /** Starts empty: what an unfinished publish left is thrown away. */
  constructor(folders: Folders) {
    this.#folders = folders
    rmSync(folders.staging, { recursive: true, force: true })
    mkdirSync(folders.staging, { recursive: true })
  }

  /** Starts writing what is to become `file` of the public folder. Returns its name on the stage. */
  put(file: string, bytes: Uint8Array): string {
    const name = `${++this.#count}`
    const job = this.#write(name, file, bytes)
      .catch((cause: unknown) => {
        this.#failure ??= { cause }
      })
      .finally(() => this.#underWay.delete(job))
    this.#underWay.add(job)
    return name
  }

  /**
   * Waits until at most `most` files are still being written.
   * @throws Error when one could not be written: the publish does not go on.
   */
  async written(most = 0): Promise<void> {
    while (this.#underWay.size > most) await Promise.race(this.#underWay)
    if (!this.#failure) return
    await Promise.all(this.#underWay)
    throw new Error(
      `A page could not be stored in ${this.#folders.staging}. Is the disk full or the folder read-only?`,
      this.#failure,
    )
  }

  async #write(name: string, file: string, bytes: Uint8Array): Promise<void> {
    const folder = dirname(join(this.#folders.public, file))
    if (!this.#made.has(folder)) await mkdir(folder, { recursive: true })
    this.#made.add(folder)
    await writeFile(join(this.#folders.staging, name), bytes)
  }
}
