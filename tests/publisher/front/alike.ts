import { createHmac } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Media } from '#content/media.ts'
import { seed } from '#content/seed/index.ts'
import { courseUrl } from '#content/urls.ts'
import { filesIn } from '#site/publisher/assets.ts'
import { urlOfFile } from '#site/publisher/file-of.ts'
import { contentTypes } from '#site/serving/content-types.ts'
import { securityHeaders } from '#site/serving/headers.ts'
import { secret } from '../feed-server.ts'
import { decoded, type RawAnswer, raw } from '../raw.ts'
import { seedDay } from '../seeded.ts'
import { Served } from '../served.ts'
import { named, noon, siteUrl } from '../world.ts'
import type { Front } from './front.ts'

const { courses } = seed(seedDay)
const [first, ...others] = courses
const renamed = named(courses, (it) => it === first)
const withdrawn = named(others, (it) => it.region !== null)

const picture: Media = {
  id: '0123456789abcdef01234567',
  format: 'document',
  title: { no: 'Årsmelding' },
  original: { file: 'årsmelding 1.pdf', type: 'application/pdf', width: null, height: null, size: 10 },
}

/** The real site with compressed copies, something gone, something renamed, a picture, and secrets around it. */
export async function servedFully(): Promise<Served> {
  const served = await Served.start({ real: true })
  served.feed.publish('media', picture)
  served.feed.withdraw('course', withdrawn.id)
  served.feed.publish('course', { ...renamed, slug: 'et-nytt-navn' })
  await served.site.loop.request()
  await served.site.compressor.settled()
  const folder = (name: string) => join(served.dataDir, name)
  mkdirSync(folder('media'), { recursive: true })
  mkdirSync(folder('public/slag'))
  writeFileSync(folder('media/årsmelding 1.pdf'), '0123456789')
  writeFileSync(folder('media/utkast.pdf'), 'secret!')
  writeFileSync(folder('secrets.json'), 'secret!')
  writeFileSync(folder('public/.env'), 'secret!')
  for (const it of [...Object.keys(contentTypes), '.exe', '']) writeFileSync(folder(`public/slag/fil${it}`), 'æøå')
  return served
}

/** Links out of the folder, for servers that promise not to follow them. */
export function linkOut(served: Served): void {
  symlinkSync(join(served.dataDir, 'secrets.json'), join(served.dataDir, 'public', 'link.json'))
  symlinkSync(served.dataDir, join(served.dataDir, 'public', 'out'))
}

const security = Object.keys(securityHeaders(siteUrl))
/** Both ways to take compressed bytes, and none. */
const takes: Record<string, string>[] = [{}, { 'accept-encoding': 'gzip' }, { 'accept-encoding': 'gzip, deflate, br' }]

/** What a visitor can tell, apart from what differs between programs: date, server, tag. */
function told(answer: RawAnswer): Record<string, unknown> {
  const names = [
    'content-type',
    'cache-control',
    'location',
    'set-cookie',
    'last-modified',
    'allow',
    'content-range',
    ...security,
  ]
  return {
    status: answer.status,
    ...Object.fromEntries(names.map((it) => [it, answer.headers[it]])),
    vary: String(answer.headers.vary ?? '').toLowerCase(),
    body: decoded(answer),
  }
}

