import type { Page } from '#content/page.ts'
import { pageUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { dutiesBelow } from './duties.ts'
import { type Target, target } from './link.ts'
import { type MergerView, mergerPath, mergerView } from './merger/merger.ts'
import { type ProseView, proseView } from './prose.ts'
import { type Run, type Speech, say } from './speech.ts'

/** An information page of the county. */
export interface PageView {
  title: Run
  summary: Run
  body: ProseView
  decisions: { reference: string; year: number; text: Run }[]
  /** On the page about the merger: what the records know of it, with the decisions in their years. */
  merger: MergerView | null
  /** The page above, for the crumbs. */
  parent: { title: Run; target: Target } | null
  children: { title: Run; summary: Run; target: Target }[]
}

export function pageView(read: Reader, it: Page, page: Speech): PageView {
  const [first, second] = it.path.split('/')
  const parent = second === undefined ? undefined : read.list('page', 'path', first ?? '')[0]
  const below = second === undefined ? read.all('page').filter((other) => other.path.startsWith(`${it.path}/`)) : []
  const to = (other: Page) => target(read, page.locale, { kind: 'page', ...other }, (locale) => pageUrl(other, locale))
  return {
    title: say(it.title, page, it.written),
    summary: say(it.summary, page, it.written),
    body: proseView(read, it.body, page, it.written),
    merger: it.path === mergerPath ? mergerView(read, it, page) : null,
    decisions: it.decisions.map(({ reference, year, text }) => ({
      reference,
      year,
      text: say(text, page, it.written),
    })),
    parent: parent ? { title: say(parent.title, page, parent.written), target: to(parent) } : null,
    children: [
      ...below
        .toSorted((a, b) => a.order - b.order)
        .map((other) => ({
          title: say(other.title, page, other.written),
          summary: say(other.summary, page, other.written),
          target: to(other),
        })),
      ...dutiesBelow(read, it.path, page),
    ],
  }
}
