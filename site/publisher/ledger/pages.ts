import { z } from 'zod'
import { kindNames } from '#content/kinds.ts'
import { locales } from '#content/locale.ts'
import type { ReadKey } from '../../records/keys.ts'
import type { About } from '../about.ts'
import { FindingBook, type FindingNote } from './findings.ts'
import type { Ledger } from './open.ts'
import { packed, ReadBook, unpacked } from './reads.ts'

/** A page as it was last rendered. */
export interface PageRow {
  url: string
  about: About | null
  /** Its file, hash and size in bytes; null while it has none (the app answered 404, or has only failed so far). */
  written: { file: string; hash: string; size: number } | null
  /** It failed the last time, and the file is of before. */
  stale: boolean
}

/** A row to be written, with what the page read. */
export interface PageNote extends PageRow {
  reads: ReadonlySet<ReadKey>
}

const about = z.strictObject({
  kind: z.enum(kindNames as [About['kind'], ...About['kind'][]]),
  id: z.string(),
  locale: z.enum(locales),
})

/** Every page, in memory and in the ledger. */
export class PageBook {
  readonly #ledger: Ledger
  readonly #rows = new Map<string, PageRow>()
  readonly reads: ReadBook
  readonly findings: FindingBook

  constructor(ledger: Ledger) {
    this.#ledger = ledger
    this.reads = new ReadBook(ledger)
    for (const row of ledger.prepare('SELECT * FROM page').iterate()) {
      const url = String(row.url)
      this.#rows.set(url, {
        url,
        about: row.about === null ? null : about.parse(JSON.parse(String(row.about))),
        written: row.file === null ? null : { file: String(row.file), hash: String(row.hash), size: Number(row.size) },
        stale: row.stale === 1,
      })
      this.reads.enter(url, unpacked(row.reads))
    }
    this.findings = new FindingBook(ledger, this.reads)
  }

  get(url: string): PageRow | undefined {
    return this.#rows.get(url)
  }

  rows(): Iterable<PageRow> {
    return this.#rows.values()
  }

  get size(): number {
    return this.#rows.size
  }

  /** Whether a page would be noted as it is. */
  isSame(note: PageNote): boolean {
    const row = this.#rows.get(note.url)
    return (
      row !== undefined &&
      row.stale === note.stale &&
      row.written?.hash === note.written?.hash &&
      row.about?.id === note.about?.id &&
      this.reads.isSame(note.url, note.reads)
    )
  }

  /** Writes to the ledger, inside the transaction of the publish. Memory follows with what it returns, once it is committed. */
  note(put: readonly PageNote[], remove: readonly string[], found: readonly FindingNote[]): () => void {
    const insert = this.#ledger.prepare(
      'INSERT OR REPLACE INTO page (url, file, hash, size, stale, about, reads) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    const drop = this.#ledger.prepare('DELETE FROM page WHERE url = ?')
    const numbered = put.map(({ reads, ...row }) => {
      const numbers = this.reads.numbered(reads)
      const { file, hash, size } = row.written ?? { file: null, hash: null, size: null }
      insert.run(row.url, file, hash, size, row.stale ? 1 : 0, row.about && JSON.stringify(row.about), packed(numbers))
      return { row, numbers }
    })
    for (const url of remove) drop.run(url)
    const settleFindings = this.findings.note(found)
    return () => {
      for (const { row, numbers } of numbered) {
        this.#rows.set(row.url, row)
        this.findings.release(this.reads.enter(row.url, numbers))
      }
      for (const url of remove) {
        this.#rows.delete(url)
        this.findings.release(this.reads.leave(url))
      }
      settleFindings()
    }
  }
}
