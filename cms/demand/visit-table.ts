import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Editor, isCounty } from '../access/roles.ts'
import { pageNames } from './page-titles.ts'

/** How often a page was opened. */
export interface VisitRow {
  path: string
  title: string
  /** In the month, the one before, and the same month last year. */
  count: number
  before: number
  lastYear: number
  /** The last twelve months, the oldest first. */
  months: number[]
}

export interface VisitTable {
  month: string
  /** Months that there are visits of, the newest first. */
  months: string[]
  /** The most opened first. */
  rows: VisitRow[]
  total: { count: number; before: number; lastYear: number }
}

const stored = z.object({ month: z.string(), path: z.string(), count: z.number() })

/**
 * Visits by page in a month: of a region, its place, its courses and its news. A region's editor is told of their own
 * regions, county staff of all.
 * @param region the id of one region; null for all one may see
 * @param month `2026-11`
 */
export async function visitTable(
  req: PayloadRequest,
  editor: Editor,
  region: string | null,
  month: string,
): Promise<VisitTable> {
  const span = Array.from({ length: 12 }, (_, index) => monthAfter(month, index - 11))
  const lastYear = monthAfter(month, -12)
  const { docs } = await req.payload.db.find({
    collection: 'visits',
    where: { month: { greater_than_equal: lastYear } },
    pagination: false,
    limit: 0,
    req,
  })
  const sums = docs.map((it) => stored.parse(it))
  const name = await pageNames(req)
  const mine = (regions: string[]) =>
    region === null
      ? isCounty(editor) || regions.some((it) => editor.regions.includes(it))
      : regions.includes(region) && (isCounty(editor) || editor.regions.includes(region))
  const byPath = new Map<string, Map<string, number>>()
  for (const { path, month, count } of sums) {
    const counts = byPath.get(path) ?? new Map<string, number>()
    counts.set(month, (counts.get(month) ?? 0) + count)
    byPath.set(path, counts)
  }
  const rows = [...byPath].flatMap(([path, counts]): VisitRow[] => {
    const { title, regions } = name(path)
    if (!mine(regions)) return []
    const of = (month: string) => counts.get(month) ?? 0
    const months = span.map(of)
    const row = { path, title, count: of(month), before: of(monthAfter(month, -1)), lastYear: of(lastYear), months }
    return row.count + row.before + row.lastYear > 0 ? [row] : []
  })
  const add = (pick: (row: VisitRow) => number) => rows.reduce((total, it) => total + pick(it), 0)
  return {
    month,
    months: [...new Set(sums.map((it) => it.month))].toSorted().reverse(),
    rows: rows.toSorted((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1)),
    total: { count: add((it) => it.count), before: add((it) => it.before), lastYear: add((it) => it.lastYear) },
  }
}

/** The month so many months after: `monthAfter('2026-01', -1)` is `2025-12`. */
export function monthAfter(month: string, months: number): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}
