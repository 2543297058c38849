import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dropCopies } from './copies.ts'
import { foldersOf } from './folders.ts'

/**
 * Puts files of the public folder right, each whole and at once, also while the site serves it: it notices within a
 * second. What comes first is there before what links to it.
 * @param wrong what each file ought to be, by its path in the folder; null where it ought not to be
 */
export function repair(dataDir: string, wrong: ReadonlyMap<string, Uint8Array | null>): void {
  const folders = foldersOf(dataDir)
  const bench = join(folders.data, 'repairs')
  mkdirSync(bench, { recursive: true })
  let count = 0
  for (const [file, bytes] of wrong) {
    if (bytes === null) continue
    const path = join(folders.public, file)
    const made = join(bench, `${count++}`)
    writeFileSync(made, bytes)
    mkdirSync(dirname(path), { recursive: true })
    dropCopies(path)
    renameSync(made, path)
  }
  for (const [file, bytes] of wrong) {
    if (bytes !== null) continue
    dropCopies(join(folders.public, file))
    rmSync(join(folders.public, file), { force: true })
  }
  rmSync(bench, { recursive: true, force: true })
}
