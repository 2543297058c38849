import type { Kind } from '#content/kinds.ts'
import type { Change } from '../records/change.ts'
import type { View } from '../records/view.ts'
import type { SitePage } from './about.ts'
import type { PageBook } from './ledger/pages.ts'
import { pageAt } from './page-at.ts'
import { ownUrls, pagesAbout, pagesOf } from './pages.ts'

/** What a publish has to render, and which pages are no more. */
export interface Plan {
  /** New pages, and those of the documents that changed: what an editor waits for, and what others may link to. */
  first: SitePage[]
  /** The other pages that say something else now; lists last. */
  rest: SitePage[]
  remove: string[]
}

export interface PlanInput {
  view: View
  /** The view that is live. */
  before: View
  changes: readonly Change[]
  /** Addresses the build has by itself. */
  fixed: readonly string[]
  book: PageBook
  /** Addresses of pages that read what changed, that failed and are due for another try, or were put off. */
  due: ReadonlySet<string>
  /** Addresses of pages whose removal was put off. */
  leaving: Iterable<string>
  /** Documents this build cannot read: their pages stay as they are. */
  unreadable: ReadonlySet<string>
}

/** What every page that can exist makes necessary. @param all render them all: the build is a new one */
export function planAll(input: PlanInput, all: boolean): Plan {
  const { view, book, due } = input
  const wanted = view.isEmpty ? new Map<string, SitePage>() : pagesOf(view, input.fixed)
  const render = [...wanted.values()].filter((page) => all || due.has(page.url) || isNew(page, book))
  const gone = [...book.rows()].filter((row) => !wanted.has(row.url)).map((row) => row.url)
  return { ...parted(render, input), remove: gone.filter((url) => mayGo(url, input)) }
}

/** The same for a few changes, at the cost of what they touch and not of what there is. */
export function plan(input: PlanInput): Plan {
  const { view, before, changes, book, due } = input
  const own = new Set(ownUrls(view, input.fixed))
  const ownBefore = new Set(ownUrls(before, input.fixed))
  const moved = [...[...own].filter((it) => !ownBefore.has(it)), ...[...ownBefore].filter((it) => !own.has(it))]
  const urls = new Set([...due, ...input.leaving, ...moved])
  for (const { kind, id } of changes)
    for (const page of [...pagesAbout(before, kind, id), ...pagesAbout(view, kind, id)]) urls.add(page.url)
  const render: SitePage[] = []
  const remove: string[] = []
  for (const url of urls) {
    const page = pageAt(view, url, own)
    if (page && (due.has(url) || isNew(page, book))) render.push(page)
    if (!page && book.get(url) && mayGo(url, input)) remove.push(url)
  }
  return { ...parted(render, input), remove }
}

/** Also where an address passed to another document: what it showed is not what it is to show. */
function isNew(page: SitePage, book: PageBook): boolean {
  const row = book.get(page.url)
  return row === undefined || row.about?.id !== page.about?.id
}

function mayGo(url: string, { book, unreadable }: PlanInput): boolean {
  const about = book.get(url)?.about
  return !about || !unreadable.has(`${about.kind} ${about.id}`)
}

function parted(pages: readonly SitePage[], { changes, view, before, book }: PlanInput): Pick<Plan, 'first' | 'rest'> {
  const changed = new Set(changes.flatMap((it) => subjects(it, view, before)).map(([kind, id]) => `${kind} ${id}`))
  const isFirst = (page: SitePage) =>
    isNew(page, book) || (page.about !== null && changed.has(`${page.about.kind} ${page.about.id}`))
  const lists = (page: SitePage) => Number(page.about === null)
  return {
    first: pages.filter(isFirst),
    rest: pages.filter((it) => !isFirst(it)).toSorted((a, b) => lists(a) - lists(b)),
  }
}

/**
 * The documents whose pages a change is about: a name is about its place, an exception of the county about all, a
 * confirmation about what was confirmed.
 */
export function subjects({ kind, id, before, after }: Change, ...views: View[]): [Kind, string][] {
  const everyPlace = () => views.flatMap((view) => view.every('place').map((place) => place.id))
  const abouts = [before, after].flatMap((it): [Kind, string][] => {
    if (it?.kind === 'confirmation' && it.body.course !== null) return [['course', it.body.course]]
    if (it?.kind !== 'name' && it?.kind !== 'exception' && it?.kind !== 'confirmation') return []
    const places = it.body.place === null ? everyPlace() : [it.body.place]
    return places.map((place) => ['place', place])
  })
  const regional = kind === 'region' ? views.flatMap((it) => it.ids('place', 'region', id)) : []
  return [[kind, id], ...abouts, ...regional.map((it): [Kind, string] => ['place', it])]
}
