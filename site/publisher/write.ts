import { fileOf } from './file-of.ts'
import type { House } from './house.ts'
import type { PageNote } from './ledger/pages.ts'
import type { Receipt } from './receipt.ts'
import type { Rendering } from './render.ts'
import type { Stage } from './stage.ts'
import type { Step } from './switch.ts'

/** What renderings mean for the public folder. */
export class Writing {
  /** Rows of the page book that are not as before. */
  readonly rows: PageNote[] = []
  readonly pages: Receipt['pages'] = []
  /** What rendering found, without the bytes. */
  readonly renderings: Rendering[] = []
  /** In the order in which they go live, so that no page links to one that is not there yet. */
  readonly #steps: Record<'new' | 'changed' | 'list' | 'removed', Step[]> = {
    new: [],
    changed: [],
    list: [],
    removed: [],
  }
  readonly #house: House
  readonly #stage: Stage

  constructor(house: House, stage: Stage) {
    this.#house = house
    this.#stage = stage
  }

  get steps(): Step[] {
    const { new: fresh, changed, list, removed } = this.#steps
    return [...fresh, ...changed, ...list, ...removed]
  }

  /** Takes one rendering in: stages its bytes where they differ from the file that is there. */
  take(rendering: Rendering): void {
    const { page, reads } = rendering
    const { url, about } = page
    const before = this.#house.book.get(url)
    if (rendering.outcome === 'whole') {
      const { bytes, hash } = rendering
      const file = fileOf(url)
      this.#note({ url, about, written: { file, hash, size: bytes.length }, stale: false, reads })
      if (before?.written?.hash !== hash || this.#house.damaged.has(url)) {
        const change = before?.written ? 'changed' : 'new'
        this.#steps[change === 'new' || about ? change : 'list'].push({ staged: this.#stage.put(file, bytes), file })
        this.pages.push({ url, change })
      }
      this.renderings.push({ ...rendering, bytes: nothing })
      return
    }
    this.renderings.push(rendering)
    if (rendering.outcome === 'absent') {
      if (before?.written) this.#unlink(url, before.written.file)
      this.#note({ url, about, written: null, stale: false, reads })
      return
    }
    // The last good file stays, and so does what it read: a change there may be what repairs the page.
    const both = new Set([...reads, ...this.#house.book.reads.readsOf(url)])
    this.#note({ url, about: before?.about ?? about, written: before?.written ?? null, stale: true, reads: both })
  }

  remove(url: string): void {
    const file = this.#house.book.get(url)?.written?.file
    if (file !== undefined) this.#unlink(url, file)
  }

  #unlink(url: string, file: string): void {
    this.#steps.removed.push({ staged: null, file })
    this.pages.push({ url, change: 'removed' })
  }

  #note(row: PageNote): void {
    if (!this.#house.book.isSame(row)) this.rows.push(row)
  }
}

const nothing = Buffer.alloc(0)
