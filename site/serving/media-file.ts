import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { House } from '../publisher/house.ts'
import { safePath } from './safe-path.ts'

/** The CMS could not hand out a file that is published; it may in a while. */
export class MediaUnavailable extends Error {
  override readonly name = 'MediaUnavailable'
}

/** How long the CMS may take for one file, and how long it is left alone after it failed, in milliseconds. */
const patience = 30_000
const restAfterFailure = 5_000

/**
 * Finds files of published media: on this node's disk, or once from the CMS. Files that no live record names are not
 * there, though somebody uploaded them.
 */
export class MediaFiles {
  readonly #house: House
  readonly #fetching = new Map<string, Promise<boolean>>()
  /** When a file was last asked for in vain, by `performance.now()`. */
  readonly #failed = new Map<string, number>()

  constructor(house: House) {
    this.#house = house
  }

  /**
   * The path of a file by its address, `/media/NAME`; undefined where nothing published has that name.
   * @throws MediaUnavailable where the CMS has to be asked and does not answer
   */
  async find(pathname: string): Promise<string | undefined> {
    const name = nameIn(pathname)
    const path = safePath(this.#house.folders.media, pathname.slice('/media'.length))
    if (name === undefined || path === undefined) return undefined
    const size = this.#sizeOf(name)
    if (size === undefined) return undefined
    return existsSync(path) || (await this.#fetchOnce(name, path, size)) ? path : undefined
  }

  /** Bytes, by the live record that names the file; undefined where there is none. */
  #sizeOf(name: string): number | undefined {
    const { view } = this.#house
    for (const it of view.bodies('media', view.ids('media', 'file', name))) {
      const files = 'sizes' in it ? [it.original, ...it.sizes] : [it.original]
      const file = files.find((file) => file.file === name)
      if (file) return file.size
    }
    return undefined
  }

  async #fetchOnce(name: string, path: string, size: number): Promise<boolean> {
    const underWay = this.#fetching.get(name)
    if (underWay) return underWay
    const failed = this.#failed.get(name)
    if (failed !== undefined && performance.now() - failed < restAfterFailure)
      throw new MediaUnavailable(`${name}: the CMS failed just now`)
    const fetching = this.#fetch(name, path, size).finally(() => this.#fetching.delete(name))
    this.#fetching.set(name, fetching)
    return fetching
  }

  /** @returns false where the CMS has no such file */
  async #fetch(name: string, path: string, size: number): Promise<boolean> {
    const { cmsUrl, publishSecret, folders, log } = this.#house
    const temporary = join(folders.media, `.${randomUUID()}.part`)
    try {
      const response = await fetch(`${cmsUrl}/api/media-file/${encodeURIComponent(name)}`, {
        headers: { authorization: `Bearer ${publishSecret}` },
        signal: AbortSignal.timeout(patience),
        redirect: 'error',
      })
      if (response.status === 404) {
        await response.body?.cancel()
        log.warn({ file: name }, 'a published file is not at the CMS')
        return false
      }
      if (!response.ok || !response.body) {
        await response.body?.cancel()
        throw new Error(`the CMS answered ${response.status}`)
      }
      await mkdir(folders.media, { recursive: true })
      await store(response.body, temporary, size)
      await rename(temporary, path)
      this.#failed.delete(name)
      return true
    } catch (cause) {
      await rm(temporary, { force: true })
      this.#failed.set(name, performance.now())
      const reason = cause instanceof Error ? cause.message : String(cause)
      log.warn({ file: name, reason }, 'a published file could not be fetched from the CMS')
      throw new MediaUnavailable(`${name}: ${reason}`, { cause })
    }
  }
}

/** @throws Error where it is not as long as the record says: a file cut short is never served */
async function store(body: ReadableStream<Uint8Array>, path: string, size: number): Promise<void> {
  const file = await open(path, 'wx')
  try {
    let written = 0
    for await (const chunk of body) {
      written += chunk.length
      if (written > size) break
      await file.writeFile(chunk)
    }
    if (written !== size) throw new Error(`expected ${size} bytes, received ${written > size ? 'more' : written}`)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The file name in an address; undefined where it is not well-formed, or more than a name. */
function nameIn(pathname: string): string | undefined {
  try {
    const name = decodeURIComponent(pathname.slice('/media/'.length))
    return name === '' || name.includes('/') ? undefined : name
  } catch {
    return undefined
  }
}
