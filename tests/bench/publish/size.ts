import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ReleaseRecord } from '#content/record.ts'
import { type AstroBuild, measureAstroBuild } from './astro-build.ts'
import { checkFill } from './checked-fill.ts'
import { measureClocked, type Outcome, type Step } from './clocked.ts'
import { type Edits, measureEdits } from './edits.ts'
import { fill } from './fill.ts'
import { type FromNothing, measureFromNothing } from './from-nothing.ts'
import { type Memory, memoryAtRest } from './memory.ts'
import type { Options } from './options.ts'
import { pullRecords } from './records.ts'
import { type Ports, startCms, startSite } from './sides.ts'

/** Everything that was measured at one size; what was not asked for is left out. */
export interface SizeReport {
  courses: number
  /** Filling the database and starting the CMS over it, in milliseconds. */
  filled: number
  edits?: Edits & { memory: { started: Memory | null; edited: Memory | null } }
  nothing?: FromNothing
  clocked?: Record<Step, Outcome>
  /** Null where it took longer than ten minutes. */
  astro?: AstroBuild | null
}

export interface SizeInput {
  courses: number
  /** Folder with a seeded database, stopped. */
  seeded: string
  /** An empty folder. */
  work: string
  options: Options
  say(line: string): void
}

/** Measures one size: fills a copy of the seeded database, then takes the parts one after the other. */
export async function measureSize({ courses, seeded, work, options, say }: SizeInput): Promise<SizeReport> {
  const ports: Ports = { site: options.port, cms: options.port + 1 }
  const has = (part: Options['only'][number]) => options.only.includes(part)
  const house = join(work, 'house')
  cpSync(seeded, house, { recursive: true })
  const began = performance.now()
  fill(join(house, 'eidor.db'), courses)
  const report: SizeReport = { courses, filled: Math.round(performance.now() - began) }
  say(`${courses} courses: filled in ${(report.filled / 1000).toFixed(1)} s`)

  const cms = await startCms(house, ports)
  const cmsUrl = `http://localhost:${ports.cms}`
  let records: ReleaseRecord[]
  try {
    records = await pullRecords(cmsUrl)
    await checkFill(cmsUrl, records)
    if (has('edits')) {
      say(`${courses} courses: save to live`)
      const site = await startSite(house, ports)
      const started = await memoryAtRest(site.pid)
      const publicDir = join(house, 'public')
      try {
        const edits = await measureEdits({ cmsUrl, sitePort: ports.site, site, publicDir, records })
        report.edits = { ...edits, memory: { started, edited: await memoryAtRest(site.pid) } }
      } finally {
        await site.stop()
      }
    }
  } finally {
    await cms.stop()
  }
  if (has('nothing')) {
    say(`${courses} courses: everything from nothing, beside Hugo`)
    report.nothing = await measureFromNothing({ records, work, ports, rounds: options.rounds })
  }
  if (has('clock')) {
    say(`${courses} courses: under a clock of our own`)
    if (options.profile) mkdirSync(options.profile, { recursive: true })
    const dataDir = join(work, 'clocked')
    report.clocked = await measureClocked({ records, dataDir, port: ports.cms, profiles: options.profile })
  }
  if (has('astro')) {
    say(`${courses} courses: astro build`)
    report.astro = await measureAstroBuild(records, work, join(work, 'site', 'public'))
  }
  return report
}
