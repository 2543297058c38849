import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { addDays, osloDay } from '#content/date.ts'
import type { Submission, SubmissionOf } from '#content/submission.ts'
import { Served } from './served.ts'

/** What is counted of visits and searches, by a clock that the test moves: how often, never who. */

const reader = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 FINGERPRINT-7f3a'
const address = '203.0.113.77'
const browser = {
  'user-agent': reader,
  'x-forwarded-for': address,
  'sec-fetch-dest': 'document',
  'sec-fetch-site': 'none',
  'accept-language': 'nb',
}

/** What is written down, by path, and by search. */
function written(served: Served): { visits: Record<string, number>; searches: Record<string, number> } {
  served.site.counts.write()
  const database = new DatabaseSync(join(served.dataDir, 'site', 'counts.db'), { readOnly: true })
  const visits = database.prepare('SELECT month, path, count FROM visit').all()
  const searches = database.prepare('SELECT key, region, result, count FROM search').all()
  database.close()
  return {
    visits: Object.fromEntries(visits.map((it) => [`${it.month} ${it.path}`, Number(it.count)])),
    searches: Object.fromEntries(searches.map((it) => [`${it.key}|${it.region}|${it.result}`, Number(it.count)])),
  }
}

/** What waits for the CMS. */
function waiting<K extends Submission['kind']>(served: Served, kind: K): SubmissionOf<K>[] {
  const database = new DatabaseSync(join(served.dataDir, 'site', 'outbox.db'), { readOnly: true })
  const rows = database.prepare('SELECT json FROM waiting ORDER BY number').all()
  database.close()
  return rows.map((it) => JSON.parse(String(it.json))).filter((it) => it.kind === kind)
}

