import { AsyncLocalStorage } from 'node:async_hooks'
import type { Content, Kind } from '#content/kinds.ts'
import { Catalogue } from '#site/search/catalogue.ts'
import { type Fact, factOf, keyOf } from './facts.ts'
import type { IndexName } from './indexes.ts'
import { allKey, countKey, entryKey, listKey, localesKey, type ReadKey, rankedKey, todayKey } from './keys.ts'
import { provideReader, type Ranked, type Reader, type Released } from './reader.ts'
import type { View } from './view.ts'

interface Scope {
  view: View
  /** Where reads are noted; null where nobody asks (pages rendered on demand). */
  reads: Set<ReadKey> | null
}

const scopes = new AsyncLocalStorage<Scope>()

/** Runs `work` so that everything it reads comes from `view`, and is noted in `reads`. Many may run at once. */
export function withContent<T>(view: View, reads: Set<ReadKey> | null, work: () => T): T {
  return scopes.run({ view, reads }, work)
}

/**
 * Works a fact out again by its key, in a view, and keeps its value there for the pages that will ask.
 * @returns the digest of its value; undefined where this build does not know the fact, or it could not be worked out
 */
export function findAgain(view: View, key: ReadKey): string | undefined {
  const known = factOf(key)
  if (!known) return undefined
  const read = recordingReader()
  try {
    view.findings.value(key, true, true, (view, reads) =>
      withContent(view, reads, () => known.fact.work(read, ...known.given)),
    )
  } catch {
    // The pages that ask will fail, and say why.
    return undefined
  }
  return view.findings.found(key)?.digest
}

/**
 * The reader that pages get. Reads of what is not there are noted too: a page that asked for a course that does
 * not exist is rendered again when it does.
 * @param standing the view outside `withContent`; left out, reading there is an error.
 * @param catalogue what searches are made in; one of its own where none is given
 */
export function recordingReader(standing?: () => View, catalogue?: Catalogue): Reader {
  let searched = catalogue

  const noting = (key: ReadKey): View => {
    const scope = scopes.getStore()
    scope?.reads?.add(key)
    if (scope) return scope.view
    if (standing) return standing()
    throw new Error(
      `Content was read outside a page (${key}): read it while the page renders, not when its module loads.`,
    )
  }
  const catalogueNow = (): Catalogue => {
    if (scopes.getStore()?.reads)
      throw new Error(
        'A page that is stored asked the search, and would not be rendered again when the answer is another: list its courses with `ranked`, and search only where an address has a query.',
      )
    searched ??= new Catalogue()
    searched.follow(noting(todayKey))
    return searched
  }
  const reader: Reader = {
    today: () => noting(todayKey).today,
    get: <K extends Kind>(kind: K, id: string): Content[K] | undefined =>
      noting(entryKey(kind, id)).entry(kind, id)?.body,
    list: <K extends Kind>(kind: K, index: IndexName<K>, key: string): Content[K][] => {
      const view = noting(listKey(kind, index, key))
      return view.bodies(kind, view.ids(kind, index, key))
    },
    count: <K extends Kind>(kind: K, index: IndexName<K>, key: string): number =>
      noting(countKey(kind, index, key)).ids(kind, index, key).length,
    ranked: (kind, index, key, from, size): Ranked<Content['course']> => {
      const view = noting(rankedKey(kind, index, key))
      const { items, total } = view.ranked(kind, index, key, from, size)
      for (const id of items) noting(entryKey(kind, id))
      return { items: view.bodies(kind, items), total }
    },
    all: <K extends Kind>(kind: K): Content[K][] =>
      noting(allKey(kind))
        .every(kind)
        .map((it) => it.body),
    released: <K extends Kind>(kind: K, under?: { index: IndexName<K>; key: string }): Released<K>[] => {
      const view = noting(under ? listKey(kind, under.index, under.key) : allKey(kind))
      const held = under
        ? view.ids(kind, under.index, under.key).flatMap((id) => view.entry(kind, id) ?? [])
        : view.every(kind)
      return held.map(({ body, lastmod, locales }) => ({ body, lastmod, locales: ['no', ...locales] }))
    },
    locales: (kind: Kind, id: string): readonly string[] => {
      const held = noting(localesKey(kind, id)).entry(kind, id)
      return ['no', ...(held?.locales ?? [])]
    },
    search: (query, { exact = false } = {}) => catalogueNow().searchCourses(query, exact),
    alsoFound: (q) => catalogueNow().alsoFound(q),
    fact: <Given extends readonly string[], Value>(fact: Fact<Given, Value>, ...given: Given): Value => {
      const key = keyOf(fact.name, given)
      const view = noting(key)
      const asking = scopes.getStore()?.reads ?? null
      const value = view.findings.value(key, fact.shared, asking !== null, (view, reads) => {
        try {
          return withContent(view, reads, () => fact.work(reader, ...given))
        } catch (error) {
          // There is no value to depend on: who asked depends on all that was read on the way.
          for (const it of reads ?? []) asking?.add(it)
          throw error
        }
      })
      // A key is asked for by the fact it is the key of, whose work gave the value.
      return value as Value
    },
  }
  return reader
}

/** Gives the pages of this process their reader. */
export function provideRecordingReader(standing?: () => View, catalogue?: Catalogue): void {
  provideReader(recordingReader(standing, catalogue))
}
