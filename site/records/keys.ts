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

/** The order of a list, and which documents are in it: not what is in them. */
export function rankedKey(kind: Kind, index: string, key: string): ReadKey {
  return `ranked ${kind} ${index} ${key}`
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

const factWord = 'fact '

/** What was worked out from other reads: it changes for its readers only when its value does. */
export function factKey(name: string, given: readonly string[]): ReadKey {
  return `${factWord}${[name, ...given].join(' ')}`
}

export function isFactKey(key: ReadKey): boolean {
  return key.startsWith(factWord)
}

/** The name of a fact and what it was asked for. */
export function readFactKey(key: ReadKey): { name: string; given: string[] } {
  const [name = '', ...given] = key.slice(factWord.length).split(' ')
  return { name, given }
}
