import type { Kind } from '#content/kinds.ts'
import type { Held } from './held.ts'
import { indexKeys } from './index-keys.ts'
import { allKey, countKey, entryKey, listKey, localesKey, type ReadKey } from './keys.ts'

/** One record that the public sees differently: entered, left or changed. */
export interface Change {
  kind: Kind
  id: string
  before: Held | undefined
  after: Held | undefined
  /** What a page would have to have read to be affected. */
  keys: Set<ReadKey>
}

/**
 * What changes for readers when `before` gives way to `after`. Equal digests are equal content; with the same day of
 * change, no key is touched.
 */
export function changeOf(kind: Kind, id: string, before: Held | undefined, after: Held | undefined): Change {
  const keys = new Set<ReadKey>()
  if (before?.locales.join() !== after?.locales.join() || !before !== !after) keys.add(localesKey(kind, id))
  if (before?.digest !== after?.digest || before?.lastmod !== after?.lastmod) {
    keys.add(entryKey(kind, id))
    keys.add(allKey(kind))
    const old = before ? indexKeys(before) : []
    const now = after ? indexKeys(after) : []
    for (const [index, list] of [...old, ...now]) for (const key of list) keys.add(listKey(kind, index, key))
    for (const key of moved(old, now)) keys.add(countKey(kind, ...key))
  }
  return { kind, id, before, after, keys }
}

type Keys = ReturnType<typeof indexKeys>

function moved(old: Keys, now: Keys): [string, string][] {
  const was = new Set(old.flatMap(([index, list]) => list.map((key) => `${index} ${key}`)))
  const is = new Set(now.flatMap(([index, list]) => list.map((key) => `${index} ${key}`)))
  return [...[...was].filter((it) => !is.has(it)), ...[...is].filter((it) => !was.has(it))].map((it) => {
    const space = it.indexOf(' ')
    return [it.slice(0, space), it.slice(space + 1)]
  })
}
