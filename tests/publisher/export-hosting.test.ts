import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Course } from '#content/course.ts'
import { shortId } from '#content/id.ts'
import { seed } from '#content/seed/index.ts'
import { courseUrl } from '#content/urls.ts'
import { Installation } from './installation.ts'
import { seedDay } from './seeded.ts'
import { isHere, startApache, startCaddy, startNginx } from './web-servers.ts'
import { named } from './world.ts'

const { courses, news, names, pages } = seed(seedDay)
const [moved, gone, still] = courses.slice(0, 3) as [Course, Course, Course]
const translated = named(courses, (it) => it.title.en !== undefined && it.summary.en !== undefined && it !== moved)
const left = named(pages, (it) => it.path.includes('/'))
const lost = named(news, () => true)

let installation: Installation

beforeAll(async () => {
  installation = await Installation.start()
  const { feed } = installation
  feed.publish('course', { ...moved, slug: 'nye-ord' })
  feed.withdraw('course', gone.id)
  feed.withdraw('news', lost.id)
  feed.publish('page', { ...left, path: 'om/et-nytt-sted' })
  const name = named(names, (it) => it.name === 'Veiledningssenter Mo')
  feed.publish('name', { ...name, id: 'f'.repeat(24), name: 'Karrierehuset Rana', from: seedDay })
  await installation.settle()
  feed.withdraw('name', name.id)
  await installation.settle()
  await installation.export()
})

afterAll(() => installation[Symbol.asyncDispose]())

/** Addresses people may have: of now, of before, written otherwise, and of nothing. */
const addresses = [
  '/',
  '/lofoten/',
  '/lofoten',
  '/lofoten?fra=plakat',
  '/LOFOTEN/',
  '/lofoten/index.html',
  '/en/lofoten',
  '/karriere-og-studieverksted-lofoten/',
  '/karriereogstudieverksted-lofoten',
  '/Karriere%20Salten/',
  '/karrieresalten',
  '/bodo/',
  '/Bod%C3%B8/',
  '/bod%C3%B8',
  '/en/bodo/',
  '/se/bodo/',
  '/suorta/',
  '/vester%C3%A5len',
  '/sorhelgeland/',
  '/S%C3%B8r-Helgeland/',
  '/veiledningssenter-mo/',
  courseUrl(moved, 'no'),
  courseUrl(moved, 'no').slice(0, -1),
  `/en${courseUrl(moved, 'no')}`,
  courseUrl(gone, 'no'),
  `/en${courseUrl(gone, 'no')}`,
  `/kurs/andre-ord-${shortId(gone.id)}/`,
  `/nyheter/${lost.slug}-${shortId(lost.id)}/`,
  courseUrl(translated, 'en').slice(0, -1),
  `/se${courseUrl(still, 'no')}`,
  `/${left.path}/`,
  '/om/et-nytt-sted',
  '/se/salten/',
  '/se/kurs/',
  '/se',
  '/sma/finnes-ikke/',
  '/finn/?sted=x',
  '/finn',
  '/data/',
  '/data',
  '/data/places',
  '/data/courses.json',
  '/en/data/services',
  '/data/finnes-ikke',
  '/sitemap.xml',
  '/sitemaps/courses.xml',
  '/sitemaps/',
  '/robots.txt',
  '/kurs/aldri-fantes-00000000/',
  '/finnes-ikke/',
  '/404.html',
]

/** Other words before the short id: what needs a table, and what an .htaccess does not have. */
const otherWords = [
  `/kurs/hva-som-helst-${shortId(moved.id)}`,
  `/kurs/hva-som-helst-${shortId(still.id)}/`,
  `/en/kurs/hva-som-helst-${shortId(translated.id)}/`,
  `/sma/kurs/hva-som-helst-${shortId(still.id)}/`,
]

/** What the export keeps for itself. */
const hidden = ['/.htaccess', '/.eidor-export/manifest.json']

/** Headers that must be as our own server sends them. */
const compared = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'strict-transport-security',
  'cache-control',
  'access-control-allow-origin',
]

interface Answer {
  path: string
  status: number
  /** Path and query: some servers put their own origin before it. */
  to: string | null
}

async function answerOf(url: string, path: string): Promise<Answer> {
  const response = await fetch(url + path, { redirect: 'manual' })
  await response.arrayBuffer()
  const location = response.headers.get('location')
  const to = location === null ? null : new URL(location, url)
  return { path, status: response.status, to: to && to.pathname + to.search }
}

async function expectSame(url: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) expect(await answerOf(url, path)).toEqual(await answerOf(installation.url, path))
}

async function expectSameHeaders(url: string): Promise<void> {
  const page = await (await fetch(`${url}/lofoten/`)).text()
  const [, script = ''] = /src="(\/_astro\/[^"]+)"/.exec(page) ?? []
  for (const path of ['/lofoten/', '/lofoten', script, '/data/places', '/finnes-ikke/', courseUrl(gone, 'no')]) {
    const [theirs, ours] = await Promise.all(
      [url, installation.url].map((it) => fetch(it + path, { redirect: 'manual' })),
    )
    const of = (it: Response | undefined) => compared.map((name) => [name, it?.headers.get(name)])
    expect([path, of(theirs)]).toEqual([path, of(ours)])
  }
}

/** Every address our own server knows answers there with the same status and the same way on. */
test.skipIf(!isHere('nginx'))(
  'nginx answers every old address as our own server does (skipped without nginx)',
  async () => {
    await using nginx = await startNginx(installation)
    await expectSame(nginx.url, [...addresses, ...otherWords, ...hidden])
    await expectSameHeaders(nginx.url)
  },
)

test.skipIf(!isHere('caddy'))(
  'Caddy answers every old address as our own server does (skipped without caddy)',
  async () => {
    await using caddy = await startCaddy(installation)
    await expectSame(caddy.url, [...addresses, ...otherWords, ...hidden])
    await expectSameHeaders(caddy.url)
  },
)

test.skipIf(!isHere('apache2'))(
  'Apache answers every old address as our own server does (skipped without apache2)',
  async () => {
    await using apache = await startApache(installation)
    await expectSame(apache.url, [...addresses, ...hidden])
    await expectSameHeaders(apache.url)
  },
)

test('The addresses compared are answered in every way there is', async () => {
  const answers = await Promise.all(addresses.map((it) => answerOf(installation.url, it)))
  expect([...new Set(answers.map((it) => it.status))].sort()).toEqual([200, 301, 302, 404, 410])
})
