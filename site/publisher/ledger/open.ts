import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * The publisher's own book, `DATA_DIR/site/ledger-2.db`: the records it holds, the pages it wrote and what they read,
 * the renames under way, the receipts not yet delivered. One transaction per publish, so that a process killed at
 * any instant has either published or not.
 */
export type Ledger = DatabaseSync

/** Raised whenever a table changes: an older book is put aside and the records are pulled again. */
const format = 2

const tables = `
  CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE record (kind TEXT, id TEXT, json TEXT NOT NULL, PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;
  CREATE TABLE gone (kind TEXT, id TEXT, json TEXT NOT NULL, PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;
  CREATE TABLE refused (kind TEXT, id TEXT, reason TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;
  CREATE TABLE read_key (number INTEGER PRIMARY KEY, key TEXT NOT NULL) STRICT;
  CREATE TABLE page (url TEXT PRIMARY KEY, file TEXT, hash TEXT, size INTEGER, stale INTEGER NOT NULL, about TEXT, reads BLOB NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE finding (key TEXT PRIMARY KEY, digest TEXT NOT NULL, reads BLOB NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE due (url TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE TABLE rename (number INTEGER PRIMARY KEY, staged TEXT, file TEXT NOT NULL) STRICT;
  CREATE TABLE former (path TEXT PRIMARY KEY, about TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE blocked (kind TEXT, id TEXT, digest TEXT, sequence INTEGER NOT NULL, url TEXT, reason TEXT NOT NULL, PRIMARY KEY (kind, id, url)) STRICT, WITHOUT ROWID;
  CREATE TABLE receipt (number INTEGER PRIMARY KEY, json TEXT NOT NULL) STRICT;
`

export function openLedger(dataDir: string): Ledger {
  const file = ledgerFile(dataDir)
  mkdirSync(dirname(file), { recursive: true })
  const ledger = new DatabaseSync(file)
  // FULL: a receipt says "live" only of what a power cut cannot take back.
  ledger.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000')
  const made = ledger.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'fact'").get()
  if (!made) transaction(ledger, () => ledger.exec(tables))
  return ledger
}

/** For a process beside the server (verify, export): reads what the last publish committed. */
export function openLedgerToRead(dataDir: string): Ledger {
  return new DatabaseSync(ledgerFile(dataDir), { readOnly: true })
}

/** Where the book of an installation lies. */
export function ledgerFile(dataDir: string): string {
  return join(dataDir, 'site', `ledger-${format}.db`)
}

/** All of `work` or nothing of it. Synchronous, so nothing else of this process comes between. */
export function transaction<T>(ledger: Ledger, work: () => T): T {
  ledger.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    ledger.exec('COMMIT')
    return result
  } catch (error) {
    ledger.exec('ROLLBACK')
    throw error
  }
}
