import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Served } from './served.ts'

/** The text a visitor must never see, in files all around the public folder. */
const secret = 'nobody may read this'

async function surrounded(): Promise<Served> {
  const served = await Served.start()
  const out = join(served.dataDir, 'public')
  mkdirSync(join(out, '.well-hidden'))
  for (const file of [
    'secrets.json',
    'index.html',
    'staging/1',
    'site/index.html',
    'public/.env',
    'public/.well-hidden/a',
  ])
    writeFileSync(join(served.dataDir, file), secret)
  symlinkSync(join(served.dataDir, 'secrets.json'), join(out, 'link.json'))
  symlinkSync(served.dataDir, join(out, 'out'))
  symlinkSync('/etc', join(out, 'etc'))
  return served
}

/** Sends a request line byte for byte, and gives back everything that comes. */
function ask(served: Served, target: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(served.site.port, '127.0.0.1')
    const chunks: Buffer[] = []
    socket.on('data', (chunk) => chunks.push(chunk))
    // The server hangs up on what is too long before all of it is sent.
    socket.once('error', () => socket.destroy())
    socket.once('close', () => resolve(Buffer.concat(chunks).toString()))
    socket.write(Buffer.from(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, 'latin1'))
  })
}

const steps = [
  '..',
  '.',
  '',
  '%2e%2e',
  '%2E.',
  '.%2e',
  '%252e%252e',
  '...',
  '.. ',
  '..;',
  '%c0%ae%c0%ae',
  '\\..',
  '..%5c',
  '%00',
  '~',
]
const slashes = ['/', '//', '%2f', '%2F', '\\', '%5c', '%252f', '/./', '/;/', '%c0%af', '\t', '%09']
const names = [
  'secrets.json',
  'index.html',
  'staging/1',
  'site/index.html',
  'public/.env',
  '.env',
  '.well-hidden/a',
  'link.json',
  'out/secrets.json',
  'etc/passwd',
  'secrets.json%00.html',
  'secrets.json?x',
  'secrets.json#',
  'secrets.json::$DATA',
]
const starts = [
  '/',
  '/media/',
  '/lofoten/',
  '/_astro/',
  '/data/',
  '/en/',
  '/kurs/',
  '//',
  '',
  'http://x/',
  '/%2e%2e/',
  '/C:/',
  '/file:/',
]

test('No path, however written, leads out of the public folder or to what is hidden in it', async () => {
  await using served = await surrounded()
  const step = fc.tuple(fc.constantFrom(...steps), fc.constantFrom(...slashes)).map(([a, b]) => a + b)
  const path = fc
    .tuple(fc.constantFrom(...starts), fc.array(step, { maxLength: 6 }), fc.constantFrom(...names))
    .map(([start, way, name]) => start + way.join('') + name)
  await fc.assert(
    fc.asyncProperty(path, async (target) => {
      const answer = await ask(served, target)
      expect(answer).not.toContain(secret)
      expect(answer).not.toContain('root:')
      expect(answer).toMatch(/^HTTP\/1\.1 (301|400|404) /)
    }),
    { numRuns: 500 },
  )
  // It is alive, and the files are there to be found.
  expect((await served.fetch('/lofoten/')).status).toBe(200)
})

test('Bytes that are no address get an answer, and the next visitor is served', async () => {
  await using served = await surrounded()
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[\x21-\xff]{1,60}$/), async (target) => {
      expect(await ask(served, `/${target}`)).toMatch(/^HTTP\/1\.1 (200|301|302|400|404|410) /)
    }),
    { numRuns: 300 },
  )
  expect((await served.fetch('/lofoten/')).status).toBe(200)
})

test('An absurdly long address is refused as too long', async () => {
  await using served = await surrounded()
  expect((await served.raw(`/${'a'.repeat(4096)}`)).status).toBe(414)
  expect((await served.raw(`/${'a'.repeat(4000)}`)).status).toBe(404)
  expect(await ask(served, `/${'a'.repeat(17_000)}`)).toMatch(/^HTTP\/1\.1 431 /)
})

test('An escaped slash is part of a name, not a step into a folder', async () => {
  await using served = await surrounded()
  for (const path of ['/lofoten%2f', '/lofoten%2Findex.html', '/_astro%2f', '/lofoten%5c'])
    expect([path, (await served.raw(path)).status]).not.toEqual([path, 200])
})

test('Each kind of file says what it is', async () => {
  await using served = await Served.start()
  const types: [ending: string, type: string][] = [
    ['ics', 'text/calendar; charset=utf-8'],
    ['vcf', 'text/vcard; charset=utf-8'],
    ['webmanifest', 'application/manifest+json; charset=utf-8'],
    ['rss', 'application/rss+xml; charset=utf-8'],
    ['xml', 'application/xml; charset=utf-8'],
    ['txt', 'text/plain; charset=utf-8'],
    ['json', 'application/json; charset=utf-8'],
    ['jsonld', 'application/ld+json; charset=utf-8'],
    ['HTML', 'text/html; charset=utf-8'],
    ['exe', 'application/octet-stream'],
  ]
  for (const [ending, type] of types) {
    writeFileSync(join(served.dataDir, 'public', `prøve.${ending}`), 'æøå')
    const answer = await served.fetch(`/pr%C3%B8ve.${ending}`)
    expect([ending, answer.headers.get('content-type'), await answer.text()]).toEqual([ending, type, 'æøå'])
  }
})
