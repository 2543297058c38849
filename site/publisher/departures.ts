import type { View } from '../records/view.ts'
import type { PageBook } from './ledger/pages.ts'
import { urlOf } from './pages.ts'
import type { Rendering } from './render.ts'

/**
 * Which of the pages that are no more go now. The last good page of a document stays at its old address while its page
 * at the new one fails: there is nothing else to lead to.
 */
export function departures(
  remove: readonly string[],
  view: View,
  renderings: readonly Rendering[],
  book: PageBook,
): { going: string[]; staying: string[] } {
  if (remove.length === 0) return { going: [], staying: [] }
  const outcomes = new Map(renderings.map((it) => [it.page.url, it.outcome]))
  const stays = (url: string) => {
    const about = book.get(url)?.about
    const to = about ? urlOf(view, about) : undefined
    if (to === undefined || to === url) return false
    const row = book.get(to)
    if (row?.written) return false
    return (outcomes.get(to) ?? (row?.stale ? 'failed' : 'absent')) === 'failed'
  }
  return { going: remove.filter((url) => !stays(url)), staying: remove.filter(stays) }
}

/** Where a page that has no file yet has a stand-in: the address its document had before. */
export function standIn(url: string, leaving: Iterable<string>, book: PageBook): string | undefined {
  const wanted = book.get(url)?.about
  if (!wanted) return undefined
  return [...leaving].find((it) => {
    const row = book.get(it)
    return row?.written && row.about?.id === wanted.id && row.about.locale === wanted.locale
  })
}
