import type { Content, Kind } from '#content/kinds.ts'
import type { Locale } from '#content/locale.ts'
import type { CourseAnswer } from '#site/search/courses/answer.ts'
import type { AlsoFound } from '#site/search/others/other-index.ts'
import type { CourseQuery } from '#site/search/query.ts'
import type { Fact } from './facts.ts'
import type { IndexName } from './indexes.ts'

/** A document with what its release says of it. */
export interface Released<K extends Kind> {
  body: Content[K]
  /** When it last changed, ISO 8601 UTC. */
  lastmod: string
  /** The locales in which it exists, Norwegian first. */
  locales: readonly Locale[]
}

/** A part of a list in its own order, and how long the whole is. */
export interface Ranked<T> {
  items: T[]
  total: number
}

/**
 * The only way a page reads content. While a page renders, the reader notes every read, also of what is
 * not there; a change re-renders the pages that read it. Results are sorted by id unless said otherwise.
 */
export interface Reader {
  /** The day in Oslo; reading it makes the page one of those that change at midnight. */
  today(): string
  get<K extends Kind>(kind: K, id: string): Content[K] | undefined
  /** The documents under one key of an index, `list('course', 'region', regionId)`. */
  list<K extends Kind>(kind: K, index: IndexName<K>, key: string): Content[K][]
  /** How many there are, without depending on what is in them. */
  count<K extends Kind>(kind: K, index: IndexName<K>, key: string): number
  /**
   * A part of a list in the order people meet it in (`orders.ts`), without those that have left the lists. Costs what
   * it gives, not what there is. The documents in it count as read one by one.
   */
  ranked(kind: 'course', index: IndexName<'course'>, key: string, from: number, size: number): Ranked<Content['course']>
  all<K extends Kind>(kind: K): Content[K][]
  /** The same documents as `all`, or as `list` under a key, with when they changed and their locales. */
  released<K extends Kind>(kind: K, under?: { index: IndexName<K>; key: string }): Released<K>[]
  /** The locales in which a document exists; Norwegian always does. */
  locales(kind: Kind, id: string): readonly string[]
  /**
   * Finds courses, by words and choices. For answers made on demand only: what the search makes of all records is more
   * than a stored page could depend on. `exact`: only what has all words and choices, nothing that nearly fits.
   */
  search(query: CourseQuery, options?: { exact?: boolean }): CourseAnswer
  /** What else than courses fits words: ids of places, news and pages. On demand only, like `search`. */
  alsoFound(q: string): AlsoFound
  /** What is worked out from other reads. The page depends on its value, not on what it was made from. */
  fact<Given extends readonly string[], Value>(fact: Fact<Given, Value>, ...given: Given): Value
}

/** One instance for the built app and for the process that hosts it, which are bundled apart. */
const slot = Symbol.for('eidor.reader')

export function provideReader(reader: Reader): void {
  Reflect.set(globalThis, slot, reader)
}

/** @throws Error when no publisher or preview provided one: pages never render without content. */
export function reader(): Reader {
  const it: unknown = Reflect.get(globalThis, slot)
  if (it === undefined)
    throw new Error('No reader: a page was rendered outside the publisher, the preview and the dev server.')
  // The slot is written by provideReader only.
  return it as Reader
}
