import { createHash } from 'node:crypto'
import { lstat, readFile } from 'node:fs/promises'

/** A file of the public folder, read. */
export interface ServedFile {
  path: string
  bytes: Buffer
  /** Strong, from the bytes: the same on every node. */
  etag: string
}

interface Kept extends ServedFile {
  /** Which file this was: a rename gives another inode. */
  stamp: string
}

/** Bytes of files kept in memory, at most. */
const mostBytes = 64 * 1024 * 1024

/** Reads files, keeping those read last in memory; a file that was replaced is noticed. */
export class Files {
  readonly #kept = new Map<string, Kept>()
  #bytes = 0

  /** The file, or undefined where there is none at `path`; a folder is none, nor is a link that leads elsewhere. */
  async read(path: string): Promise<ServedFile | undefined> {
    const stats = await lstat(path).catch(() => undefined)
    if (!stats?.isFile()) return undefined
    const stamp = `${stats.ino} ${stats.mtimeMs} ${stats.size}`
    const kept = this.#kept.get(path)
    if (kept?.stamp === stamp) {
      this.#kept.delete(path)
      this.#kept.set(path, kept)
      return kept
    }
    const bytes = await readFile(path).catch(() => undefined)
    if (!bytes) return undefined
    const file = { path, bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` }
    this.#forget(path)
    // Replaced between the two calls: right to serve, but the stamp is not this file's.
    if (bytes.length === stats.size) this.#keep({ ...file, stamp })
    return file
  }

  #keep(file: Kept): void {
    this.#kept.set(file.path, file)
    this.#bytes += file.bytes.length
    for (const path of this.#kept.keys()) {
      if (this.#bytes <= mostBytes) return
      this.#forget(path)
    }
  }

  #forget(path: string): void {
    this.#bytes -= this.#kept.get(path)?.bytes.length ?? 0
    this.#kept.delete(path)
  }
}
