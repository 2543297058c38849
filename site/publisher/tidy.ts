import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** From how many rendered pages on a publish leaves so much behind that it is worth clearing away, in pages. */
const many = 1_000

/**
 * Gives back the memory of a large publish. V8 lets the heap grow while much is made and shrinks it when more is made:
 * a site that has published everything and then waits for an edit would hold on to all of it.
 */
export function tidy(rendered: number): void {
  if (rendered < many) return
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  // The flavour that also gives the pages back to the system.
  if (typeof collect === 'function') collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
