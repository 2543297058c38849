import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** From how many rendered pages on publishes leave so much behind that it is worth clearing away, in pages. */
const many = 1_000
/** How long nothing must have been published before, in milliseconds: clearing away stops the process for some hundred. */
const rest = 2_000

/**
 * Gives back the memory of large publishes. V8 lets the heap grow while much is made and shrinks it when more is made:
 * a site that has published everything and then waits for an edit would hold on to all of it. Never between two
 * publishes, and never right after one: whoever waits for its pages would wait for this too.
 */
export class Tidier {
  #rendered = 0
  #timer: NodeJS.Timeout | undefined

  /** A publish begins. */
  hold(): void {
    clearTimeout(this.#timer)
  }

  /** Publishes are over that rendered so many pages. */
  release(rendered: number): void {
    this.#rendered += rendered
    if (this.#rendered < many) return
    this.#timer = setTimeout(() => {
      this.#rendered = 0
      collect()
    }, rest).unref()
  }
}

function collect(): void {
  setFlagsFromString('--expose-gc')
  const gc: unknown = runInNewContext('gc')
  // The flavour that also gives the pages back to the system.
  if (typeof gc === 'function') gc({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
