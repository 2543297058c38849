import { lstatSync, mkdirSync, renameSync, type Stats } from 'node:fs'
import { lstat, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compress, type Effort } from './compress.ts'
import { type CopyEnding, hasCopies, isCopied } from './copies.ts'
import { urlOfFile } from './file-of.ts'
import type { House } from './house.ts'
import { hashOf } from './render.ts'

/**
 * Puts compressed copies beside a file of the public folder that has none.
 * They come by a rename, and only if the file is then still the one that was compressed: its page in the book has the
 * same hash, and it is the same file on the disk. Nothing of this process comes between that look and the renames.
 * @returns whether copies came; also false where the file went or changed meanwhile, for then it is queued anew
 * @throws Error when a copy cannot be written
 */
export async function compressFile(house: House, file: string, effort: Effort): Promise<boolean> {
  const path = join(house.folders.public, file)
  const before = await lstat(path).catch(() => undefined)
  if (!before?.isFile() || !hasCopies(file, before.size) || (await isCopied(path, before))) return false
  const bytes = await readFile(path).catch(() => undefined)
  if (bytes === undefined) return false
  const hash = hashOf(bytes)
  if (!isVouchedFor(house, file, hash)) return false

  const staged: [ending: CopyEnding, path: string][] = []
  mkdirSync(house.folders.copies, { recursive: true })
  for (const [ending, copy] of await compress(bytes, effort)) {
    const temporary = join(house.folders.copies, `copy${ending}`)
    await writeFile(temporary, copy)
    // Says which file it is a copy of, also after a restart.
    await utimes(temporary, before.atimeMs / 1000, before.mtimeMs / 1000)
    staged.push([ending, temporary])
  }

  if (!isSameFile(before, path) || !isVouchedFor(house, file, hash)) {
    for (const [, temporary] of staged) await rm(temporary, { force: true })
    return false
  }
  for (const [ending, temporary] of staged) renameSync(temporary, path + ending)
  return staged.length > 0
}

/** Whether the bytes are those that were published. Files of the build are in no book: their names have the hash. */
function isVouchedFor(house: House, file: string, hash: string): boolean {
  const written = house.book.get(urlOfFile(file))?.written
  return !written || written.hash === hash
}

function isSameFile(before: Stats, path: string): boolean {
  const now = lstatSync(path, { throwIfNoEntry: false })
  return now?.ino === before.ino && now.mtimeMs === before.mtimeMs && now.size === before.size
}
