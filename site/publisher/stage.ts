import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Folders } from './folders.ts'

/** Files in one folder of the stage: a folder of ten thousand is slow to write to. */
const mostInFolder = 256

/**
 * Where the files of one publish wait, whole, until it is committed. On the same volume as the public folder,
 * so that going live is a rename. Written without awaiting: for files of this size that is many times quicker.
 */
export class Stage {
  readonly #folders: Folders
  readonly #made = new Set<string>()
  #count = 0

  /** Starts empty: what an unfinished publish left is thrown away. */
  constructor(folders: Folders) {
    this.#folders = folders
    rmSync(folders.staging, { recursive: true, force: true })
    mkdirSync(folders.staging, { recursive: true })
  }

  /**
   * Writes what is to become `file` of the public folder. Returns its name on the stage.
   * @throws Error when it cannot be written: the publish does not go on
   */
  put(file: string, bytes: Uint8Array): string {
    const number = this.#count++
    const name = `${Math.floor(number / mostInFolder)}/${number}`
    try {
      this.#make(dirname(join(this.#folders.public, file)))
      this.#make(dirname(join(this.#folders.staging, name)))
      writeFileSync(join(this.#folders.staging, name), bytes)
    } catch (cause) {
      throw new Error(
        `A page could not be stored in ${this.#folders.staging}. Is the disk full or the folder read-only?`,
        { cause },
      )
    }
    return name
  }

  #make(folder: string): void {
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true })
    this.#made.add(folder)
  }
}
