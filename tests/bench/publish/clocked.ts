import { fork } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { osloDay } from '#content/date.ts'
import { digest } from '#content/digest.ts'
import type { Content, Kind } from '#content/kinds.ts'
import type { ReleaseRecord } from '#content/record.ts'
import { FeedReplay } from './feed-replay.ts'
import { bodiesOf, localesOf } from './records.ts'
import { phases, publishSecret, siteUrl } from './sides.ts'

/** What the clocked site is told: to publish, after so many days have gone by. */
export interface Order {
  days: number
  /** File for a CPU profile, or null. */
  profile: string | null
}

const outcome = z.object({
  /** When what its editor waits for was live: the first part of a publish of many pages, in milliseconds. */
  first: z.number(),
  /** When everything was live, in milliseconds. */
  ms: z.number(),
  /** Processor time of all its threads, in milliseconds. */
  cpu: z.number(),
  rendered: z.number(),
  written: z.number(),
  /** The longest the process would have kept a visitor waiting, in milliseconds. */
  stall: z.number(),
  /** Milliseconds by piece of work, where the publisher says. */
  phases: phases.optional(),
  memory: z.object({ now: z.number(), most: z.number() }).nullable(),
})
export type Outcome = z.infer<typeof outcome>

/** What is published, one after the other. */
export const steps = ['nothing', 'idle', 'course', 'telephone', 'rename', 'day'] as const
export type Step = (typeof steps)[number]

export interface ClockedInput {
  records: readonly ReleaseRecord[]
  /** An empty folder. */
  dataDir: string
  port: number
  /** Folder for CPU profiles, or null. */
  profiles: string | null
}

/**
 * Publishes from nothing, then nothing new, an edited course, a telephone, a rename and a new day, in a process whose
 * clock is ours and whose feed is a replay.
 */
export async function measureClocked(input: ClockedInput): Promise<Record<Step, Outcome>> {
  const feed = await FeedReplay.open(input.records, input.port)
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: input.dataDir,
    CMS_URL: feed.url,
    SITE_URL: siteUrl,
    PUBLISH_SECRET: publishSecret,
    PAYLOAD_SECRET: publishSecret,
  }
  const child = fork(join(import.meta.dirname, 'clocked-site.ts'), [], { env })
  const answers: unknown[] = []
  let heard = () => {}
  child.on('message', (it) => {
    answers.push(it)
    heard()
  })
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', (code) => reject(new Error(`The clocked site ended (${code}).`)))
  })
  // It ends by our own hand too, when nobody waits for it any more.
  ended.catch(() => undefined)
  const answer = async (): Promise<unknown> => {
    const next = new Promise<void>((resolve) => {
      heard = resolve
    })
    if (answers.length === 0) await Promise.race([next, ended])
    return answers.shift()
  }
  await answer()
  const run = async (step: Step): Promise<Outcome> => {
    for (const it of publications(step, input.records)) feed.add(it)
    const profile = input.profiles && join(input.profiles, `${step}.cpuprofile`)
    const order: Order = { days: step === 'day' ? 1 : 0, profile }
    child.send(order)
    return outcome.parse(await answer())
  }
  try {
    const nothing = await run('nothing')
    const idle = await run('idle')
    const course = await run('course')
    const telephone = await run('telephone')
    const rename = await run('rename')
    return { nothing, idle, course, telephone, rename, day: await run('day') }
  } finally {
    child.disconnect()
    await feed.close()
  }
}

/** What somebody publishes before a step. */
function publications(step: Step, records: readonly ReleaseRecord[]): Omit<ReleaseRecord, 'sequence'>[] {
  if (step === 'course') {
    const courses = bodiesOf(records, 'course')
    return courses.slice(0, 1).map((it) => record('course', { ...it, title: { ...it.title, no: 'Et nytt navn' } }))
  }
  const places = bodiesOf(records, 'place').filter((it) => it.addresses.length === 1)
  if (step === 'telephone') {
    return places.slice(0, 1).map((it) => {
      const addresses = it.addresses.map((address) => ({ ...address, telephone: '76 10 00 01' }))
      return record('place', { ...it, addresses })
    })
  }
  if (step !== 'rename') return []
  const adopted = { from: osloDay(Date.now()), decision: null, formerShownUntil: null, withdrawn: false }
  return places.slice(0, 1).map((it) => {
    return record('name', { id: 'f'.repeat(24), place: it.id, name: 'Ei dør i nord', ...adopted })
  })
}

function record<K extends Kind>(kind: K, body: Content[K]): Omit<ReleaseRecord, 'sequence'> {
  const lastmod = new Date().toISOString()
  const locales = localesOf(kind, body)
  return { kind, id: body.id, locales, digest: digest(body), lastmod, from: null, until: null, body }
}
