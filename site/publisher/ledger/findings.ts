import { isFactKey, type ReadKey } from '../../records/keys.ts'
import type { Ledger } from './open.ts'
import { packed, type ReadBook, unpacked } from './reads.ts'

/** A fact as it was last worked out. */
export interface FindingNote {
  key: ReadKey
  digest: string
  reads: ReadonlySet<ReadKey>
}

/** The value (as a digest) of every fact that a page reads, and what it was worked out from. */
export class FindingBook {
  readonly #ledger: Ledger
  readonly #reads: ReadBook
  readonly #digests = new Map<ReadKey, string>()
  /** No longer read by anyone, to be taken out of the ledger by the next publish. */
  #unread = new Set<ReadKey>()

  constructor(ledger: Ledger, reads: ReadBook) {
    this.#ledger = ledger
    this.#reads = reads
    for (const row of ledger.prepare('SELECT key, digest, reads FROM finding').iterate()) {
      this.#digests.set(String(row.key), String(row.digest))
      reads.enter(String(row.key), unpacked(row.reads))
    }
  }

  digest(key: ReadKey): string | undefined {
    return this.#digests.get(key)
  }

  /** Those that are not as before. */
  changed(found: Iterable<FindingNote>): FindingNote[] {
    return [...found].filter((it) => this.#digests.get(it.key) !== it.digest || !this.#reads.isSame(it.key, it.reads))
  }

  /** Writes to the ledger, inside the transaction of the publish. Memory follows with what it returns, once it is committed. */
  note(put: readonly FindingNote[]): () => void {
    const insert = this.#ledger.prepare('INSERT OR REPLACE INTO finding (key, digest, reads) VALUES (?, ?, ?)')
    const drop = this.#ledger.prepare('DELETE FROM finding WHERE key = ?')
    const dropped = this.#unread
    for (const key of dropped) drop.run(key)
    const numbered = put.map((it) => {
      const numbers = this.#reads.numbered(it.reads)
      insert.run(it.key, it.digest, packed(numbers))
      return { ...it, numbers }
    })
    return () => {
      for (const key of dropped) this.#unread.delete(key)
      for (const { key, digest, numbers } of numbered) {
        this.#digests.set(key, digest)
        this.release(this.#reads.enter(key, numbers))
      }
      // Found on the way, by a page that in the end was not written.
      this.release(numbered.map((it) => it.key))
    }
  }

  /** Forgets the facts among keys that nobody reads any more, and those that only they read. */
  release(unread: readonly ReadKey[]): void {
    for (const key of unread) {
      if (!isFactKey(key) || this.#reads.isRead(key) || !this.#digests.delete(key)) continue
      this.#unread.add(key)
      this.release(this.#reads.leave(key))
    }
  }
}
