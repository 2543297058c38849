import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ReleaseRecord } from '#content/record.ts'
import { FeedReplay } from './feed-replay.ts'
import { writeHugoSite } from './hugo-site.ts'
import { type Made, madeIn } from './made.ts'
import { type Memory, memoryAtRest, processorTimeOf } from './memory.ts'
import { type Ports, type PublishLine, startSite } from './sides.ts'
import { timedCommand } from './timed-command.ts'
import { viewOf } from './view-of.ts'

export interface FromNothing {
  ours: (Made & { publish: PublishLine | null; memory: Memory | null })[]
  /** The site started again over what it has published. */
  restarted: { ms: number; memory: Memory | null }
  /** Null where there is no Hugo on this machine. */
  hugo: { version: string; rounds: Made[] } | null
}

export interface FromNothingInput {
  records: readonly ReleaseRecord[]
  /** A folder of our own; our pages stay in `site/public` in it. */
  work: string
  ports: Ports
  rounds: number
}

/** Makes every page from nothing, again and again: our site process, then Hugo, each into a folder that is new. */
export async function measureFromNothing({ records, work, ports, rounds }: FromNothingInput): Promise<FromNothing> {
  const version = hugoVersion()
  const feed = await FeedReplay.open(records, ports.cms)
  const dataDir = join(work, 'site')
  const source = join(work, 'hugo')
  const ours: FromNothing['ours'] = []
  const theirs: Made[] = []
  for (let round = 0; round < rounds; round += 1) {
    rmSync(dataDir, { recursive: true, force: true })
    const site = await startSite(dataDir, ports, feed.url)
    const spent = { ms: site.startedIn, cpu: processorTimeOf(site.pid) }
    const memory = await memoryAtRest(site.pid)
    await site.stop()
    ours.push({ ...madeIn(join(dataDir, 'public'), spent), publish: site.publishes[0] ?? null, memory })
    if (version === null) continue
    if (round === 0) writeHugoSite(source, viewOf(records, Date.now()), join(dataDir, 'public'))
    theirs.push(await hugo(source, join(work, 'hugo-public')))
  }
  const again = await startSite(dataDir, ports, feed.url)
  const restarted = { ms: again.startedIn, memory: await memoryAtRest(again.pid) }
  await again.stop()
  await feed.close()
  return { ours, restarted, hugo: version === null ? null : { version, rounds: theirs } }
}

async function hugo(source: string, destination: string): Promise<Made> {
  for (const folder of [destination, join(source, 'resources')]) rmSync(folder, { recursive: true, force: true })
  mkdirSync(destination, { recursive: true })
  const command = ['hugo', '--source', source, '--destination', destination, '--quiet']
  const spent = await timedCommand(command, { cwd: source, patience: 600_000 })
  if (spent === null) throw new Error('Hugo took longer than ten minutes.')
  return madeIn(destination, spent)
}

/** "hugo v0.111.3", or null where it is not installed (Debian: apt-get install hugo). */
function hugoVersion(): string | null {
  try {
    const said = execFileSync('hugo', ['version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return /hugo v[\d.]+/.exec(said)?.[0] ?? null
  } catch {
    return null
  }
}
