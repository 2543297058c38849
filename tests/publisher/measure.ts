import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pino from 'pino'
import { seed } from '#content/seed/index.ts'
import { loadApp } from '#site/publisher/app.ts'
import { openHouse } from '#site/publisher/house.ts'
import { publish } from '#site/publisher/publish.ts'
import { provideRecordingReader } from '#site/records/recording.ts'
import { Feed, secret } from './feed-server.ts'
import { publishSeed, seedDay } from './seeded.ts'

/*
 * What publishing costs with many courses, with the real pages:
 * node tests/publisher/measure.ts [COURSES=10000] [APP_DIR=dist]
 */
const [, , count = '10000', appDir = 'dist'] = process.argv
const feed = await Feed.open()
publishSeed(feed)
const { courses } = seed(seedDay)
const many = Array.from({ length: Number(count) }, (_, index) => {
  const course = courses[index % courses.length]
  if (!course) throw new Error('The seed has no course.')
  return { ...course, id: (index + 1).toString(16).padStart(24, '0'), slug: `${course.slug}`.slice(0, 60) }
})
for (const it of many) feed.publish('course', it)

const dataDir = mkdtempSync(join(tmpdir(), 'eidor-measure-'))
provideRecordingReader()
const app = await loadApp(resolve(appDir))
let now = Date.parse(`${seedDay}T11:00:00Z`)
const time = { now: () => now, wake: () => () => undefined }
const log = pino({ level: 'warn' })
const options = {
  dataDir,
  siteUrl: 'https://eidor.example.no',
  cmsUrl: feed.url,
  publishSecret: secret,
  app,
  time,
  log,
}
let house = openHouse(options)

async function measured(what: string, work: () => Promise<string>): Promise<void> {
  const began = performance.now()
  const cpu = process.cpuUsage()
  const said = await work()
  const ms = Math.round(performance.now() - began)
  const { user, system } = process.cpuUsage(cpu)
  console.log(
    `${what.padEnd(34)} ${String(ms).padStart(6)} ms  ${String(Math.round((user + system) / 1000)).padStart(6)} cpu  ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB  ${said}`,
  )
}

async function once(): Promise<string> {
  let rendered = 0
  let written = 0
  let failed = 0
  const spent = new Map<string, number>()
  for (let more = true; more; ) {
    const part = await publish(house)
    rendered += part.rendered
    written += part.receipt?.pages.length ?? 0
    failed += part.receipt?.failed.length ?? 0
    for (const [phase, ms] of Object.entries(part.phases)) spent.set(phase, (spent.get(phase) ?? 0) + ms)
    more = part.more
  }
  const phases = [...spent].map(([phase, ms]) => `${phase} ${Math.round(ms)}`).join(' ')
  return `${rendered} rendered, ${written} written, ${failed} failed (${phases})`
}

/** The longest the process kept visitors waiting meanwhile, in milliseconds. */
async function withStalls(work: () => Promise<string>): Promise<string> {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 1)
  const said = await work()
  clearInterval(timer)
  return `${said}, longest stall ${Math.round(longest)} ms`
}

await measured('from nothing', () => withStalls(once))
await measured('nothing new', once)
const [first, second] = many
if (!first || !second) throw new Error('At least two courses are needed.')
feed.publish('course', { ...first, title: { no: 'Et nytt navn på kurset' } })
await measured('one course edited', once)
feed.publish('course', { ...second, title: { no: 'Enda et nytt navn' } })
await measured('another course edited', once)
const place = seed(seedDay).places[0]
if (place) feed.publish('place', { ...place, summary: { no: 'Nytt sammendrag' } })
await measured('one place edited', once)
now += 86_400_000
await measured('a new day', () => withStalls(once))
house.ledger.close()
await measured('opened again after a restart', async () => {
  house = openHouse(options)
  return `ledger ${Math.round(statSync(join(dataDir, 'site', 'ledger-2.db')).size / 2 ** 20)} MB`
})
await measured('first publish after it', once)

house.ledger.close()
rmSync(dataDir, { recursive: true, force: true })
await feed[Symbol.asyncDispose]()
