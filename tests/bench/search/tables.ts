import { type Row, table } from '../table.ts'
import type { Measured } from './measure.ts'
import type { Score } from './score.ts'

const share = (value: number) => value.toFixed(3)
const ms = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toString())

/** The tables of the benchmark: how well each engine answers, and what it costs. */
export function searchTables(measured: readonly Measured[]): string {
  const judged = measured.flatMap(({ name, scores }) => (scores ? [{ name, scores }] : []))
  const quality = (['untouched', 'tune'] as const).map((part) =>
    table(
      `Judged queries, the part ${part === 'untouched' ? 'nobody tuned on' : 'to tune on'}`,
      ['engine', 'queries', 'success@1', 'P@10 of attainable', 'recall@10', 'nothing found', 'claimed, of no answer'],
      judged.map(({ name, scores }) => scoreRow(name, scores[part])),
    ),
  )
  const costs = table(
    'Costs, in milliseconds and MB of JavaScript memory',
    ['engine', 'courses', 'build', 'query p50', 'query p95', 'one course p50', 'one course p95', 'memory'],
    measured.map(
      (it): Row => [
        it.name,
        it.courses,
        ms(it.build),
        ms(it.p50),
        ms(it.p95),
        it.update ? ms(it.update.p50) : 'all anew',
        it.update ? ms(it.update.p95) : 'all anew',
        it.memory === null ? '–' : ms(it.memory),
      ],
    ),
  )
  return [...quality, costs].join('\n\n')
}

function scoreRow(name: string, it: Score): Row {
  return [name, it.queries, share(it.first), share(it.precision), share(it.recall), share(it.empty), share(it.claimed)]
}
