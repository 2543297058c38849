import { factOf } from '../records/facts.ts'
import { isFactKey, type ReadKey } from '../records/keys.ts'
import { findAgain } from '../records/recording.ts'
import type { View } from '../records/view.ts'
import type { PageBook } from './ledger/pages.ts'
import { takingTurns } from './turns.ts'

/**
 * The pages to render again when `touched` changed: those that read one of the keys, or a fact that has another value
 * for it. Facts are worked out again where something they were made from changed, each once; where the value is as
 * before, nothing that read it is touched.
 */
export async function spread(view: View, book: PageBook, touched: Iterable<ReadKey>): Promise<Set<string>> {
  const due = new Set<string>()
  const asked = new Set<ReadKey>()
  const turn = takingTurns()
  let keys: ReadKey[] = [...touched]
  while (keys.length > 0) {
    const moved: ReadKey[] = []
    for (const reader of book.reads.readersOf(keys)) {
      if (!isFactKey(reader)) due.add(reader)
      else if (!asked.has(reader)) {
        asked.add(reader)
        const digest = findAgain(view, reader)
        if (digest === undefined || digest !== book.findings.digest(reader)) moved.push(reader)
        else if (!factOf(reader)?.fact.shared) view.findings.drop(reader)
        await turn()
      }
    }
    keys = moved
  }
  return due
}
