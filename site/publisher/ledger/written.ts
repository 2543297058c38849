import type { Ledger } from './open.ts'

/** The file of a page, as the publish that wrote it noted it. */
export interface WrittenPage {
  url: string
  file: string
  /** SHA-256 of its bytes, hex. */
  hash: string
  /** Nobody's own page: the front page, a list, a feed, a style sheet. These link to the others. */
  list: boolean
}

/** Every page that has a file, without what it read: for a process beside the site that only needs the files. */
export function writtenPages(ledger: Ledger): WrittenPage[] {
  const rows = ledger.prepare('SELECT url, file, hash, about IS NULL AS list FROM page WHERE file IS NOT NULL').all()
  return rows.map((row) => ({
    url: String(row.url),
    file: String(row.file),
    hash: String(row.hash),
    list: row.list === 1,
  }))
}

/** Where the bytes of files lie that are published but not yet in their place: on the stage, under these names. */
export function stagedFiles(ledger: Ledger): Map<string, string> {
  const rows = ledger.prepare('SELECT staged, file FROM rename WHERE staged IS NOT NULL').all()
  return new Map(rows.map((row) => [String(row.file), String(row.staged)]))
}
