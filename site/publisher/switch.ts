import { existsSync, mkdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dropCopies } from './copies.ts'
import type { Folders } from './folders.ts'
import type { Ledger } from './ledger/open.ts'
import type { Told } from './live.ts'

/** One step from the old public folder to the new: a staged file takes its place, or (`staged: null`) a file goes. */
export interface Step {
  staged: string | null
  file: string
}

/** Notes the steps of a publish, in the transaction that commits it. */
export function noteSteps(ledger: Ledger, steps: readonly Step[]): void {
  const insert = ledger.prepare('INSERT INTO rename (staged, file) VALUES (?, ?)')
  for (const it of steps) insert.run(it.staged, it.file)
}

/**
 * Takes the noted steps, in order, and forgets them. Safe to repeat: a step already taken is passed over.
 * In one go without awaiting, so that the server of this process never answers from a folder in between (I3);
 * killed in the middle, the next start calls it again before it listens. A file's compressed copies go before the file
 * does, so that a web server in front never sends an old body for a new page.
 * @param live told of each file as soon as its step is taken
 */
export function takeSteps(ledger: Ledger, folders: Folders, live: Told = () => {}): void {
  const rows = ledger.prepare('SELECT staged, file FROM rename ORDER BY number').all()
  for (const row of rows) {
    const file = join(folders.public, String(row.file))
    dropCopies(file)
    if (row.staged === null) remove(file, folders.public)
    else place(join(folders.staging, String(row.staged)), file)
    live(String(row.file))
  }
  if (rows.length > 0) ledger.exec('DELETE FROM rename')
}

function place(staged: string, file: string): void {
  if (tolerating('ENOENT', () => renameSync(staged, file)) || !existsSync(staged)) return
  // Somebody took the folder away after the page was staged.
  mkdirSync(dirname(file), { recursive: true })
  renameSync(staged, file)
}

function remove(file: string, root: string): void {
  tolerating('ENOENT', () => unlinkSync(file))
  for (let folder = dirname(file); folder.length > root.length; folder = dirname(folder)) {
    if (!tolerating('ENOENT', () => rmdirSync(folder), 'ENOTEMPTY')) return
  }
}

/** Whether `work` was done; the named errors mean there was nothing to do. */
function tolerating(code: string, work: () => void, ...others: string[]): boolean {
  try {
    work()
    return true
  } catch (error) {
    const seen = error instanceof Error && 'code' in error ? error.code : undefined
    if (seen === code || others.some((it) => it === seen)) return false
    throw error
  }
}
