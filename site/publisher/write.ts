import { fileOf } from './file-of.ts'
import type { House } from './house.ts'
import type { PageRow } from './ledger/pages.ts'
import type { Receipt } from './receipt.ts'
import type { Rendering } from './render.ts'
import type { Stage } from './stage.ts'
import type { Step } from './switch.ts'

/** What renderings mean for the public folder. */
export class Writing {
  /** Rows of the page book that are not as before. */
  readonly rows: PageRow[] = []
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
    const before = this.#house.book.get(page.url)
    if (rendering.outcome === 'whole') {
      const { bytes, hash } = rendering
      const file = fileOf(page.url)
      this.#note({
        url: page.url,
        about: page.about,
        written: { file, hash, size: bytes.length },
        stale: false,
        reads: [...reads],
      })
      if (before?.written?.hash !== hash || this.#house.damaged.has(page.url)) {
        const change = before?.written ? 'changed' : 'new'
        this.#steps[change === 'new' || page.about ? change : 'list'].push({
          staged: this.#stage.put(file, bytes),
          file,
        })
        this.pages.push({ url: page.url, change })
      }
      this.renderings.push({ ...rendering, bytes: Buffer.alloc(0) })
      return
    }
    this.renderings.push(rendering)
    if (rendering.outcome === 'absent') {
      if (before?.written) this.#unlink(page.url, before.written.file)
      this.#note({ url: page.url, about: page.about, written: null, stale: false, reads: [...reads] })
      return
    }
    // The last good file stays, and so does what it read: a change there may be what repairs the page.
    const both = [...new Set([...reads, ...(before?.reads ?? [])])]
    this.#note({
      url: page.url,
      about: before?.about ?? page.about,
      written: before?.written ?? null,
      stale: true,
      reads: both,
    })
  }

  remove(url: string): void {
    const file = this.#house.book.get(url)?.written?.file
    if (file !== undefined) this.#unlink(url, file)
  }

  #unlink(url: string, file: string): void {
    this.#steps.removed.push({ staged: null, file })
    this.pages.push({ url, change: 'removed' })
  }

  #note(row: PageRow): void {
    const before = this.#house.book.get(row.url)
    if (before && same(before, row)) return
    this.rows.push(row)
  }
}

function same(a: PageRow, b: PageRow): boolean {
  return (
    a.stale === b.stale &&
    a.written?.hash === b.written?.hash &&
    a.about?.id === b.about?.id &&
    a.reads.length === b.reads.length &&
    includesAll(new Set(a.reads), b.reads)
  )
}

function includesAll(all: ReadonlySet<string>, some: readonly string[]): boolean {
  return some.every((it) => all.has(it))
}
