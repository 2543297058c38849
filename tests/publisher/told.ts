import type { Receipt } from '#site/publisher/receipt.ts'
import type { Editors, Released } from './editors.ts'

/** What the CMS was told of each record, receipt after receipt. */
export class Told {
  readonly #live = new Map<string, string>()
  /** What a document was when it was told failed. */
  readonly #failed = new Map<string, string>()

  hear(receipt: Receipt | null, editors: Editors): void {
    for (const { kind, id } of receipt?.failed ?? [])
      this.#failed.set(`${kind} ${id}`, lastWord(editors, `${kind} ${id}`))
    for (const { kind, id, digest } of receipt?.live ?? []) {
      this.#live.set(`${kind} ${id}`, digest)
      // What was refused stays refused while the record before it comes and goes with the clock.
      if (!editors.garbled.has(`${kind} ${id}`)) this.#failed.delete(`${kind} ${id}`)
    }
  }

  /** The records that a receipt tells to be live and not. */
  static contradictionsIn(receipt: Receipt | null): string[] {
    const failed = new Set(receipt?.failed.map((it) => `${it.kind} ${it.id}`))
    return (receipt?.live ?? []).map((it) => `${it.kind} ${it.id}`).filter((it) => failed.has(it))
  }

  /**
   * The records of which the CMS does not know how they fare: published, their time has come, and told neither live
   * as they are nor failed (I4). To be asked after every publish.
   */
  silentAbout(editors: Editors): string[] {
    const silent: string[] = []
    for (const [key, it] of editors.released) {
      if (!isDue(it, editors.now)) this.#live.delete(key)
      else if (this.#live.get(key) !== it.digest && !this.#isFailed(editors, key)) silent.push(key)
    }
    for (const key of this.#live.keys()) if (!editors.released.has(key)) this.#live.delete(key)
    return [...silent, ...[...editors.garbled.keys()].filter((it) => !this.#isFailed(editors, it))]
  }

  #isFailed(editors: Editors, key: string): boolean {
    return this.#failed.get(key) === lastWord(editors, key)
  }
}

function lastWord(editors: Editors, key: string): string {
  return editors.garbled.get(key) ?? editors.released.get(key)?.digest ?? 'withdrawn'
}

function isDue({ from, until }: Released, now: number): boolean {
  return (from === null || from <= now) && (until === null || now < until)
}
