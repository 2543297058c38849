import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Folders, foldersOf } from '../publisher/folders.ts'
import { readFact } from '../publisher/ledger/facts.ts'
import { type Former, readFormer } from '../publisher/ledger/former.ts'
import { ledgerFile, openLedgerToRead } from '../publisher/ledger/open.ts'
import { readView } from '../publisher/ledger/records.ts'
import { stagedFiles, type WrittenPage, writtenPages } from '../publisher/ledger/written.ts'
import type { View } from '../records/view.ts'
import { ExportRefused } from './refused.ts'

/** What an installation had published at one instant, by its ledger. */
export interface Snapshot {
  folders: Folders
  pages: WrittenPage[]
  /** Files of the build, and those only the build before had: pages somebody has open need them. */
  assets: string[]
  /** Files of a publish that is going live, or that was killed while it did, by their names on the stage. */
  staged: Map<string, string>
  view: View
  former: Former
  /** The build that rendered the pages, and the origin it rendered them for. */
  build: string
  /** Public origin the pages were rendered for, without a slash at the end. */
  origin: string
}

/** @throws ExportRefused where nothing was ever published in a data folder */
export function expectPublished(dataDir: string): void {
  if (!existsSync(ledgerFile(dataDir))) throw neverPublished(dataDir)
}

/**
 * Reads the ledger of an installation, whether or not the site runs.
 * @throws ExportRefused where nothing was ever published
 */
export function readSnapshot(dataDir: string): Snapshot {
  expectPublished(dataDir)
  const ledger = openLedgerToRead(dataDir)
  try {
    // One transaction: a publish that commits meanwhile is seen whole or not at all.
    ledger.exec('BEGIN')
    const build = readFact(ledger, 'build')
    const pages = writtenPages(ledger)
    if (build === undefined || pages.length === 0) throw neverPublished(dataDir)
    const assets = readFact(ledger, 'assets')
    const { view } = readView(ledger, readFact(ledger, 'seen') ?? Date.now())
    return {
      folders: foldersOf(dataDir),
      pages,
      assets: [...(assets?.now ?? []), ...(assets?.before ?? [])],
      staged: stagedFiles(ledger),
      view,
      former: readFormer(ledger),
      build,
      origin: build.slice(build.indexOf(' ') + 1),
    }
  } finally {
    ledger.close()
  }
}

function neverPublished(dataDir: string): ExportRefused {
  return new ExportRefused(
    `Nothing is published in ${join(dataDir)}. Start the product once (npm start) and wait until the site answers, or set DATA_DIR to the folder of the installation to export.`,
  )
}
