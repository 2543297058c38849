import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { seed } from '#content/seed/index.ts'
import { filesIn } from '#site/publisher/assets.ts'
import { decoded } from './raw.ts'
import { seedDay } from './seeded.ts'
import { Served } from './served.ts'

const { courses, places } = seed(seedDay)
const list = '/kurs/'

/** A site with compressed copies of all that is live. */
async function withCopies(): Promise<Served> {
  const served = await Served.start()
  await served.site.compressor.settled()
  return served
}

function file(served: Served, name: string): string {
  return join(served.dataDir, 'public', name)
}

test('Text of more than a packet has copies once it is live, and nothing else has', async () => {
  await using served = await withCopies()
  const files = filesIn(join(served.dataDir, 'public'))
  const pages = files.filter((it) => !/\.(br|gz)$/.test(it))
  const long = pages.filter((it) => /\.(html|css|js)$/.test(it) && lstatSync(file(served, it)).size > 1024)
  expect(long).toContain('kurs/index.html')
  for (const it of pages) {
    const copies = files.filter((copy) => copy === `${it}.br` || copy === `${it}.gz`).length
    expect([it, copies]).toEqual([it, long.includes(it) ? 2 : 0])
  }
  for (const it of long) {
    const page = readFileSync(file(served, it))
    expect(brotliDecompressSync(readFileSync(file(served, `${it}.br`)))).toEqual(page)
    expect(gunzipSync(readFileSync(file(served, `${it}.gz`)))).toEqual(page)
  }
})

test('Each visitor gets the form they like best, each form has its own tag, and a proxy is told that they differ', async () => {
  await using served = await withCopies()
  const plain = await served.raw(list)
  const forms: [accepted: string, encoding: string | undefined][] = [
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['identity', undefined],
    ['br;q=0', undefined],
  ]
  const tags = new Set<unknown>()
  for (const [accepted, encoding] of forms) {
    const answer = await served.raw(list, { 'accept-encoding': accepted })
    expect([accepted, answer.headers['content-encoding']]).toEqual([accepted, encoding])
    expect(answer.headers.vary).toBe('accept-encoding')
    expect(answer.headers['content-length']).toBe(String(answer.bytes.length))
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(decoded(answer)).toBe(plain.body)
    tags.add(answer.headers.etag)
  }
  expect(tags.size).toBe(3)
})

test('A visitor with any form they take is told that it is still good, and with one they do not take is not', async () => {
  await using served = await withCopies()
  const tag = async (accepted: string) =>
    (await served.raw(list, { 'accept-encoding': accepted })).headers.etag?.toString() ?? ''
  const [br, gzip, identity] = [await tag('br'), await tag('gzip'), await tag('identity')]
  const asked = async (known: string, accepted: string) => {
    const answer = await served.raw(list, { 'if-none-match': known, 'accept-encoding': accepted })
    expect(answer.headers.vary).toBe('accept-encoding')
    return [answer.status, answer.headers.etag, answer.body.length > 0]
  }
  for (const it of [br, gzip, identity]) expect(await asked(it, 'gzip, br')).toEqual([304, it, false])
  expect(await asked(`"old", W/${gzip}`, 'gzip, br')).toEqual([304, gzip, false])
  expect(await asked(br, 'gzip')).toEqual([200, gzip, true])
  expect(await asked(br, 'identity')).toEqual([200, identity, true])
})

test('The page of what is not there comes compressed too, and is never "not modified"', async () => {
  await using served = await Served.start({ real: true })
  await served.site.compressor.settled()
  const plain = await served.raw('/finnes-ikke/')
  const answer = await served.raw('/finnes-ikke/', { 'accept-encoding': 'br', 'if-none-match': '*' })
  expect([answer.status, answer.headers['content-encoding']]).toEqual([404, 'br'])
  expect(decoded(answer)).toBe(plain.body)
})

test('From the instant a page changes, no copy of what it was is there or sent', async () => {
  await using served = await withCopies()
  // The list shows the first by id.
  const [course] = courses.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  if (!course) throw new Error('The seed has no course.')
  const seen: string[] = []
  // Told right after each rename: nothing has run in between.
  served.site.live.follow((name) => {
    for (const copy of ['.br', '.gz']) if (existsSync(file(served, name + copy))) seen.push(name + copy)
  })
  for (let round = 0; round < 5; round++) {
    served.feed.publish('course', { ...course, title: { no: `Runde ${round}` } })
    await served.site.loop.request()
    const now = await served.raw(list, { 'accept-encoding': 'br' })
    expect(decoded(now)).toContain(`Runde ${round}`)
    await served.site.compressor.settled()
    const then = await served.raw(list, { 'accept-encoding': 'br' })
    expect([then.headers['content-encoding'], decoded(then)]).toEqual(['br', decoded(now)])
  }
  expect(seen).toEqual([])
})

test('A page that goes takes its copies with it', async () => {
  await using served = await withCopies()
  const [place] = places
  if (!place) throw new Error('The seed has no place.')
  served.feed.publish('place', { ...place, summary: { no: 'Ord om stedet. '.repeat(200) } })
  await served.site.loop.request()
  await served.site.compressor.settled()
  const copies = () => filesIn(join(served.dataDir, 'public')).filter((it) => it.endsWith('.br'))
  const before = copies()
  served.feed.withdraw('place', place.id)
  await served.site.loop.request()
  await served.site.compressor.settled()
  expect(copies().length).toBeLessThan(before.length)
})

test('Pages without copies get them after a restart, and copies of something else go', async () => {
  await using served = await withCopies()
  const br = file(served, 'kurs/index.html.br')
  const whole = readFileSync(br)
  // Written by somebody else: it is not of the page's time.
  writeFileSync(br, 'something else')
  await served.restart()
  const answer = await served.raw(list, { 'accept-encoding': 'br' })
  expect(decoded(answer)).toContain('</html>')
  await served.site.caughtUp
  await served.site.compressor.settled()
  expect(brotliDecompressSync(readFileSync(br))).toEqual(brotliDecompressSync(whole))
})

test('Copies whose page is gone are swept out', async () => {
  await using served = await withCopies()
  writeFileSync(file(served, 'borte.html.br'), 'left over')
  await served.restart()
  await served.site.caughtUp
  // A stop waits for the sweep.
  await served.restart()
  expect(existsSync(file(served, 'borte.html.br'))).toBe(false)
  expect(existsSync(file(served, 'kurs/index.html.br'))).toBe(true)
})

test('Copies are no addresses of their own', async () => {
  await using served = await withCopies()
  for (const path of ['/kurs/index.html.br', '/kurs/index.html.gz', '/404.html.br'])
    expect([path, (await served.raw(path)).status]).toEqual([path, 404])
})

test('Answers made on demand come compressed as well', async () => {
  await using served = await withCopies()
  const plain = await served.raw('/kurs/?q=k')
  for (const encoding of ['br', 'gzip']) {
    const answer = await served.raw('/kurs/?q=k', { 'accept-encoding': encoding })
    expect([answer.headers['content-encoding'], answer.headers.vary]).toEqual([encoding, 'accept-encoding'])
    expect(decoded(answer)).toBe(plain.body)
  }
})