test('A page that somebody opens is a visit, whether it is sent anew or known; robots, fetching ahead and scripts are none', async () => {
  await using served = await Served.start({ real: true })
  const month = osloDay(served.time.now()).slice(0, 7)
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    served.raw(path, { ...browser, ...headers }, method)
  const first = await get('/lofoten/')
  expect(first.status).toBe(200)
  expect((await get('/lofoten/', { 'if-none-match': String(first.headers.etag) })).status).toBe(304)
  await get('/lofoten/')
  await get('/kurs/?q=norsk')
  await get('/kurs/')
  expect((await get('/meld/savn/?q=hemmelig')).status).toBe(200)
  // None of these.
  await get('/lofoten/', { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' })
  await get('/lofoten/', { 'user-agent': 'curl/8.14.1' })
  await get('/lofoten/', { 'user-agent': '' })
  await get('/lofoten/', { 'sec-purpose': 'prefetch;prerender' })
  await get('/lofoten/', { 'sec-fetch-dest': 'empty' })
  await get('/lofoten/', {}, 'HEAD')
  await get('/lofoten')
  await get('/finnes-ikke/')
  await get('/favicon.svg')
  await get('/data/courses?q=norsk')
  expect(written(served).visits).toEqual({
    [`${month} /lofoten/`]: 3,
    [`${month} /kurs/`]: 2,
    [`${month} /meld/savn/`]: 1,
  })
})

test('A search is counted once for each whole page, by words, region and how much was found; typing is not', async () => {
  await using served = await Served.start({ real: true })
  const get = (path: string, headers: Record<string, string> = {}) => served.raw(path, { ...browser, ...headers })
  const script = { 'sec-fetch-dest': 'empty', 'sec-fetch-site': 'same-origin' }
  await get('/kurs/?q=Kvantefysikk')
  await get('/kurs/?q=++kvantefysikk+')
  await get('/kurs/?q=kvantefysikk&region=salten')
  await get('/kurs/?q=kvantefysikk&region=finnesikke')
  // Instant results while somebody types, and what they settled on.
  for (const typed of ['g', 'gl', 'gla', 'glas']) await get(`/data/courses?q=${typed}`, script)
  await get('/data/courses?q=glassbl%C3%A5ser&settled=1', script)
  // Other sites may read the data; what is asked there is not asked here.
  await get('/data/courses?q=fremmed&settled=1', { ...script, 'sec-fetch-site': 'cross-site' })
  // The next page, and what is narrowed by other choices.
  await get('/kurs/?q=kvantefysikk&page=2')
  await get('/kurs/?q=kvantefysikk&mode=online')
  await get('/kurs/?q=roboten', { 'user-agent': 'bingbot/2.0' })
  expect(written(served).searches).toEqual({
    'kvantefysikk||none': 3,
    'kvantefysikk|salten|none': 1,
    'glassblaser||none': 1,
  })
})

test('What may tell who somebody is is not counted', async () => {
  await using served = await Served.start({ real: true })
  for (const q of [
    'kari.normann@example.no',
    '75 00 00 01',
    '+47 750 00 001',
    '01010112345',
    '010101 12345',
    'https://example.no/kari',
    'jeg heter Kari Normann og bor i Storgata og lurer på om dere har noe',
    '!!!',
  ])
    await served.raw(`/kurs/?${new URLSearchParams({ q })}`, browser)
  await served.raw('/kurs/?q=HEA2001+zzz', browser)
  expect(Object.keys(written(served).searches).map((it) => it.split('|')[0])).toEqual(['hea2001 zzz'])
})

test('Sums go to the CMS each hour, as they stand, also those of a month and a process before', async () => {
  await using served = await Served.start({ real: true })
  served.feed.down = true
  await served.raw('/lofoten/', browser)
  served.time.moveTo(served.time.now() + 60_000)
  expect(waiting(served, 'visits')).toMatchObject([{ pages: [{ path: '/lofoten/', count: 1 }] }])
  await served.raw('/lofoten/', browser)
  served.time.moveTo(served.time.now() + 60_000)
  expect(waiting(served, 'visits')).toHaveLength(1)
  for (let minutes = 0; minutes < 60; minutes++) served.time.moveTo(served.time.now() + 60_000)
  expect(waiting(served, 'visits').at(-1)).toMatchObject({ pages: [{ path: '/lofoten/', count: 2 }] })
  // What is counted when the process ends is written down, and told by the next.
  await served.raw('/lofoten/', browser)
  await served.restart()
  served.time.moveTo(served.time.now() + 60_000)
  expect(waiting(served, 'visits').at(-1)).toMatchObject({ pages: [{ path: '/lofoten/', count: 3 }] })
  // The next month begins at midnight in Oslo.
  const month = osloDay(served.time.now()).slice(0, 7)
  const last = Date.parse(`${addDays(`${month}-01`, 32).slice(0, 7)}-01T00:00:00+01:00`)
  served.time.moveTo(last - 1000)
  await served.raw('/lofoten/', browser)
  served.time.moveTo(last + 1000)
  await served.raw('/lofoten/', browser)
  const months = Object.entries(written(served).visits)
  expect(months).toEqual([
    [`${month} /lofoten/`, 4],
    [`${addDays(`${month}-01`, 32).slice(0, 7)} /lofoten/`, 1],
  ])
})

test('Real requests leave no address, no user agent and no cookie anywhere on the disk', async () => {
  await using served = await Served.start({ real: true })
  for (const path of ['/', '/lofoten/', '/kurs/?q=kvantefysikk', '/meld/savn/', '/finnes-ikke/'])
    await served.raw(path, { ...browser, cookie: 'who=COOKIE-9b1c', referer: 'https://example.org/REFERRER-2c4d' })
  served.site.counts.write()
  served.site.counts.tell()
  await served.site.stop()
  const files = readdirSync(served.dataDir, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
  expect(files.map((it) => it.name)).toEqual(expect.arrayContaining(['counts.db', 'outbox.db', 'ledger-2.db']))
  for (const file of files) {
    const path = join(file.parentPath, file.name)
    const bytes = existsSync(path) ? readFileSync(path, 'latin1') : ''
    for (const trace of [address, 'FINGERPRINT-7f3a', 'COOKIE-9b1c', 'REFERRER-2c4d'])
      expect(bytes.includes(trace), `${trace} in ${file.name}`).toBe(false)
  }
  await served.startAgain()
})
