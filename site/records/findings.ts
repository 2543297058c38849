import { digestOf } from './facts.ts'
import type { ReadKey } from './keys.ts'
import type { View } from './view.ts'

/** The value of a fact in one view, and what it was worked out from. */
export interface Finding {
  digest: string
  reads: ReadonlySet<ReadKey>
}

interface Kept {
  value: unknown
  reads: ReadonlySet<ReadKey>
}

/** How many values a view keeps at most: lists of many courses must not fill the memory. */
const mostKept = 20_000

/** What was worked out from one view: shared facts once, and for the publisher what each was worked out from. */
export class Findings {
  readonly #view: View
  readonly #kept = new Map<ReadKey, Kept>()
  /** Noted for the publisher, and taken by it. */
  #found = new Map<ReadKey, Finding>()

  constructor(view: View) {
    this.#view = view
  }

  /**
   * The value of a fact. For a page that nobody records (rendered on demand) nothing is noted or kept.
   * @param work works it out, noting in `reads` what it reads
   */
  value(
    key: ReadKey,
    shared: boolean,
    noted: boolean,
    work: (view: View, reads: Set<ReadKey> | null) => unknown,
  ): unknown {
    const kept = this.#kept.get(key)
    if (kept) {
      if (noted) this.#note(key, kept)
      return kept.value
    }
    if (!noted) return work(this.#view, null)
    const reads = new Set<ReadKey>()
    const value = work(this.#view, reads)
    this.#note(key, { value, reads })
    if (shared) this.#keep(key, { value, reads })
    return value
  }

  /** What was found under a key and not yet taken. */
  found(key: ReadKey): Finding | undefined {
    return this.#found.get(key)
  }

  /** Forgets a value that nobody is expected to ask for again. */
  drop(key: ReadKey): void {
    this.#kept.delete(key)
  }

  #keep(key: ReadKey, it: Kept): void {
    if (this.#kept.size >= mostKept) this.#kept.clear()
    this.#kept.set(key, it)
  }

  /** All that was found since the last time, for the publisher's books. */
  take(): ReadonlyMap<ReadKey, Finding> {
    const found = this.#found
    this.#found = new Map()
    return found
  }

  #note(key: ReadKey, { value, reads }: Kept): void {
    if (!this.#found.has(key)) this.#found.set(key, { digest: digestOf(value), reads })
  }
}
