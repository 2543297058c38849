import { newId } from '../database/ids.ts'

/**
 * Every row of an array field needs an id, which Payload's operations give and its database adapters do not.
 * Lexical's own trees (they have a `root`) are left alone.
 */
export function withRowIds<T extends object>(document: T): T {
  const entries = Object.entries(document).map(([key, value]) => [key, Array.isArray(value) ? value.map(row) : value])
  return Object.fromEntries(entries)
}

function row(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return { id: newId(), ...withRowIds(value) }
}
