import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { spanBefore, spans } from '#content/kept.ts'
import { type Submission, submission } from '#content/submission.ts'

/** A submission that waits for the CMS. */
export interface Waiting {
  number: number
  key: string
  /** When it was taken, milliseconds since the epoch. */
  at: number
  tries: number
  /** As it was kept: an older build may have kept what this one would not. The CMS judges it. */
  submission: unknown
}

/** How many may wait. A CMS that is away for weeks loses nothing; a flood fills no disk. */
const mostWaiting = 100_000
const tables = `
  CREATE TABLE IF NOT EXISTS waiting (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, tries INTEGER NOT NULL, due INTEGER NOT NULL, json TEXT NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS waiting_due ON waiting (due, number);
  CREATE TABLE IF NOT EXISTS aside (key TEXT PRIMARY KEY, at INTEGER NOT NULL, reason TEXT NOT NULL, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
`

/**
 * What visitors said and the CMS has not taken yet: `DATA_DIR/site/outbox.db`. What `put` has answered survives a
 * SIGKILL and a power cut; what is delivered is overwritten, so that no e-mail address stays behind in the file.
 */
export class Outbox {
  readonly #db: DatabaseSync
  #told: () => void = () => undefined

  constructor(dataDir: string) {
    mkdirSync(join(dataDir, 'site'), { recursive: true })
    this.#db = new DatabaseSync(join(dataDir, 'site', 'outbox.db'))
    this.#db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA busy_timeout = 5000',
    )
    this.#db.exec(tables)
  }

  /** Calls `told` whenever something new waits. */
  follow(told: () => void): void {
    this.#told = told
  }

  /**
   * Keeps a submission until the CMS has it. The same key twice is one submission.
   * @param now milliseconds since the epoch
   * @returns false where too many wait already: then it is not kept
   * @throws ZodError where it does not fit the contract
   */
  put(key: string, given: Submission, now: number): boolean {
    const json = JSON.stringify(submission.parse(given))
    if (this.size >= mostWaiting) return false
    this.#db
      .prepare('INSERT OR IGNORE INTO waiting (key, at, tries, due, json) VALUES (?, ?, 0, ?, ?)')
      .run(key, now, now, json)
    this.#told()
    return true
  }

  /** How many wait. */
  get size(): number {
    return Number(this.#db.prepare('SELECT count(*) AS n FROM waiting').get()?.n)
  }

  /** How many the CMS refused and are kept aside. */
  get asideSize(): number {
    return Number(this.#db.prepare('SELECT count(*) AS n FROM aside').get()?.n)
  }

  /** The oldest that may be tried now. */
  next(now: number): Waiting | undefined {
    const row = this.#db.prepare('SELECT * FROM waiting WHERE due <= ? ORDER BY number LIMIT 1').get(now)
    if (!row) return undefined
    return {
      number: Number(row.number),
      key: String(row.key),
      at: Number(row.at),
      tries: Number(row.tries),
      submission: JSON.parse(String(row.json)),
    }
  }

  /** When the next may be tried, milliseconds since the epoch; infinity where none waits. */
  dueAt(): number {
    const due = this.#db.prepare('SELECT min(due) AS due FROM waiting').get()?.due
    return typeof due === 'number' ? due : Number.POSITIVE_INFINITY
  }

  /** The CMS has it. */
  delivered(number: number): void {
    this.#db.prepare('DELETE FROM waiting WHERE number = ?').run(number)
    // What the log before the database still holds would stay readable until it is full.
    this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  }

  /** The CMS did not take it this time. */
  postpone(number: number, due: number): void {
    this.#db.prepare('UPDATE waiting SET tries = tries + 1, due = ? WHERE number = ?').run(due, number)
  }

  /** The CMS will never take it. */
  setAside(it: Waiting, reason: string, now: number): void {
    this.#db.exec('BEGIN IMMEDIATE')
    this.#db
      .prepare('INSERT OR REPLACE INTO aside (key, at, reason, json) VALUES (?, ?, ?, ?)')
      .run(it.key, now, reason, JSON.stringify(it.submission))
    this.#db.prepare('DELETE FROM waiting WHERE number = ?').run(it.number)
    this.#db.exec('COMMIT')
  }

  /** Erases what has been aside longer than `content/kept.ts` says. */
  tidy(now: number): void {
    this.#db.prepare('DELETE FROM aside WHERE at < ?').run(spanBefore(now, spans.refusedSubmission))
  }

  close(): void {
    this.#db.close()
  }
}
