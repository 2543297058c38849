import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { seed } from '#content/seed/index.ts'
import { build, root, siteBuild } from '#start/build.ts'
import { Feed, secret } from '../publisher/feed-server.ts'
import { freePort } from '../publisher/front/front.ts'
import { hasBrotli, nginxPath, startNginx } from '../publisher/front/nginx.ts'
import { publishSeed, seedDay } from '../publisher/seeded.ts'
import { cpuOf } from './cpu.ts'
import { type Served, type Storm, servingTables } from './serve-tables.ts'
import { writeBetweenMarks } from './write-between-marks.ts'
import { hasWrk, type Outcome, visitors, wrk } from './wrk.ts'

/*
 * npm run bench:serve [-- --json FILE --document docs/performance.md --rounds 15 --seconds 2 --connections 32]
 * The place page, from the site's own process, from a bare node:http that knows only that page, and from nginx with
 * docs/hosting/nginx.conf on the same files; one worker each, in turn, round after round. Then 200 visitors while the
 * site publishes without pause.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    document: { type: 'string' },
    rounds: { type: 'string', default: '15' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '32' },
  },
})
interface Server {
  name: string
  port: number
  pid: number | undefined
}
type Measured = Outcome & { cpu: number | null }

const path = '/lofoten/'
const [rounds = 0, seconds = 0, connections = 0] = [values.rounds, values.seconds, values.connections].map(Number)
if (!(rounds * seconds * connections > 0)) throw new Error('--rounds, --seconds and --connections are numbers above 0.')
const say = (line: string) => process.stdout.write(`${line}\n`)

await build(siteBuild, say)
const feed = await Feed.open()
publishSeed(feed)
const dataDir = mkdtempSync(join(tmpdir(), 'eidor-bench-serve-'))
const children: ChildProcess[] = []
const sitePort = await freePort()
const site = await start('serve-site.ts', [dataDir, join(root, 'dist'), feed.url, secret, `${sitePort}`])
const load = hasWrk() ? wrk : visitors
say(
  `load: ${hasWrk() ? 'wrk, 1 thread' : 'Node'}, ${connections} connections, ${rounds} rounds of ${seconds} s; ${cpus().length} cores`,
)

const rows: Served[] = []
for (const encoding of ['identity', 'br']) rows.push(...(await compare(encoding)))
const storm = await underPublishing()
const tables = servingTables(rows, storm)
say(`\n${tables}\n`)
if (values.document) writeBetweenMarks(values.document, 'bench:serve', tables)
if (values.json) {
  const machine = { cores: cpus().length, cpu: cpus()[0]?.model, node: process.version }
  const told = { machine, path, connections, rounds, seconds, load: hasWrk() ? 'wrk' : 'node', rows, storm }
  writeFileSync(values.json, `${JSON.stringify(told, null, 2)}\n`)
}

for (const it of children) it.kill('SIGTERM')
await Promise.all(children.map((it) => it.exitCode ?? new Promise((resolve) => it.once('exit', resolve))))
await feed[Symbol.asyncDispose]()
rmSync(dataDir, { recursive: true, force: true })

async function compare(encoding: string): Promise<Served[]> {
  const barePort = await freePort()
  const bare = await start('serve-bare.ts', [`${sitePort}`, path, encoding, `${barePort}`])
  const nginx =
    nginxPath() && (encoding !== 'br' || hasBrotli())
      ? await startNginx({ root: join(dataDir, 'public'), sitePort })
      : undefined
  const servers: Server[] = [
    { name: 'site', port: sitePort, pid: site.pid },
    { name: 'bare node:http', port: barePort, pid: bare.pid },
    ...(nginx ? [{ name: 'nginx', port: nginx.port, pid: nginx.pid }] : []),
  ]
  const seen = new Map<string, Measured[]>(servers.map((it) => [it.name, []]))
  for (const it of servers) await measure(it, encoding)
  for (let round = 0; round < rounds; round++) {
    // Each goes first as often as the others.
    const first = round % servers.length
    for (const it of [...servers.slice(first), ...servers.slice(0, first)])
      seen.get(it.name)?.push(await measure(it, encoding))
  }
  await nginx?.[Symbol.asyncDispose]()
  bare.kill('SIGTERM')
  const ofBare = seen.get('bare node:http') ?? []
  return servers.map(({ name }) => {
    const its = seen.get(name) ?? []
    const cpu = its.flatMap((it) => it.cpu ?? [])
    return {
      encoding,
      server: name,
      perSecond: median(its.map((it) => it.perSecond)),
      p99: median(its.map((it) => it.p99)),
      errors: its.reduce((sum, it) => sum + it.errors, 0),
      ratio: median(its.map((it, round) => it.perSecond / (ofBare[round]?.perSecond ?? Number.NaN))),
      cpu: cpu.length === 0 ? null : median(cpu),
    }
  })
}

async function measure({ port, pid }: Server, encoding: string): Promise<Measured> {
  const before = cpuOf(pid)
  const outcome = await load({ port, path, encoding, connections, seconds })
  const after = cpuOf(pid)
  if (before === undefined || after === undefined) return { ...outcome, cpu: null }
  return { ...outcome, cpu: ((after - before) * 1000) / (outcome.perSecond * seconds) }
}

/** The place page is asked for by 200 visitors, and changes the whole time. */
async function underPublishing(): Promise<Storm> {
  const lasting = 10
  const { courses, regions } = seed(seedDay)
  const lofoten = regions.find((it) => it.slug === 'lofoten')
  const shown = courses.filter((it) => it.region === lofoten?.id)
  let publishes = 0
  let over = false
  async function publish(): Promise<void> {
    while (!over) {
      publishes++
      for (const it of shown) feed.publish('course', { ...it, title: { no: `Kurs nummer ${publishes}` } })
      const published = new Promise((resolve) => site.once('message', resolve))
      site.send('publish')
      await published
    }
  }
  const publishing = publish()
  const outcome = await visitors({ port: sitePort, path, encoding: 'br', connections: 200, seconds: lasting })
  over = true
  await publishing
  return { ...outcome, seconds: lasting, publishes }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

/** A server of ours in a process of its own; resolves when it says that it is ready. */
async function start(script: string, args: string[]): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  children.push(child)
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`${script} ended (${code}) before it was ready`)))
  })
  return child
}
