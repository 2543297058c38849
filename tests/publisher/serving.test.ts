import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Served } from './served.ts'

test('An empty site says it is being made ready, and serves as soon as there is something', async () => {
  await using served = await Served.start({ seeded: false })
  const waiting = await served.fetch('/lofoten/')
  expect(waiting.status).toBe(503)
  expect(waiting.headers.get('retry-after')).toBe('5')
  expect(await waiting.text()).toContain('Siden gjøres klar')
  expect((await served.fetch('/helse/')).status).toBe(503)

  const { publishSeed } = await import('./seeded.ts')
  publishSeed(served.feed)
  await served.site.loop.request()
  expect((await served.fetch('/lofoten/')).status).toBe(200)
  expect((await served.fetch('/helse/')).status).toBe(200)
})

test('A page comes with its type, is checked for newness each time, and is not sent twice', async () => {
  await using served = await Served.start()
  const page = await served.fetch('/lofoten/')
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page.headers.get('cache-control')).toBe('no-cache')
  const etag = page.headers.get('etag') ?? ''
  const again = await served.fetch('/lofoten/', { headers: { 'if-none-match': `"other", W/${etag}` } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  const head = await served.fetch('/lofoten/', { method: 'HEAD' })
  expect(head.headers.get('content-length')).toBe(String((await page.arrayBuffer()).byteLength))
  expect(await head.text()).toBe('')
})

test('Style sheets of the build may be kept for good, those of the content may not', async () => {
  await using served = await Served.start()
  const [, sheet = ''] = /href="(\/_astro\/[^"]+)"/.exec(await (await served.fetch('/')).text()) ?? []
  const built = await served.fetch(sheet)
  expect(built.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(built.headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect((await served.fetch('/regions.css')).headers.get('cache-control')).toBe('no-cache')
})

test('Every answer forbids what is not our own, and none sets a cookie', async () => {
  await using served = await Served.start()
  const paths = [
    '/',
    '/lofoten',
    '/finnes-ikke/',
    '/kurs/?q=a',
    '/helse/',
    '/regions.css',
    '/api/nudge',
    '/karriere-salten/',
  ]
  const etag = (await served.fetch('/')).headers.get('etag') ?? ''
  const answers = await Promise.all(paths.map((it) => served.fetch(it)))
  answers.push(await served.fetch('/', { headers: { 'if-none-match': etag } }))
  answers.push(await served.fetch('/', { method: 'PUT' }))
  for (const it of answers) {
    const policy = it.headers.get('content-security-policy') ?? ''
    expect(policy, it.url).toContain("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:")
    expect(policy).not.toContain('unsafe')
    expect(it.headers.get('x-content-type-options')).toBe('nosniff')
    expect(it.headers.get('set-cookie')).toBeNull()
  }
})

test('Addresses written otherwise lead to the one there is', async () => {
  await using served = await Served.start()
  const leads: [string, string][] = [
    ['/lofoten', '/lofoten/'],
    ['/lofoten?fra=plakat', '/lofoten/?fra=plakat'],
    ['/LOFOTEN/', '/lofoten/'],
    ['/lofoten/index.html', '/lofoten/'],
    ['/kurs', '/kurs/'],
    ['//example.org/lofoten/', '/example.org/lofoten/'],
    ['/finn?q=x', '/finn/?q=x'],
  ]
  for (const [from, to] of leads) {
    const { status, headers } = await served.raw(from)
    expect([from, status, headers.location]).toEqual([from, 301, to])
  }
})

test('Nothing outside the public folder can be read', async () => {
  await using served = await Served.start()
  writeFileSync(join(served.dataDir, 'secrets.json'), 'secret!')
  mkdirSync(join(served.dataDir, 'public', '.hidden'))
  writeFileSync(join(served.dataDir, 'public', '.hidden', 'file'), 'secret!')
  const paths = [
    '/../secrets.json',
    '/..%2fsecrets.json',
    '/%2e%2e/secrets.json',
    '/%2e%2e%2fsecrets.json',
    '/lofoten/..%2f..%2fsecrets.json',
    '/..%5csecrets.json',
    '/media/..%2fsecrets.json',
    '/media/%2e%2e/secrets.json',
    '/.hidden/file',
    '/%2ehidden/file',
    '/secrets.json%00.html',
    '/media/..%00/secrets.json',
    '/%',
    '/%ff',
    'http://elsewhere/../secrets.json',
  ]
  for (const path of paths) {
    const { status, body } = await served.raw(path)
    expect([path, [400, 404].includes(status)]).toEqual([path, true])
    expect(body).not.toContain('secret!')
  }
})

test('What is not there answers 404 with the site’s own page', async () => {
  await using served = await Served.start()
  for (const path of ['/finnes-ikke/', '/404/', '/404.html', '/media/finnes-ikke.jpg', '/data/finnes-ikke']) {
    const answer = await served.fetch(path)
    expect([path, answer.status]).toEqual([path, 404])
    expect(await answer.text()).toContain('Fant ikke siden')
  }
})

test('A list asked with a query is answered from what is live', async () => {
  await using served = await Served.start()
  const answer = await served.fetch('/kurs/?q=Norsk')
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await answer.text()).toContain('søk: Norsk')
  const found = await (await served.fetch('/finn/?q=Salten')).text()
  expect(found).toContain('<a href="/salten/">Salten</a>')
})

test('Whatever Host says, pages are on the public origin', async () => {
  await using served = await Served.start()
  const { body } = await served.raw('/kurs/?q=a', { host: 'evil.example' })
  expect(body).not.toContain('evil')
  expect((await served.raw('/lofoten', { host: 'evil.example' })).headers.location).toBe('/lofoten/')
})

test('Only GET and HEAD are answered', async () => {
  await using served = await Served.start()
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const answer = await served.raw('/lofoten/', {}, method)
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
  }
})

test('It serves with the CMS down, also from a start', async () => {
  await using served = await Served.start()
  served.feed.down = true
  await served.restart()
  expect((await served.fetch('/lofoten/')).status).toBe(200)
  await served.site.caughtUp
  expect(await (await served.fetch('/kurs/?q=Norsk')).text()).toContain('søk: Norsk')
  expect(await (await served.fetch('/helse/')).json()).toMatchObject({
    status: 'ok',
    cms: { trouble: 'the CMS answered 503' },
  })
})

test('A link out of the public folder that somebody put there is only followed within it', async () => {
  await using served = await Served.start()
  writeFileSync(join(served.dataDir, 'secrets.json'), 'secret!')
  symlinkSync(join(served.dataDir, 'secrets.json'), join(served.dataDir, 'public', 'link.json'))
  expect((await served.fetch('/link.json')).status).toBe(404)
})
