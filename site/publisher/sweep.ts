import { unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from './assets.ts'
import type { House } from './house.ts'
import { readFact } from './ledger/facts.ts'

/** Endings of files that stand beside a page's file and go with it. */
const companions = /\.(br|gz)$/

/**
 * Removes files of the public folder that are nobody's: what a lost ledger or a restored backup left behind. Once per
 * process, after the first publish went through, so that a site that starts from nothing is never emptied.
 */
export function sweep(house: House): void {
  const assets = readFact(house.ledger, 'assets')
  const known = new Set([...(assets?.now ?? []), ...(assets?.before ?? [])])
  for (const row of house.book.rows()) if (row.written) known.add(row.written.file)
  const strays = filesIn(house.folders.public).filter((it) => !known.has(it.replace(companions, '')))
  for (const file of strays) unlinkSync(join(house.folders.public, file))
  if (strays.length > 0)
    house.log.warn(
      { files: strays.length, first: strays[0] },
      'files in the public folder that no publish wrote were removed',
    )
  house.unswept = false
}
