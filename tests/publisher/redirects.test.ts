import { expect, test } from 'vitest'
import { shortId } from '#content/id.ts'
import { seed } from '#content/seed/index.ts'
import { courseUrl } from '#content/urls.ts'
import { seedDay } from './seeded.ts'
import { Served } from './served.ts'
import { named } from './world.ts'

const { names, courses, places, regions, pages } = seed(seedDay)

async function answerTo(served: Served, path: string): Promise<[number, string | null]> {
  const { status, headers } = await served.fetch(path)
  return [status, headers.get('location')]
}

test('Every name a place has, its parts, its municipalities and its towns lead to the page of the region', async () => {
  await using served = await Served.start()
  const leads: [string, string][] = [
    ['/karriere-og-studieverksted-lofoten/', '/lofoten/'],
    ['/karriereogstudieverksted-lofoten', '/lofoten/'],
    ['/Karriere%20Salten/', '/salten/'],
    ['/bodo/', '/salten/'],
    ['/Bod%C3%B8/', '/salten/'],
    ['/suorta/', '/vesteralen/'],
    ['/vester%C3%A5len', '/vesteralen/'],
    ['/sorhelgeland/', '/sor-helgeland/'],
  ]
  for (const [from, to] of leads) expect([from, ...(await answerTo(served, from))]).toEqual([from, 301, to])
})

test('A former name answers 301 for good, also when it is taken out of the records, and over a restart', async () => {
  await using served = await Served.start()
  const name = named(names, (it) => it.name === 'Veiledningssenter Mo')
  served.feed.publish('name', { ...name, id: 'f'.repeat(24), name: 'Karrierehuset Rana', from: seedDay })
  await served.site.loop.request()
  expect(await (await served.fetch('/rana/')).text()).toContain('<h1>Karrierehuset Rana</h1>')
  expect(await answerTo(served, '/veiledningssenter-mo/')).toEqual([301, '/rana/'])
  served.feed.withdraw('name', name.id)
  await served.site.loop.request()
  expect(await answerTo(served, '/veiledningssenter-mo/')).toEqual([301, '/rana/'])
  await served.restart()
  expect(await answerTo(served, '/veiledningssenter-mo/')).toEqual([301, '/rana/'])
})

test('A course whose words change answers 301 at its old address, and 410 when it is gone', async () => {
  await using served = await Served.start()
  const [course] = courses
  if (!course) throw new Error('The seed has no course.')
  const old = courseUrl(course, 'no')
  const now = { ...course, slug: 'nye-ord' }
  served.feed.publish('course', now)
  await served.site.loop.request()
  expect(await answerTo(served, old)).toEqual([301, courseUrl(now, 'no')])
  expect(await answerTo(served, `/kurs/hva-som-helst-${shortId(course.id)}`)).toEqual([301, courseUrl(now, 'no')])
  served.feed.withdraw('course', course.id)
  await served.site.loop.request()
  for (const path of [old, courseUrl(now, 'no'), `/en${old}`]) expect(await answerTo(served, path)).toEqual([410, null])
  const gone = await (await served.fetch(old)).text()
  expect(gone).toContain('href="/kurs/"')
  expect(await answerTo(served, '/kurs/aldri-fantes-00000000/')).toEqual([404, null])
})

test('An information page that moves answers 301, and 410 when it is gone', async () => {
  await using served = await Served.start()
  const page = named(pages, (it) => it.path.includes('/'))
  served.feed.publish('page', { ...page, path: 'om/et-nytt-sted' })
  await served.site.loop.request()
  expect(await answerTo(served, `/${page.path}/`)).toEqual([301, '/om/et-nytt-sted/'])
  served.feed.withdraw('page', page.id)
  await served.site.loop.request()
  expect(await answerTo(served, `/${page.path}/`)).toEqual([410, null])
})

test('A translation that does not exist leads to the Norwegian page, for now', async () => {
  await using served = await Served.start()
  const [course] = courses
  if (!course) throw new Error('The seed has no course.')
  expect(await answerTo(served, '/se/salten/')).toEqual([302, '/salten/'])
  expect(await answerTo(served, '/se/kurs/')).toEqual([302, '/kurs/'])
  expect(await answerTo(served, `/se${courseUrl(course, 'no')}`)).toEqual([302, courseUrl(course, 'no')])
  expect(await answerTo(served, '/se/finnes-ikke/')).toEqual([404, null])
})

test('A region whose slug changes is found at its old one', async () => {
  await using served = await Served.start()
  const region = named(regions, (it) => it.slug === 'rana')
  expect(places.some((it) => it.region === region.id)).toBe(true)
  served.feed.publish('region', { ...region, slug: 'nord-helgeland' })
  await served.site.loop.request()
  expect(await answerTo(served, '/rana/')).toEqual([301, '/nord-helgeland/'])
})

test('A unit’s old name and its old path of several words lead to the page of its place', async () => {
  await using served = await Served.start()
  for (const path of ['/rkk-vesteralen/', '/rkk/vesteralen/', '/RKK/Vesteralen', '/en/rkk/vesteralen/'])
    expect([path, (await answerTo(served, path))[1]]).toEqual([path, '/vesteralen/'])
  expect((await answerTo(served, '/rkk/vesteralen'))[0]).toBe(301)
  expect(await answerTo(served, '/rkk/vesteralen/kurs/')).toEqual([404, null])
})
