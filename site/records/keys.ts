import type { Kind } from '#content/kinds.ts'

/**
 * What a page can read, as text: a page keeps the keys it read, a change says which keys it touched,
 * and the pages to render again are those where the two meet.
 */
export type ReadKey = string

export const todayKey: ReadKey = 'today'

export function entryKey(kind: Kind, id: string): ReadKey {
  return `get ${kind} ${id}`
}

export function listKey(kind: Kind, index: string, key: string): ReadKey {
  return `list ${kind} ${index} ${key}`
}

export function countKey(kind: Kind, index: string, key: string): ReadKey {
  return `count ${kind} ${index} ${key}`
}

export function allKey(kind: Kind): ReadKey {
  return `all ${kind}`
}

export function localesKey(kind: Kind, id: string): ReadKey {
  return `locales ${kind} ${id}`
}
