import { nameKey } from '#content/slug.ts'
import type { Change } from '../records/change.ts'
import type { Former } from './ledger/former.ts'
import type { PageBook } from './ledger/pages.ts'

/**
 * What must go on leading somewhere after a publish: the addresses of removed pages, and names that a correction or a
 * withdrawal takes out of the records after pages have said them.
 * @param today the Oslo day of the view that is left behind
 */
export function becomingFormer(
  changes: readonly Change[],
  removed: readonly string[],
  book: PageBook,
  today: string,
): Former {
  const former: Former = new Map()
  for (const url of removed) {
    const about = book.get(url)?.about
    if (about) former.set(url, about)
  }
  for (const { before, after } of changes) {
    if (before?.kind !== 'name' || before.body.from > today) continue
    if (after?.kind === 'name' && after.body.name === before.body.name) continue
    former.set(nameKey(before.body.name), { kind: 'place', id: before.body.place, locale: 'no' })
  }
  return former
}
