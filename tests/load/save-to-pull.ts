import { fork } from 'node:child_process'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { z } from 'zod'
import { feedPage } from '#content/record.ts'

/*
 * What lies between the answer to a save and the site having read it: node tests/load/save-to-pull.ts DATA_DIR [EDITS=50]
 * DATA_DIR is a filled one with the login of tests/load/ten-thousand.ts. The CMS runs in a process of its own; this one is
 * editor and site node. Ports 24501 and 24502.
 */
const [, , dataDir = '', edits = '50'] = process.argv
const secret = 'a secret of the measurement'
const cms = 'http://127.0.0.1:24501'
const node = 'http://127.0.0.1:24502'
const env = {
  ...process.env,
  DATA_DIR: resolve(dataDir),
  CMS_PORT: '24501',
  SITE_PORT: '24502',
  PUBLISH_SECRET: secret,
}
const child = fork('cms/server.ts', { env: { ...env, NODE_ENV: 'production', LOG_LEVEL: 'error', CMS_URL: cms } })
await new Promise((ready) => child.once('message', ready))

let cursor = ''
let epoch = ''
let arrived: (nudged: number) => void = () => {}
const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => response.writeHead(202).end())
  arrived(performance.now())
})
await new Promise<void>((listening) => server.listen(24502, listening))

async function pull(): Promise<number> {
  const headers = { authorization: `Bearer ${secret}`, 'x-eidor-node': 'measured', 'x-eidor-address': node }
  let records = 0
  for (let more = true; more; ) {
    const query = cursor === '' ? '' : `?since=${cursor}&epoch=${epoch}`
    const response = await fetch(`${cms}/api/published${query}`, { headers })
    const page = feedPage.parse(await response.json())
    ;({ cursor, epoch, more } = page)
    records += page.changed.length
  }
  return records
}

const json = { 'content-type': 'application/json' }
const credentials = JSON.stringify({ email: 'admin@example.no', password: 'et passord i en test' })
const login = await fetch(`${cms}/api/users/login`, { method: 'POST', headers: json, body: credentials })
const { token } = z.object({ token: z.string() }).parse(await login.json())
const headers = { ...json, authorization: `JWT ${token}` }
const list = await fetch(`${cms}/api/courses?limit=${edits}&depth=0`, { headers })
const { docs } = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(await list.json())
process.stdout.write(`${await pull()} records in the feed\n`)

const figures: Record<string, number[]> = { save: [], 'answer to nudge': [], pull: [], 'answer to pulled': [] }
for (const [index, { id }] of docs.entries()) {
  const nudged = new Promise<number>((heard) => {
    arrived = heard
  })
  const pulled = nudged.then(async () => {
    const from = performance.now()
    await pull()
    return { from, done: performance.now() }
  })
  const from = performance.now()
  const body = JSON.stringify({ reference: `M-${Date.now()}-${index}` })
  const response = await fetch(`${cms}/api/courses/${id}?depth=0`, { method: 'PATCH', headers, body })
  await response.arrayBuffer()
  const answered = performance.now()
  if (!response.ok) throw new Error(`PATCH answered ${response.status}`)
  const [heard, read] = await Promise.all([nudged, pulled])
  figures.save?.push(answered - from)
  figures['answer to nudge']?.push(heard - answered)
  figures.pull?.push(read.done - read.from)
  figures['answer to pulled']?.push(read.done - answered)
  await new Promise((rest) => setTimeout(rest, 20))
}
for (const [what, values] of Object.entries(figures)) {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN).toFixed(1).padStart(7)
  process.stdout.write(`${what.padEnd(20)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   max ${at(1)} ms\n`)
}
server.close()
server.closeAllConnections()
child.kill('SIGTERM')
