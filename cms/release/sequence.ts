const slot = Symbol.for('eidor.release.sequence')

/**
 * The next number in the order of releases: microseconds since the epoch, never the same twice in a process.
 * Kept on globalThis because Next bundles a second copy of this module into the same process.
 */
export function nextSequence(): number {
  const last: unknown = Reflect.get(globalThis, slot)
  const next = Math.max(Date.now() * 1000, typeof last === 'number' ? last + 1 : 0)
  Reflect.set(globalThis, slot, next)
  return next
}
