import type { Kind } from '#content/kinds.ts'
import type { Held } from './held.ts'
import { indexKeys } from './index-keys.ts'
import { allKey, countKey, entryKey, listKey, localesKey, type ReadKey } from './keys.ts'

/** One record that the public sees differently: entered, left or changed. */
export class Change {
  readonly kind: Kind
  readonly id: string
  readonly before: Held | undefined
  readonly after: Held | undefined
  #keys: ReadonlySet<ReadKey> | undefined

  constructor(kind: Kind, id: string, before: Held | undefined, after: Held | undefined) {
    this.kind = kind
    this.id = id
    this.before = before
    this.after = after
  }

  /** What a page would have to have read to be affected. */
  get keys(): ReadonlySet<ReadKey> {
    this.#keys ??= touchedBy(this)
    return this.#keys
  }

  /** Whether anybody sees a difference. Equal digests are equal content; the day of the change is told in the sitemap. */
  get isSeen(): boolean {
    const { before, after } = this
    return before?.digest !== after?.digest || before?.lastmod !== after?.lastmod || isElsewhere(this)
  }
}

function touchedBy(change: Change): Set<ReadKey> {
  const { kind, id, before, after } = change
  const keys = new Set<ReadKey>()
  if (isElsewhere(change)) keys.add(localesKey(kind, id))
  if (before?.digest === after?.digest && before?.lastmod === after?.lastmod) return keys
  keys.add(entryKey(kind, id))
  keys.add(allKey(kind))
  const old = before ? indexKeys(before) : []
  const now = after ? indexKeys(after) : []
  for (const [index, list] of [...old, ...now]) for (const key of list) keys.add(listKey(kind, index, key))
  for (const key of moved(old, now)) keys.add(countKey(kind, ...key))
  return keys
}

/** Whether it exists in other locales than before, or no longer at all. */
function isElsewhere({ before, after }: Change): boolean {
  return before?.locales.join() !== after?.locales.join() || !before !== !after
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
