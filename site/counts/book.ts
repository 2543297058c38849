import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { DemandSum } from '#content/demand.ts'
import { results } from '#content/demand.ts'

/** How many different searches are kept of a day: beyond, somebody is making them up. */
const mostOfADay = 5_000

const tables = `
  CREATE TABLE IF NOT EXISTS visit (month TEXT, path TEXT, count INTEGER NOT NULL, told INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (month, path)) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS search (day TEXT, key TEXT, region TEXT, result TEXT, said TEXT NOT NULL, count INTEGER NOT NULL, told INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (day, key, region, result)) STRICT, WITHOUT ROWID;
`

export interface VisitSum {
  month: string
  path: string
  count: number
}

/** A node's sums, `DATA_DIR/site/counts.db`: how often, never who. */
export class CountBook {
  readonly #db: DatabaseSync

  constructor(dataDir: string) {
    mkdirSync(join(dataDir, 'site'), { recursive: true })
    this.#db = new DatabaseSync(join(dataDir, 'site', 'counts.db'))
    this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000')
    this.#db.exec('PRAGMA secure_delete = ON')
    this.#db.exec(tables)
  }

  /** Adds to the sums, all or nothing. */
  add(visits: Iterable<VisitSum>, searches: Iterable<DemandSum>): void {
    const visit = this.#db.prepare(
      'INSERT INTO visit (month, path, count) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count',
    )
    const search = this.#db.prepare(
      'INSERT INTO search (day, key, region, result, said, count) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count',
    )
    const ofDay = this.#db.prepare('SELECT count(*) AS n FROM search WHERE day = ?')
    this.#db.exec('BEGIN IMMEDIATE')
    try {
      for (const it of visits) visit.run(it.month, it.path, it.count)
      for (const it of searches)
        if (Number(ofDay.get(it.day)?.n) < mostOfADay)
          search.run(it.day, it.key, it.region ?? '', it.result, it.said, it.count)
      this.#db.exec('COMMIT')
    } catch (error) {
      this.#db.exec('ROLLBACK')
      throw error
    }
  }

  /** Sums of visits that are other than the CMS was told; at most `most` of one month. */
  visitsToTell(most: number): VisitSum[] {
    const month = this.#db.prepare('SELECT min(month) AS month FROM visit WHERE count > told').get()?.month
    if (typeof month !== 'string') return []
    const rows = this.#db
      .prepare('SELECT path, count FROM visit WHERE month = ? AND count > told ORDER BY path LIMIT ?')
      .all(month, most)
    return rows.map((it) => ({ month, path: String(it.path), count: Number(it.count) }))
  }

  toldVisits(sums: readonly VisitSum[]): void {
    const told = this.#db.prepare('UPDATE visit SET told = ? WHERE month = ? AND path = ?')
    for (const it of sums) told.run(it.count, it.month, it.path)
  }

  /** Sums of searches that are other than the CMS was told; at most `most`. */
  searchesToTell(most: number): DemandSum[] {
    const rows = this.#db.prepare('SELECT * FROM search WHERE count > told ORDER BY day, key LIMIT ?').all(most)
    return rows.map((it) => ({
      day: String(it.day),
      key: String(it.key),
      said: String(it.said),
      region: it.region === '' ? null : String(it.region),
      result: results.find((result) => result === it.result) ?? 'none',
      count: Number(it.count),
    }))
  }

  toldSearches(sums: readonly DemandSum[]): void {
    const told = this.#db.prepare('UPDATE search SET told = ? WHERE day = ? AND key = ? AND region = ? AND result = ?')
    for (const it of sums) told.run(it.count, it.day, it.key, it.region ?? '', it.result)
  }

  /** Erases what is over and was told: searches before a day, visits before a month. */
  tidy(day: string, month: string): void {
    this.#db.prepare('DELETE FROM search WHERE day < ? AND count = told').run(day)
    this.#db.prepare('DELETE FROM visit WHERE month < ? AND count = told').run(month)
  }

  close(): void {
    this.#db.close()
  }
}
