import { expect, test } from 'vitest'
import type { Course } from '#content/course.ts'
import { seed } from '#content/seed/index.ts'
import { courseUrl, openDataUrl, placeUrl } from '#content/urls.ts'
import { contentType } from '#site/serving/content-types.ts'
import { openFiles } from '#site/views/openData/addresses.ts'
import { Installation } from './installation.ts'
import { seedDay } from './seeded.ts'
import { siteUrl } from './world.ts'

const { courses, places, services, regions } = seed(seedDay)
const [course] = courses as [Course]

interface List {
  licence: string
  total: number
  page?: number
  size?: number
  items: Record<string, unknown>[]
}

async function listAt(url: string): Promise<List> {
  const response = await fetch(url)
  expect([url, response.status, response.headers.get('content-type')]).toEqual([
    url,
    200,
    'application/json; charset=utf-8',
  ])
  // Scripts of other sites may read it; nothing is kept without asking whether it is new.
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('cache-control')).toBe('no-cache')
  return response.json()
}

test('The open lists hold every place, course and service, under absolute addresses and the licence', async () => {
  await using it = await Installation.start()
  const [open, offered, places_] = await Promise.all(
    ['courses?size=100', 'services', 'places'].map((list) => listAt(`${it.url}/data/${list}`)),
  )
  expect(places_?.total).toBe(places.length)
  expect(places_?.items.map((of) => of.url).sort()).toEqual(regions.map((of) => siteUrl + placeUrl(of, 'no')).sort())
  expect(offered?.total).toBe(services.length)
  expect(open?.items.length).toBe(open?.total)
  expect(open?.items.find((of) => of.id === course.id)).toMatchObject({
    title: course.title.no,
    url: siteUrl + courseUrl(course, 'no'),
    mode: course.mode,
  })
  for (const list of [open, offered, places_]) expect(list?.licence).toContain('nlod')
})

test('A list changes with the record it is about, without being a file', async () => {
  await using it = await Installation.start()
  it.feed.publish('course', { ...course, title: { no: 'Et helt nytt navn' } })
  await it.settle()
  const { items } = await listAt(`${it.url}/data/courses?q=helt+nytt+navn`)
  expect(items.map((of) => of.id)).toEqual([course.id])
})

test('Courses are searched by words, region and mode, and paged', async () => {
  await using it = await Installation.start()
  const all = await listAt(`${it.url}/data/courses.json`)
  const online = await listAt(`${it.url}/data/courses?mode=online&size=100`)
  expect(online.total).toBe(all.items.filter((of) => of.mode === 'online').length)
  const salten = await listAt(`${it.url}/data/courses?region=salten&size=100`)
  expect(salten.total).toBeGreaterThan(0)
  for (const of of salten.items) expect(of.regions).toContain('salten')
  const pages = await Promise.all([1, 2, 3].map((page) => listAt(`${it.url}/data/courses?size=30&page=${page}`)))
  expect(pages.flatMap((of) => of.items)).toEqual(all.items)
  expect(pages.map((of) => [of.total, of.page, of.size])).toEqual([1, 2, 3].map((page) => [all.total, page, 30]))
})

test('A parameter that makes no sense is said, not passed over', async () => {
  await using it = await Installation.start()
  for (const query of [
    'mode=x',
    'page=0',
    'size=101',
    'page=a',
    'sort=x',
    'region=finnes-ikke',
    'near=oslo',
    'open=ja',
  ]) {
    const response = await fetch(`${it.url}/data/courses?${query}`)
    const { error } = await response.json()
    expect([query, response.status, error.split(':')[0]]).toEqual([query, 400, query.split('=')[0]])
  }
})

test('In English, texts are in English where they are translated, and say their language', async () => {
  await using it = await Installation.start()
  const { items } = await listAt(`${it.url}/en/data/courses.json`)
  const languages = new Set(items.map((of) => of.language))
  expect(languages).toContain('en')
  for (const of of items) expect(String(of.url).startsWith(`${siteUrl}/en/`)).toBe(of.language === 'en')
})

test('The page about the data names every address there is, and each answers', async () => {
  await using it = await Installation.start()
  for (const locale of ['no', 'en'] as const) {
    const path = openDataUrl(locale)
    const html = await (await fetch(it.url + path)).text()
    const links = [...html.matchAll(/href="((?:\/en)?\/data\/[^"#]+)"/g)].map(([, link = '']) => link)
    for (const list of ['places', 'courses', 'services', 'vacancies']) expect(links).toContain(path + list)
    for (const link of links) {
      const { status, headers } = await fetch(it.url + link)
      expect([link, status, headers.get('access-control-allow-origin')]).toEqual([link, 200, '*'])
      expect([link, headers.get('content-type')]).toEqual([link, contentType(/\./.test(link) ? link : 'list.json')])
    }
    // What an exported site has is what there is.
    const named = [...html.matchAll(/>(?:\/en)?\/data\/([^<]+\.[a-z]+)<\/a>/g)].map(([, name = '']) => name)
    expect(named).toEqual([...openFiles])
    expect(html).toContain('https://data.norge.no/nlod/no/2.0')
  }
  for (const nowhere of ['places.xml', 'courses.vcf', 'news-ingensteds.rss', 'hours-ingensteds.ics', 'hours.ics'])
    expect([nowhere, (await fetch(`${it.url}/data/${nowhere}`)).status]).toEqual([nowhere, 404])
})

test('The pages name the feeds of what they show, and each is there', async () => {
  await using it = await Installation.start()
  for (const [path, feeds] of [
    ['/', ['/data/news.rss']],
    ['/nyheter/', ['/data/news.rss']],
    ['/nyheter/?region=salten', ['/data/news-salten.rss']],
    ['/en/nyheter/?region=fylket', ['/en/data/news-fylket.rss']],
    ['/salten/', ['/data/news-salten.rss', '/data/hours-salten.ics', '/data/places-salten.vcf']],
  ] as const) {
    const html = await (await fetch(it.url + path)).text()
    for (const feed of feeds) {
      expect([path, html.includes(`href="${feed}"`), (await fetch(it.url + feed)).status]).toEqual([path, true, 200])
    }
  }
})
