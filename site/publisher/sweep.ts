import { rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isCopy, originalOf } from './copies.ts'
import { urlOfFile } from './file-of.ts'
import type { House } from './house.ts'
import { readFact } from './ledger/facts.ts'

/** Sweeps in the background; `house.swept` says when it is over. */
export function startSweep(house: House): void {
  house.unswept = false
  house.swept = sweep(house).catch((error: unknown) =>
    house.log.warn({ err: error }, 'the public folder was not swept; the next start tries again'),
  )
}

/**
 * Removes files of the public folder that are nobody's: what a lost ledger or a restored backup left behind, and copies
 * whose file is gone. Once per process, after the first publish went through, so that a site that starts from nothing
 * is never emptied. Publishes may come meanwhile: each file is judged at the instant it would go.
 */
async function sweep(house: House): Promise<void> {
  const { now = [], before = [] } = readFact(house.ledger, 'assets') ?? {}
  const assets = new Set([...now, ...before])
  const isKnown = (file: string) => assets.has(file) || house.book.get(urlOfFile(file))?.written?.file === file

  let strays = 0
  let first: string | undefined
  for await (const file of filesBelow(house.folders.public)) {
    // The house is closed, and what its book says may be of before.
    if (!house.ledger.isOpen) return
    if (isKnown(isCopy(file) ? originalOf(file) : file)) continue
    rmSync(join(house.folders.public, file), { force: true })
    house.live.tell(file)
    strays++
    first ??= file
  }
  if (strays > 0)
    house.log.warn({ files: strays, first }, 'files in the public folder that no publish wrote were removed')
}

/** Paths of all files and links below a folder, relative to it, with slashes. A folder that goes meanwhile has none. */
async function* filesBelow(root: string, folder = ''): AsyncGenerator<string> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  for (const it of entries) {
    const path = folder === '' ? it.name : `${folder}/${it.name}`
    if (it.isDirectory()) yield* filesBelow(root, path)
    else yield path
  }
}
