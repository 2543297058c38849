import { table } from './table.ts'
import type { Outcome } from './wrk.ts'

/** What one server did with one form of the page. */
export interface Served {
  encoding: string
  server: string
  perSecond: number
  p99: number
  errors: number
  /** Requests a second, of those of bare node:http in the same round: the median of all rounds. */
  ratio: number
  /** What the server computes for one request, in microseconds; null where the system does not tell. */
  cpu: number | null
}

/** Visitors while the page they ask for changes the whole time. */
export interface Storm extends Outcome {
  seconds: number
  publishes: number
}

/** What was measured, as Markdown. */
export function servingTables(rows: readonly Served[], storm: Storm): string {
  const head = ['form', 'server', 'requests a second', 'of bare', 'p99, ms', 'processor a request, µs', 'errors']
  const lines = rows.map((it) => [
    it.encoding,
    it.server,
    Math.round(it.perSecond),
    it.ratio.toFixed(2),
    it.p99.toFixed(2),
    it.cpu?.toFixed(1) ?? '–',
    it.errors,
  ])
  return [
    table('The place page (medians of all rounds)', head, lines),
    `200 connections for ${storm.seconds} s while the page is published ${storm.publishes} times: ${Math.round(storm.perSecond)} requests a second, p99 ${storm.p99} ms, errors ${storm.errors}.`,
  ].join('\n\n')
}
