import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { isText } from '../serving/content-types.ts'
import { hasCopies, isCopied } from './copies.ts'
import type { House } from './house.ts'
import { readFact } from './ledger/facts.ts'
import type { Told } from './live.ts'

/** Looks through what is published, without haste, for files that should have compressed copies and have not. */
export async function uncompressed(house: House, signal: AbortSignal, found: Told): Promise<void> {
  const { now = [], before = [] } = readFact(house.ledger, 'assets') ?? {}
  const files = [...now, ...before]
  for (const { written } of house.book.rows()) if (written) files.push(written.file)
  for (const file of files) {
    if (signal.aborted) return
    if (!isText(file)) continue
    const path = join(house.folders.public, file)
    const stats = await lstat(path).catch(() => undefined)
    if (stats?.isFile() && hasCopies(file, stats.size) && !(await isCopied(path, stats))) found(file)
  }
}
