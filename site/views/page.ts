import type { Page } from '#content/page.ts'
import type { Reader } from '#site/records/reader.ts'
import { type Above, aboveOf, toPage } from './above.ts'
import { dutiesBelow } from './duties.ts'
import type { Target } from './link.ts'
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
  parent: Above | null
  children: { title: Run; summary: Run; target: Target }[]
}

export function pageView(read: Reader, it: Page, page: Speech): PageView {
  const below = !it.path.includes('/') ? read.all('page').filter((other) => other.path.startsWith(`${it.path}/`)) : []
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
    parent: aboveOf(read, it.path, page),
    children: [
      ...below
        .toSorted((a, b) => a.order - b.order)
        .map((other) => ({
          title: say(other.title, page, other.written),
          summary: say(other.summary, page, other.written),
          target: toPage(read, other, page),
        })),
      ...dutiesBelow(read, it.path, page),
    ],
  }
}
