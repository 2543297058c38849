import { expect, test } from 'vitest'
import type { Course } from '#content/course.ts'
import { courseUrl, newsUrl, placeUrl } from '#content/urls.ts'
import { hashOf } from '#site/publisher/render.ts'
import { buildSite } from './built-world.ts'
import { named, siteUrl, World } from './world.ts'
import { parseXml } from './xml.ts'

/** The locations of a sitemap file, read as XML. */
function parsed(xml: string): { root: string; entries: Entry[] } {
  const root = parseXml(xml)
  const entries = root.children.map((it) => ({
    loc: it.children.find((child) => child.name === 'loc')?.text ?? '',
    lastmod: it.children.find((child) => child.name === 'lastmod')?.text,
    links: it.children
      .filter((child) => child.name === 'xhtml:link')
      .map((child) => `${child.attributes.hreflang} ${child.attributes.href}`),
  }))
  return { root: root.name, entries }
}

interface Entry {
  loc: string
  lastmod: string | undefined
  links: string[]
}

const fileOfUrl = (url: string) => new URL(url).pathname.slice(1)

/** Every entry of every file that the index names. */
function entriesOf(world: World): Entry[] {
  const index = parsed(world.file('sitemap.xml') ?? '')
  expect(index.root).toBe('sitemapindex')
  return index.entries.flatMap(({ loc }) => {
    const xml = world.file(fileOfUrl(loc)) ?? ''
    const file = parsed(xml)
    expect([loc, file.root]).toEqual([loc, 'urlset'])
    // The limits of the protocol; it does not allow an empty file either.
    expect(file.entries.length).toBeGreaterThan(0)
    expect(file.entries.length).toBeLessThanOrEqual(50_000)
    expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1024 * 1024)
    return file.entries
  })
}

/** So many courses as copies of the seed's, with ids whose last digits are spread as those of a database are. */
function many(world: World, count: number): Course[] {
  return Array.from({ length: count }, (_, index) => {
    const course = world.seed.courses[index % world.seed.courses.length]
    if (!course) throw new Error('The seed has no course.')
    return { ...course, id: hashOf(Buffer.from(`${index}`)).slice(0, 24) }
  })
}

test('Every page that search engines may show is listed once, at its canonical address, and nothing else is', async () => {
  await using world = await World.open(await buildSite())
  await world.publish()
  const listed = entriesOf(world).map((it) => it.loc)
  const canonical = world
    .files()
    .filter((it) => it.endsWith('.html'))
    .flatMap((it) => /<link rel="canonical" href="([^"]+)"/.exec(world.file(it) ?? '')?.[1] ?? [])
  expect(listed.toSorted()).toEqual(canonical.toSorted())
  expect(world.file('robots.txt')).toContain(`Sitemap: ${siteUrl}/sitemap.xml`)
})

test('The translations listed are those that the pages themselves name', async () => {
  await using world = await World.open(await buildSite())
  await world.publish()
  const entries = entriesOf(world)
  for (const { loc, links } of entries) {
    const html = world.file(`${fileOfUrl(loc)}index.html`) ?? ''
    const named = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)]
    expect([loc, links]).toEqual([loc, named.map(([, lang, href]) => `${lang} ${href}`)])
  }
  expect(entries.some((it) => it.links.length > 1)).toBe(true)
  expect(entries.some((it) => it.links.length === 0)).toBe(true)
})

test('What is said to have changed is the document of the page, when it was released', async () => {
  await using world = await World.open(await buildSite())
  const [course] = world.seed.courses as [Course]
  world.feed.dated('course', course.id, '2026-11-20T09:30:00.000Z')
  await world.publish()
  const at = (url: string) => entriesOf(world).find((it) => it.loc === siteUrl + url)?.lastmod
  expect(at(courseUrl(course, 'no'))).toBe('2026-11-20T09:30:00.000Z')
  expect(at(placeUrl({ slug: 'lofoten' }, 'en'))).toBe('2026-01-01T00:00:00.000Z')
  expect(at('/kurs/')).toBeUndefined()
  // Released anew with the same words, as after a withdrawal that the site did not see.
  world.feed.dated('course', course.id, '2026-11-21T09:30:00.000Z')
  await world.publish()
  expect(at(courseUrl(course, 'no'))).toBe('2026-11-21T09:30:00.000Z')
  expect((await world.verify()).differences).toEqual([])
})

test('News is listed from its day on', async () => {
  await using world = await World.open(await buildSite())
  const item = { ...named(world.seed.news, () => true), date: '2026-11-23' }
  world.feed.publish('news', item)
  await world.publish()
  const isListed = () => entriesOf(world).some((it) => it.loc === siteUrl + newsUrl(item, 'no'))
  expect(isListed()).toBe(false)
  world.now += 86_400_000
  await world.publish()
  expect(isListed()).toBe(true)
})

test('With a thousand courses, an edit of one rewrites one of seventeen files; more courses make more files', async () => {
  await using world = await World.open(await buildSite())
  for (const it of world.seed.courses) world.feed.withdraw('course', it.id)
  const courses = many(world, 499)
  for (const it of courses) world.feed.publish('course', it)
  await world.publish()
  const sitemaps = () => world.files().filter((it) => it.startsWith('sitemaps/courses'))
  expect(sitemaps()).toEqual(['sitemaps/courses.xml'])
  for (const it of many(world, 1_000)) world.feed.publish('course', it)
  await world.publish()
  expect(sitemaps()).toEqual([...'0123456789abcdef'].map((it) => `sitemaps/courses-${it}.xml`))
  const listed = entriesOf(world).map((it) => it.loc)
  for (const it of many(world, 1_000)) expect(listed).toContain(siteUrl + courseUrl(it, 'no'))

  const [course] = courses as [Course]
  world.feed.publish('course', { ...course, slug: 'helt-andre-ord' })
  const { receipt } = await world.publish()
  const written = receipt?.pages.map((it) => it.url).filter((it) => it.includes('sitemap'))
  expect(written).toEqual([`/sitemaps/courses-${course.id.slice(-1)}.xml`])
  expect((await world.verify()).differences).toEqual([])
}, 60_000)