async function compare(
  served: Served,
  front: Front,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<RawAnswer> {
  const [ours, theirs] = await Promise.all([served.raw(path, headers, method), raw(front.port, path, headers, method)])
  expect(told(theirs), `${method} ${path} ${JSON.stringify(headers)}`).toEqual(told(ours))
  return theirs
}

/** Every file of the public folder, in every form. */
export async function expectSameFiles(served: Served, front: Front, encodings: readonly string[]): Promise<void> {
  const files = filesIn(join(served.dataDir, 'public')).filter((it) => !/\.(br|gz)$|(^|\/)\./.test(it))
  expect(files.length).toBeGreaterThan(100)
  const came = new Set<string>()
  for (const file of files) {
    for (const take of takes) {
      const answer = await compare(served, front, urlOfFile(file), take)
      // Its page for what is not there comes from the site itself.
      if (answer.status === 200) came.add(String(answer.headers['content-encoding'] ?? 'identity'))
    }
  }
  expect([...came].sort()).toEqual([...encodings].sort())
}

/** Each form of a page has a tag of its own, by which a visitor who has it is known. */
export async function expectKnownForms(front: Front, encodings: readonly string[]): Promise<void> {
  const tags = new Set<string>()
  for (const encoding of encodings) {
    const { headers } = await raw(front.port, '/lofoten/', { 'accept-encoding': encoding })
    expect(headers['content-encoding'] ?? 'identity').toBe(encoding)
    const etag = String(headers.etag)
    tags.add(etag)
    const again = await raw(front.port, '/lofoten/', { 'accept-encoding': encoding, 'if-none-match': etag })
    expect([encoding, again.status]).toEqual([encoding, 304])
  }
  expect(tags.size).toBe(encodings.length)
}

/** What is no file, or not only. */
export async function expectSameElsewhere(served: Served, front: Front): Promise<void> {
  const paths: [path: string, status: number][] = [
    ['/lofoten', 301],
    ['/lofoten?fra=plakat', 301],
    ['/LOFOTEN/', 301],
    ['/lofoten/index.html', 301],
    ['//lofoten/', 301],
    ['/lofoten//', 301],
    ['/karriere-salten/', 301],
    [courseUrl(renamed, 'no'), 301],
    [courseUrl(withdrawn, 'no'), 410],
    ['/finnes-ikke/', 404],
    ['/finnes-ikke', 404],
    ['/404/', 404],
    ['/404.html', 404],
    ['/lofoten/index.html.gz', 404],
    ['/kurs/?q=norsk', 200],
    ['/en/kurs/?q=norsk', 200],
    ['/nyheter/?q=a', 200],
    ['/kurs/?', 200],
    ['/lofoten/?fra=plakat', 200],
    ['/finn/?sted=V%C3%A5gan', 302],
    ['/finn/?sted=xyzzy', 200],
    ['/finn?q=x', 301],
    ['/media/%C3%A5rsmelding%201.pdf', 200],
    ['/media/utkast.pdf', 404],
    ['/media/finnes-ikke.pdf', 404],
    ['/api/finnes-ikke/', 404],
  ]
  for (const [path, status] of paths) {
    for (const take of takes) {
      const answer = await compare(served, front, path, take)
      expect([path, answer.status]).toEqual([path, status])
    }
  }
  const range = await compare(served, front, '/media/%C3%A5rsmelding%201.pdf', { range: 'bytes=2-4' })
  expect([range.status, range.body]).toEqual([206, '234'])
  for (const method of ['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'])
    await compare(served, front, '/lofoten/', {}, method)
}

/** What is hidden or outside stays so. */
export async function expectNothingLeaks(front: Front): Promise<void> {
  const paths = [
    '/../secrets.json',
    '/..%2fsecrets.json',
    '/%2e%2e/secrets.json',
    '/%2e%2e%2fsecrets.json',
    '/lofoten/..%2f..%2fsecrets.json',
    '/lofoten/../../secrets.json',
    '/..%5csecrets.json',
    '/media/..%2fsecrets.json',
    '/media/%2e%2e/secrets.json',
    '/media/utkast.pdf',
    '/.env',
    '/%2eenv',
    '/lofoten/../.env',
    '//.env',
    '/secrets.json%00.html',
    '/link.json',
    '/out/secrets.json',
    '/out/public/.env',
  ]
  for (const path of paths) {
    const { status, body } = await raw(front.port, path)
    expect([path, [301, 400, 404].includes(status)], `${path} answers ${status}`).toEqual([path, true])
    expect(body).not.toContain('secret!')
  }
}

/** The door by which the CMS comes is shut to the public, however it is knocked at. */
export async function expectNoNudges(served: Served, front: Front): Promise<void> {
  const paths = [
    '/api/nudge',
    '/api/nudge?x',
    '/%61pi/nudge',
    '/api/./nudge',
    '//api/nudge',
    '/api//nudge',
    '/api/nudge/',
    '/x/../api/nudge',
  ]
  for (const [index, path] of paths.entries()) {
    const { status } = await raw(front.port, path, signed(index), 'POST')
    expect([path, [301, 308, 400, 401, 404, 405].includes(status)], `${path} answers ${status}`).toEqual([path, true])
  }
  expect((await raw(front.port, '/api/nudge', signed(100), 'POST')).status).toBe(404)
  // It was not the signature.
  expect((await served.raw('/api/nudge', signed(200), 'POST')).status).toBe(202)
}

/** As the CMS signs a nudge without content, some milliseconds after noon. */
function signed(after: number): Record<string, string> {
  const mac = createHmac('sha256', secret)
    .update(`${noon + after}.`)
    .digest('hex')
  return { 'x-eidor-signature': `t=${noon + after},v1=${mac}` }
}

/** Whoever reads while much is published gets whole pages, and after a publish the new one, in every form. */
export async function expectFreshWhilePublishing(served: Served, front: Front): Promise<void> {
  let publishing = true
  async function read(): Promise<number> {
    let count = 0
    for (; publishing; count++) {
      for (const take of takes) {
        const answer = await raw(front.port, '/kurs/', take)
        expect([answer.status, decoded(answer).trimEnd().endsWith('</html>')]).toEqual([200, true])
      }
    }
    return count
  }
  const list = (await served.raw('/kurs/')).body
  const shown = named(courses, (it) => it !== renamed && list.includes(courseUrl(it, 'no')))
  async function publish(): Promise<void> {
    for (let round = 0; round < 8; round++) {
      served.feed.publish('course', { ...shown, title: { no: `Runde ${round} her` } })
      await served.site.loop.request()
      // Every other time with copies of what was before, and with those of what is now.
      if (round % 2 === 0) await served.site.compressor.settled()
      for (const take of takes) {
        const page = decoded(await raw(front.port, '/kurs/', take))
        expect(page).toContain(`Runde ${round} her`)
        expect(page).toBe((await served.raw('/kurs/')).body)
      }
    }
    publishing = false
  }
  const [, ...reads] = await Promise.all([publish(), read(), read()])
  for (const it of reads) expect(it).toBeGreaterThan(8)
}
