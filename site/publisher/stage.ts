import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Folders } from './folders.ts'
import { Scribe } from './scribe.ts'

/** Files in one folder of the stage: a folder of ten thousand is slow to write to. */
const mostInFolder = 256

/**
 * Where the files of one publish wait, whole, until it is committed. On the same volume as the public folder,
 * so that going live is a rename. A thread of its own writes them while the next pages are rendered.
 */
export class Stage {
  readonly #folders: Folders
  readonly #scribe = new Scribe()
  #count = 0

  private constructor(folders: Folders) {
    this.#folders = folders
  }

  /** Opens an empty one: what an unfinished publish left is thrown away. */
  static async open(folders: Folders): Promise<Stage> {
    await Scribe.idle()
    rmSync(folders.staging, { recursive: true, force: true })
    mkdirSync(folders.staging, { recursive: true })
    return new Stage(folders)
  }

  /**
   * Has written what is to become `file` of the public folder, and makes the folder it goes to. The bytes are given
   * away. Returns its name on the stage.
   * @throws Error when it cannot be written: the publish does not go on
   */
  put(file: string, bytes: Uint8Array): string {
    const number = this.#count++
    const name = `${Math.floor(number / mostInFolder)}/${number}`
    const path = join(this.#folders.staging, name)
    try {
      this.#scribe.write({ path, folder: dirname(join(this.#folders.public, file)), bytes })
    } catch (cause) {
      throw this.#unstored(cause)
    }
    return name
  }

  /** Resolves when every file is there, whole. @throws Error when one is not */
  async whole(): Promise<void> {
    try {
      await this.#scribe.done()
    } catch (cause) {
      throw this.#unstored(cause)
    }
  }

  #unstored(cause: unknown): Error {
    return new Error(
      `A page could not be stored in ${this.#folders.staging}. Is the disk full or the folder read-only?`,
      { cause },
    )
  }
}
