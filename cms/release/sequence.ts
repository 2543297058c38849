const slot = Symbol.for('eidor.release.sequence')

/**
 * The next number in the order of releases: microseconds since the epoch, never the same twice in a process.
 * Kept on globalThis because Next bundles a second copy of this module into the same process.
 */
export function nextSequence(): number {
  const next = Math.max(Date.now() * 1000, last() + 1)
  Reflect.set(globalThis, slot, next)
  return next
}

/** Nothing up to `highest` is given out again, whatever the clock says: the site has read past it. */
export function continueAfter(highest: number): void {
  Reflect.set(globalThis, slot, Math.max(highest, last()))
}

function last(): number {
  const it: unknown = Reflect.get(globalThis, slot)
  return typeof it === 'number' ? it : 0
}
