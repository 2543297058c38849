import type { Document } from './canonical.ts'

/** The path of the first place where two canonical documents differ, as `places.0.title.no`; null where none does. */
export function firstDifference(a: unknown, b: unknown, path: readonly string[] = []): string | null {
  if (Object.is(a, b)) return null
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
      const found = firstDifference(a[index], b[index], [...path, String(index)])
      if (found !== null) return found
    }
    return null
  }
  if (isObject(a) && isObject(b) && !Array.isArray(a) && !Array.isArray(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      // A key that leads to undefined is still another document than one without it.
      const isInBoth = Object.hasOwn(a, key) && Object.hasOwn(b, key)
      const found = isInBoth ? firstDifference(a[key], b[key], [...path, key]) : [...path, key].join('.')
      if (found !== null) return found
    }
    return null
  }
  return path.join('.') || '(the whole)'
}

function isObject(value: unknown): value is Document {
  return typeof value === 'object' && value !== null
}
