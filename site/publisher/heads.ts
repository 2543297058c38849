import type { Change } from '../records/change.ts'
import { isFactKey, type ReadKey } from '../records/keys.ts'
import type { View } from '../records/view.ts'
import type { House } from './house.ts'
import type { FindingNote } from './ledger/findings.ts'
import type { PageBook } from './ledger/pages.ts'
import { pagesAbout } from './pages.ts'
import { subjects } from './plan.ts'

/** From how many readers on, as a share of what goes live at once, it takes long to say which pages change. */
const many = 1 / 3
/** More documents than an editor changes at once: then nobody waits for one page of them. */
const bulk = 20
/** How often in a row own pages may go ahead before all they touch is followed. */
const oftenInARow = 5

/**
 * The documents' own pages, where so much reads what changed that following it would keep their editor waiting: they go
 * live first, and what else reads it is followed by the next publish. Null where all can be done at once.
 */
export function heads(
  house: House,
  view: View,
  changes: readonly Change[],
  touched: ReadonlySet<ReadKey>,
): Set<string> | null {
  if (changes.length === 0 || changes.length > bulk || house.aheadInARow >= oftenInARow) return null
  if (!mayReachMany(house.book, touched, many * house.partSize)) return null
  const own = changes.flatMap((it) => subjects(it, view, house.view))
  const urls = new Set(own.flatMap(([kind, id]) => pagesAbout(view, kind, id)).map((it) => it.url))
  return urls.size === 0 ? null : urls
}

/** Whether more than `most` readers may be concerned, if every fact on the way has another value. */
function mayReachMany(book: PageBook, touched: Iterable<ReadKey>, most: number): boolean {
  const seen = new Set<ReadKey>()
  let keys: ReadKey[] = [...touched]
  while (keys.length > 0) {
    const readers = [...book.reads.readersOf(keys)].filter((it) => !seen.has(it))
    for (const it of readers) seen.add(it)
    if (seen.size > most) return true
    keys = readers.filter(isFactKey)
  }
  return false
}

/**
 * What the next publish has to follow: what changed, and the facts that own pages found to be others than before and
 * that are in the books from now on: nobody would see again that they changed.
 */
export function stillOwed(
  touched: ReadonlySet<ReadKey>,
  found: readonly FindingNote[],
  book: PageBook,
  rendered: ReadonlySet<string>,
): Set<ReadKey> {
  const isElsewhere = (key: ReadKey) => [...book.reads.readersOf([key])].some((it) => !rendered.has(it))
  const moved = found.filter((it) => isFactKey(it.key) && book.findings.digest(it.key) !== it.digest)
  return new Set([...touched, ...moved.map((it) => it.key).filter(isElsewhere)])
}
