/**
 * What five pages weigh, and what Lighthouse says of them on a telephone on a slow line (simulated, this machine alone).
 * npm run bench:light -- [--runs 5] [--document docs/performance.md]
 */
import { parseArgs } from 'node:util'
import { openBrowser } from '../journeys/browser.ts'
import { Judge, type Judged } from '../light/lighthouse.ts'
import { onePageEach } from '../light/pages.ts'
import { visit, weight } from '../light/visit.ts'
import { Served } from '../publisher/served.ts'
import { noon } from '../publisher/world.ts'
import { type Row, table } from './table.ts'
import { writeBetweenMarks } from './write-between-marks.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, document: { type: 'string' } } })
const runs = Number(values.runs)
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs: expected a count of at least 1, got ${values.runs}.`)

await using served = await Served.start({ real: true })
await served.site.compressor.settled()
await using browser = await openBrowser()
await using judge = await Judge.open()

const rows: Row[] = []
for (const [name, path] of Object.entries(onePageEach)) {
  const url = `http://localhost:${served.site.port}${path}`
  const it = await visit(browser, url, new Date(noon))
  const weights = [['Document'], ['Stylesheet'], ['Font'], ['Script']].map((types) => weight(it, ...types))
  const judged: Judged[] = []
  for (let run = 0; run < runs; run++) judged.push(await judge.judge(url))
  const middle = (of: (it: Judged) => number) =>
    judged.map(of).toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN
  rows.push([
    `${name}: \`${path}\``,
    ...weights.map(kilobytes),
    kilobytes(weights.reduce((sum, it) => sum + it, 0)),
    ...(['performance', 'accessibility', 'best-practices', 'seo'] as const).map((of) => middle((it) => it.scores[of])),
    Math.round(middle((it) => it.drawn)),
    Math.round(middle((it) => it.deaf)),
    Number(middle((it) => it.shift).toFixed(3)),
  ])
  process.stderr.write(`${name}: ${JSON.stringify(judged.map((it) => it.scores))}\n`)
}

const head = [
  'page',
  'HTML',
  'CSS',
  'font',
  'script',
  'kB in all',
  'performance',
  'accessibility',
  'best practices',
  'SEO',
  'LCP ms',
  'TBT ms',
  'CLS',
]
const text = table(`Median of ${runs} runs of Lighthouse, mobile; kB over the wire, heads with them`, head, rows)
console.log(text)
if (values.document !== undefined) writeBetweenMarks(values.document, 'bench:light', text)

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
