import type { ReadKey } from '../../records/keys.ts'
import type { Ledger } from './open.ts'

/**
 * Who read what, both ways round. Readers are addresses of pages and keys of facts. Keys are numbered, and reads kept
 * as numbers: ten thousand pages share most of what they read.
 */
export class ReadBook {
  readonly #insert: ReturnType<Ledger['prepare']>
  readonly #numbers = new Map<ReadKey, number>()
  readonly #keys: ReadKey[] = []
  readonly #readers: (Set<string> | undefined)[] = []
  readonly #reads = new Map<string, Uint32Array>()

  constructor(ledger: Ledger) {
    this.#insert = ledger.prepare('INSERT INTO read_key (number, key) VALUES (?, ?)')
    for (const row of ledger.prepare('SELECT number, key FROM read_key').iterate()) {
      this.#numbers.set(String(row.key), Number(row.number))
      this.#keys[Number(row.number)] = String(row.key)
    }
  }

  /** The pages and facts that read any of the keys. */
  readersOf(keys: Iterable<ReadKey>): Set<string> {
    const readers = new Set<string>()
    for (const key of keys) for (const reader of this.#readers[this.#numbers.get(key) ?? 0] ?? []) readers.add(reader)
    return readers
  }

  isRead(key: ReadKey): boolean {
    return (this.#readers[this.#numbers.get(key) ?? 0]?.size ?? 0) > 0
  }

  readsOf(reader: string): ReadKey[] {
    return Array.from(this.#reads.get(reader) ?? [], (it) => this.#keys[it] ?? '')
  }

  /** Whether a reader read exactly these. */
  isSame(reader: string, keys: ReadonlySet<ReadKey>): boolean {
    const known = this.#reads.get(reader)
    return known?.length === keys.size && known.every((it) => keys.has(this.#keys[it] ?? ''))
  }

  /** The numbers of keys, given to new ones within the transaction at hand. */
  numbered(keys: Iterable<ReadKey>): Uint32Array {
    return Uint32Array.from(keys, (key) => {
      const known = this.#numbers.get(key)
      if (known !== undefined) return known
      // From one: nought is nobody's.
      const number = Math.max(1, this.#keys.length)
      this.#insert.run(number, key)
      this.#numbers.set(key, number)
      this.#keys[number] = key
      return number
    })
  }

  /** How many numbers are given; what a transaction that is rolled back gave, the next one must give again. */
  get given(): number {
    return this.#keys.length
  }

  forgetSince(given: number): void {
    for (const key of this.#keys.splice(given)) this.#numbers.delete(key)
  }

  /** @returns the keys that nobody reads any more */
  enter(reader: string, numbers: Uint32Array): ReadKey[] {
    const before = this.#reads.get(reader)
    this.#reads.set(reader, numbers)
    for (const it of numbers) {
      const readers = this.#readers[it]
      if (readers) readers.add(reader)
      else this.#readers[it] = new Set([reader])
    }
    const still = new Set(numbers)
    return this.#release(reader, before?.filter((it) => !still.has(it)) ?? [])
  }

  /** @returns the keys that nobody reads any more */
  leave(reader: string): ReadKey[] {
    const before = this.#reads.get(reader) ?? []
    this.#reads.delete(reader)
    return this.#release(reader, before)
  }

  #release(reader: string, numbers: Iterable<number>): ReadKey[] {
    const unread: ReadKey[] = []
    for (const it of numbers) {
      const readers = this.#readers[it]
      if (!readers?.delete(reader) || readers.size > 0) continue
      this.#readers[it] = undefined
      unread.push(this.#keys[it] ?? '')
    }
    return unread
  }
}

/** Numbers as the ledger keeps them. */
export function packed(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

/** A copy: what the database hands out need not be aligned. */
export function unpacked(bytes: unknown): Uint32Array {
  return bytes instanceof Uint8Array ? new Uint32Array(new Uint8Array(bytes).buffer) : new Uint32Array()
}
