import { stored } from './canonical.ts'
import type { OpenDatabase, Stored } from './open-database.ts'
import { MoveInterrupted, MoveRefused } from './refused.ts'
import type { Store } from './stores.ts'

/** How many documents are read, and written together, at a time. */
export const batch = 100

/** Told how many documents of a store are there, of how many. */
export type Told = (done: number, total: number) => void

/** How it went with one store. */
export interface Carried {
  total: number
  /** What an earlier run had written. */
  before: number
}

/**
 * Writes the documents of a store into the target, in the order of their ids, after the last one that is there.
 * @throws MoveRefused naming the document that the target does not take
 * @throws MoveInterrupted between two batches
 */
export async function carry(
  store: Store,
  from: OpenDatabase,
  to: OpenDatabase,
  told: Told,
  signal: AbortSignal,
): Promise<Carried> {
  const total = await from.count(store)
  const before = await to.count(store)
  let done = before
  let last = await to.last(store)
  told(done, total)
  for (;;) {
    if (signal.aborted) throw new MoveInterrupted('stopped')
    const docs = await from.read(store, last, batch)
    const end = docs.at(-1)
    if (end === undefined) return { total, before }
    await write(store, to, docs)
    last = end.id
    done += docs.length
    told(done, total)
  }
}

const portable = /^[0-9a-f]{24}$/

async function write(store: Store, to: OpenDatabase, docs: readonly Stored[]): Promise<void> {
  const stranger = docs.find((it) => !portable.test(it.id))
  if (stranger)
    throw new MoveRefused(`${store.name} ${stranger.id}: an id has 24 hexadecimal digits, or MongoDB does not take it.`)
  const written = docs.map((it): Stored => ({ ...stored(it, store.flattenedFields), id: it.id }))
  try {
    await to.write(store, written)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new MoveRefused(
      `${store.name}, between ${docs[0]?.id} and ${docs.at(-1)?.id}: the target does not take a document (${why}). ` +
        'What is written stays there; the same command goes on from here.',
      { cause },
    )
  }
}
