import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Contestant } from './engine.ts'
import { fts5 } from './fts5.ts'
import { judged } from './judged.ts'
import { minisearch } from './minisearch.ts'
import { ours } from './ours.ts'
import { pagefind } from './pagefind.ts'
import { judge, type Score, scoreOf } from './score.ts'
import { grownWorld, judgedWorld } from './world.ts'

/*
 * One engine over one catalogue, in a process of its own: node tests/bench/search/measure.ts ours|minisearch|fts5|pagefind COUNT
 * COUNT 0 is the catalogue the queries were judged on. Says what it measured as one line of JSON.
 */
const contestants: Record<string, Contestant> = { ours, minisearch, fts5, pagefind }

/** What was measured of an engine. Times in milliseconds, memory in MB of a million bytes. */
export interface Measured {
  name: string
  courses: number
  /** Null where the catalogue is not the judged one. */
  scores: { tune: Score; untouched: Score } | null
  build: number
  p50: number
  p95: number
  update: { p50: number; p95: number } | null
  /** In the JavaScript heap and its buffers; null where it is elsewhere. */
  memory: number | null
}

const [name = '', count = '0'] = process.argv.slice(2)
const contestant = contestants[name]
if (!contestant) throw new Error(`expected one of ${Object.keys(contestants).join(', ')}, got "${name}"`)
process.stdout.write(`${JSON.stringify(await measure(contestant, Number(count)))}\n`)

async function measure({ name, build }: Contestant, count: number): Promise<Measured> {
  const world = count === 0 ? judgedWorld() : grownWorld(count)
  const before = heap()
  const began = performance.now()
  const engine = await build(world)
  const built = performance.now() - began
  const memory = heap() - before
  const parts = { tune: judged('tune'), untouched: judged('untouched') }
  const queries = [...parts.tune, ...parts.untouched].map((it) => it.q)

  // What one query found is kept for the scores; before the times are taken, everything has been asked once.
  const found = new Map<string, string[]>()
  for (const q of queries) found.set(q, await engine.find(q))
  // The machine does other things too: of each query the quickest of its rounds counts, and then the slow queries.
  const times: number[] = queries.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < (name.startsWith('Pagefind') ? 1 : 5); round++)
    for (const [number, q] of queries.entries()) {
      const at = performance.now()
      await engine.find(q)
      times[number] = Math.min(times[number] ?? 0, performance.now() - at)
    }

  const updates: number[] = []
  for (let number = 0; engine.update && number < 200; number++) {
    const at = performance.now()
    engine.update(number * 17)
    updates.push(performance.now() - at)
  }
  await engine.close?.()

  const score = (part: keyof typeof parts) => scoreOf(judge(parts[part], world.courses, (q) => found.get(q) ?? []))
  return {
    name,
    courses: world.courses.length,
    scores: count === 0 ? { tune: score('tune'), untouched: score('untouched') } : null,
    build: built,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    update: engine.update ? { p50: quantile(updates, 0.5), p95: quantile(updates, 0.95) } : null,
    memory: name.startsWith('SQLite') || name.startsWith('Pagefind') ? null : memory,
  }
}

/** What the heap and its buffers hold, after everything that is not needed was given back. */
function heap(): number {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
