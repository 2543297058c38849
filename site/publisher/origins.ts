import { isFactKey, type ReadKey } from '../records/keys.ts'
import type { FindingNote } from './ledger/findings.ts'
import type { ReadBook } from './ledger/reads.ts'

/** All that reads go back to: the reads themselves, and those that the facts among them were made from. */
export function readsBehind(
  reads: ReadonlySet<ReadKey>,
  found: readonly FindingNote[],
  book: ReadBook,
): ReadonlySet<ReadKey> {
  const all = new Set<ReadKey>()
  const visit = (keys: Iterable<ReadKey>) => {
    for (const key of keys) {
      if (all.has(key)) continue
      all.add(key)
      if (isFactKey(key)) visit(found.find((it) => it.key === key)?.reads ?? book.readsOf(key))
    }
  }
  visit(reads)
  return all
}
