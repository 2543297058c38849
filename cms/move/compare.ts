import { canonical } from './canonical.ts'
import { batch, type Told } from './carry.ts'
import { firstDifference } from './difference.ts'
import type { OpenDatabase, Stored } from './open-database.ts'
import { MoveInterrupted } from './refused.ts'
import type { Store } from './stores.ts'

/** A document that is not the same in both databases. */
export interface Difference {
  store: string
  id: string
  what: 'missing' | 'extra' | 'differs'
  /** Where in the document, where it differs. */
  path: string | null
}

export interface Compared {
  documents: number
  differences: Difference[]
}

/** Compares every document of a store, in their canonical form. @throws MoveInterrupted */
export async function compare(
  store: Store,
  from: OpenDatabase,
  to: OpenDatabase,
  told: Told,
  signal: AbortSignal,
): Promise<Compared> {
  const total = await from.count(store)
  const compared: Compared = { documents: 0, differences: [] }
  const note = (id: string, what: Difference['what'], path: string | null = null) =>
    compared.differences.push({ store: store.name, id, what, path })
  const there = documentsOf(store, to)
  let other = await there.next()
  for await (const doc of documentsOf(store, from)) {
    if (signal.aborted) throw new MoveInterrupted('stopped')
    for (; !other.done && other.value.id < doc.id; other = await there.next()) note(other.value.id, 'extra')
    if (other.done || other.value.id !== doc.id) note(doc.id, 'missing')
    else {
      const path = differenceOf(store, doc, other.value)
      if (path !== null) note(doc.id, 'differs', path)
      other = await there.next()
    }
    compared.documents += 1
    if (compared.documents % batch === 0) told(compared.documents, total)
  }
  for (; !other.done; other = await there.next()) note(other.value.id, 'extra')
  told(compared.documents, total)
  return compared
}

/** The first place where two documents of a store differ; null where they are the same. */
export function differenceOf({ flattenedFields }: Store, a: Stored, b: Stored): string | null {
  return firstDifference(canonical(a, flattenedFields), canonical(b, flattenedFields))
}

async function* documentsOf(store: Store, database: OpenDatabase): AsyncGenerator<Stored> {
  let last: string | null = null
  for (;;) {
    const docs: Stored[] = await database.read(store, last, batch)
    yield* docs
    const end = docs.at(-1)
    if (end === undefined) return
    last = end.id
    await new Promise(setImmediate)
  }
}
