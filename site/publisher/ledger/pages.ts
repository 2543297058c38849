import { z } from 'zod'
import { kindNames } from '#content/kinds.ts'
import { locales } from '#content/locale.ts'
import type { ReadKey } from '../../records/keys.ts'
import type { About } from '../about.ts'
import type { Ledger } from './open.ts'

/** A page as it was last rendered. */
export interface PageRow {
  url: string
  about: About | null
  /** Its file, hash and size in bytes; null while it has none (the app answered 404, or has only failed so far). */
  written: { file: string; hash: string; size: number } | null
  /** It failed the last time, and the file is of before. */
  stale: boolean
  reads: readonly ReadKey[]
}

const about = z.strictObject({
  kind: z.enum(kindNames as [About['kind'], ...About['kind'][]]),
  id: z.string(),
  locale: z.enum(locales),
})

/**
 * What every page read, both ways round, kept in memory and in the ledger. Reads are stored as numbers:
 * ten thousand pages share most of what they read.
 */
export class PageBook {
  readonly #ledger: Ledger
  readonly #rows = new Map<string, PageRow>()
  readonly #readers = new Map<ReadKey, Set<string>>()
  readonly #numbers = new Map<ReadKey, number>()

  constructor(ledger: Ledger) {
    this.#ledger = ledger
    const keys = new Map<number, ReadKey>()
    for (const row of ledger.prepare('SELECT number, key FROM read_key').iterate()) {
      keys.set(Number(row.number), String(row.key))
      this.#numbers.set(String(row.key), Number(row.number))
    }
    for (const row of ledger.prepare('SELECT * FROM page').iterate()) {
      const numbers = String(row.reads) === '' ? [] : String(row.reads).split(' ')
      this.#enter({
        url: String(row.url),
        about: row.about === null ? null : about.parse(JSON.parse(String(row.about))),
        written: row.file === null ? null : { file: String(row.file), hash: String(row.hash), size: Number(row.size) },
        stale: row.stale === 1,
        reads: numbers.flatMap((it) => keys.get(Number(it)) ?? []),
      })
    }
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

  /** The pages that read any of the keys. */
  readersOf(keys: Iterable<ReadKey>): Set<string> {
    const urls = new Set<string>()
    for (const key of keys) for (const url of this.#readers.get(key) ?? []) urls.add(url)
    return urls
  }

  /** Writes rows to the ledger, inside the transaction of the publish. Memory follows with `settle`, once it is committed. */
  note(put: readonly PageRow[], remove: readonly string[]): void {
    const insert = this.#ledger.prepare(
      'INSERT OR REPLACE INTO page (url, file, hash, size, stale, about, reads) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    const drop = this.#ledger.prepare('DELETE FROM page WHERE url = ?')
    for (const it of put) {
      const reads = it.reads.map((key) => this.#number(key)).join(' ')
      const { file, hash, size } = it.written ?? { file: null, hash: null, size: null }
      insert.run(it.url, file, hash, size, it.stale ? 1 : 0, it.about && JSON.stringify(it.about), reads)
    }
    for (const url of remove) drop.run(url)
  }

  settle(put: readonly PageRow[], remove: readonly string[]): void {
    for (const it of put) this.#enter(it)
    for (const url of remove) this.#leave(url)
  }

  /** Numbers given in a transaction that is rolled back stay in memory only: the next one must give them again. */
  forgetNumbersSince(count: number): void {
    for (const [key, number] of this.#numbers) if (number > count) this.#numbers.delete(key)
  }

  get numbers(): number {
    return this.#numbers.size
  }

  #number(key: ReadKey): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#numbers.size + 1
    this.#ledger.prepare('INSERT INTO read_key (number, key) VALUES (?, ?)').run(number, key)
    this.#numbers.set(key, number)
    return number
  }

  #enter(row: PageRow): void {
    this.#leave(row.url)
    this.#rows.set(row.url, row)
    for (const key of row.reads) {
      const readers = this.#readers.get(key)
      if (readers) readers.add(row.url)
      else this.#readers.set(key, new Set([row.url]))
    }
  }

  #leave(url: string): void {
    for (const key of this.#rows.get(url)?.reads ?? []) {
      const readers = this.#readers.get(key)
      readers?.delete(url)
      if (readers?.size === 0) this.#readers.delete(key)
    }
    this.#rows.delete(url)
  }
}
