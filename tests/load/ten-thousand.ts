import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/*
 * What the CMS costs with many courses: node tests/load/ten-thousand.ts [COURSES=10000]
 * Seeds an embedded database, copies the seed's courses through Payload's own adapters until there are that many,
 * versions and release records included, and times what editors and the site do.
 */
const [, , count = '10000'] = process.argv
const dataDir = mkdtempSync(join(tmpdir(), 'eidor-load-'))
Object.assign(process.env, { DATA_DIR: dataDir, NODE_ENV: 'production', LOG_LEVEL: 'error' })
const { openCms } = await import('#cms/open.ts')
const { seedNordland } = await import('#cms/seed/nordland.ts')
const { copyCourses } = await import('./copy-courses.ts')
const { default: config } = await import('#cms/payload.config.ts')
const { handleEndpoints } = await import('payload')
const { readSettings } = await import('#start/settings.ts')

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now()
  const result = await work()
  process.stdout.write(`${what.padEnd(64)} ${(performance.now() - from).toFixed(0).padStart(8)} ms\n`)
  return result
}

const payload = await timed('open and migrate', () => openCms({ cron: false }))
await timed('seed Nordland', () => seedNordland(payload, Date.now()))
const ids = await timed(`copy courses until there are ${count}`, () => copyCourses(payload, Number(count)))

const settings = readSettings(process.env)
const credentials = { email: 'admin@example.no', password: 'et passord i en test' }
await payload.create({ collection: 'users', data: { ...credentials, name: 'Admin', role: 'administrator' } })
const { token } = await payload.login({ collection: 'users', data: credentials })

async function call(method: string, path: string, body?: object, authorization = `JWT ${token}`): Promise<unknown> {
  const request = new Request(`http://localhost:3000${path}`, {
    method,
    headers: { authorization, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const response = await handleEndpoints({ config, request })
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`)
  return response.json()
}

const list = '/api/courses?limit=25&sort=-updatedAt&draft=true&depth=0'
await timed("the admin's list of courses, first time", () => call('GET', list))
await timed("the admin's list of courses, again", () => call('GET', list))
await timed('the list, searched by title', () => call('GET', `${list}&where[title][like]=norsk`))
for (const turn of ['first', 'second', 'third']) {
  await timed(`PATCH one course, ${turn}`, () =>
    call('PATCH', `/api/courses/${ids.at(-1)}?depth=0`, { reference: turn }),
  )
}
await timed('the whole feed, page by page', async () => {
  let since = ''
  for (let more = true; more; ) {
    const page = await call('GET', `/api/published?since=${since}`, undefined, `Bearer ${settings.publishSecret}`)
    const { cursor, more: rest } = Object(page)
    since = String(cursor)
    more = rest === true
  }
})
process.stdout.write(
  `${'resident memory of the process'.padEnd(64)} ${Math.round(process.memoryUsage.rss() / 1e6)
    .toString()
    .padStart(8)} MB\n`,
)
await payload.destroy()
rmSync(dataDir, { recursive: true, force: true })
process.exit(0)
