import type { BaseDatabaseAdapter } from 'payload'
import { aroundWrites } from './around-writes.ts'

/**
 * Payload's adapter for MongoDB rewrites what it is handed: ids become ObjectIds, and `id` moves. Here it is handed
 * copies, so that what a caller has stays as it was, as on SQLite.
 */
export function withOwnCopies(db: BaseDatabaseAdapter): void {
  aroundWrites(db, (args, write) => {
    const copies = { ...args }
    if ('data' in copies) copies.data = copied(copies.data)
    if ('versionData' in copies) copies.versionData = copied(copies.versionData)
    return write(copies)
  })
}

/** Lists and plain objects anew, all the way down; what else there is (dates, bytes) as it is. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied)
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, copied(it)]))
}
