import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { fileURLToPath } from 'node:url'
import pino from 'pino'
import { loadApp } from '#site/publisher/app.ts'
import { openHouse } from '#site/publisher/house.ts'
import { type Published, publish } from '#site/publisher/publish.ts'
import { provideRecordingReader } from '#site/records/recording.ts'
import { readSettings } from '#start/settings.ts'
import type { Order, Outcome } from './clocked.ts'
import { memoryOf } from './memory.ts'
import { phases } from './sides.ts'

/*
 * The publisher of the site in a process of its own, without a server, with a clock that whoever started it owns:
 * it publishes when it is told to, and says what that cost. Settings come from the environment, as the site's.
 */
provideRecordingReader()
const app = await loadApp(fileURLToPath(new URL('../../../dist', import.meta.url)))
let now = Date.now()
const house = openHouse({
  ...readSettings(process.env),
  app,
  time: { now: () => now, wake: () => () => undefined },
  log: pino({ level: 'warn' }),
})
process.on('message', (order: Order) => {
  now += order.days * 86_400_000
  measure(order).then(
    (outcome) => process.send?.(outcome),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.on('disconnect', () => process.exit(0))
process.send?.('up')

async function measure({ profile }: Order): Promise<Outcome> {
  const end = profile === null ? undefined : await profiling(profile)
  const stalls = watchStalls()
  const cpu = process.cpuUsage()
  const began = performance.now()
  const parts: Published[] = []
  let first = 0
  do {
    parts.push(await publish(house))
    first ||= performance.now() - began
  } while (parts.at(-1)?.more)
  const ms = performance.now() - began
  const { user, system } = process.cpuUsage(cpu)
  const stall = stalls()
  await end?.()
  const failed = parts.flatMap((it) => it.receipt?.failed ?? [])
  if (failed.length > 0) throw new Error(`Not live: ${JSON.stringify(failed.slice(0, 3))}`)
  return {
    first,
    ms,
    cpu: (user + system) / 1000,
    rendered: sum(parts.map((it) => it.rendered)),
    written: sum(parts.map((it) => it.receipt?.pages.length ?? 0)),
    stall,
    phases: added(parts),
    memory: memoryOf(process.pid),
  }
}

/** What the pieces of work took, over all parts of a publish. */
function added(parts: readonly Published[]): Outcome['phases'] {
  const names = new Set(parts.flatMap((it) => Object.keys(it.phases)))
  return phases.parse(
    Object.fromEntries([...names].map((name) => [name, sum(parts.map((it) => Reflect.get(it.phases, name) ?? 0))])),
  )
}

function sum(all: readonly number[]): number {
  return all.reduce((sum, it) => sum + it, 0)
}

/** Counts how long this process keeps visitors waiting at most; what it returns ends it, and says. */
function watchStalls(): () => number {
  let longest = 0
  let last = performance.now()
  const look = () => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }
  const timer = setInterval(look, 1)
  return () => {
    clearInterval(timer)
    look()
    return longest
  }
}

/** Takes a CPU profile, as `node --cpu-prof` does, of what comes until it is ended. */
async function profiling(file: string): Promise<() => Promise<void>> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 200 })
  await session.post('Profiler.start')
  return async () => {
    const { profile } = await session.post('Profiler.stop')
    writeFileSync(file, JSON.stringify(profile))
    session.disconnect()
  }
}
