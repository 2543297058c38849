import type { ReadKey } from '../records/keys.ts'
import type { SitePage } from './about.ts'
import type { PageBook } from './ledger/pages.ts'

/** What a publish has to render, and which pages are no more. */
export interface Plan {
  render: SitePage[]
  remove: string[]
}

export interface PlanInput {
  /** Every page that can exist now. */
  wanted: ReadonlyMap<string, SitePage>
  book: PageBook
  touched: Iterable<ReadKey>
  /** Pages that failed before and are due for another try. */
  retry: Iterable<string>
  /** Everything: the build is a new one. */
  all: boolean
  /** Documents this build cannot read: their pages stay as they are. */
  unreadable: ReadonlySet<string>
}

export function plan({ wanted, book, touched, retry, all, unreadable }: PlanInput): Plan {
  const due = book.readersOf(touched)
  for (const url of retry) due.add(url)
  const render = [...wanted.values()].filter((page) => all || due.has(page.url) || isNew(page, book))
  const remove: string[] = []
  for (const row of book.rows()) {
    if (wanted.has(row.url)) continue
    if (row.about && unreadable.has(`${row.about.kind} ${row.about.id}`)) continue
    remove.push(row.url)
  }
  return { render, remove }
}

/** Also where an address passed to another document: what it showed is not what it is to show. */
function isNew(page: SitePage, book: PageBook): boolean {
  const row = book.get(page.url)
  return row === undefined || row.about?.id !== page.about?.id
}
