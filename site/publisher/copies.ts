import { existsSync, lstatSync, type Stats, unlinkSync } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { isText } from '../serving/content-types.ts'

/** Compressed copies stand beside a file under its name with one of these endings, where web servers look for them. */
export const copyEndings = ['.br', '.gz'] as const
export type CopyEnding = (typeof copyEndings)[number]

const ending = /\.(?:br|gz)$/

export function isCopy(file: string): boolean {
  return ending.test(file)
}

/** The file a copy stands beside; a file that is no copy is its own. */
export function originalOf(file: string): string {
  return file.replace(ending, '')
}

/** Bytes below which a packet of the network holds the file anyway, and above which the file is no page of ours. */
const smallest = 1024
const biggest = 64 * 1024 * 1024

/** Whether a file of this name and size (bytes) has copies. */
export function hasCopies(file: string, size: number): boolean {
  return isText(file) && size > smallest && size < biggest
}

/**
 * Whether a copy is one of the file as it is now: its time of change was set to the file's. To the millisecond, for
 * a file's time is stored finer than it can be set.
 */
export function isCopyOf(copy: Stats, file: Stats): boolean {
  return copy.isFile() && Math.abs(copy.mtimeMs - file.mtimeMs) < 1
}

/** Whether a file has all its copies. Copies of what it was before are removed. */
export async function isCopied(path: string, file: Stats): Promise<boolean> {
  let copied = true
  for (const it of copyEndings) {
    const copy = await lstat(path + it).catch(() => undefined)
    if (copy && isCopyOf(copy, file)) continue
    if (copy) dropStale(path, it)
    copied = false
  }
  return copied
}

/** Removes the copies of a file; to be called before the file is replaced or goes. */
export function dropCopies(path: string): void {
  // Asked first, for most pages of a large publish have none, and a failing unlink costs ten times as much.
  for (const it of copyEndings) if (existsSync(path + it)) unlinkSync(path + it)
}

function dropStale(path: string, it: CopyEnding): void {
  const file = lstatSync(path, { throwIfNoEntry: false })
  const copy = lstatSync(path + it, { throwIfNoEntry: false })
  if (copy && !(file && isCopyOf(copy, file))) unlinkSync(path + it)
}
