import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { expect, test } from 'vitest'
import { seed } from '#content/seed/index.ts'
import { type Site, startSite } from '#site/start.ts'
import { buildWorld } from './built-world.ts'
import { type Feed, secret } from './feed-server.ts'
import { seedDay } from './seeded.ts'
import { HandClock, Served } from './served.ts'
import { named, siteUrl, World } from './world.ts'

function edit(feed: Feed, text: string): void {
  const { regions, places } = seed(seedDay)
  const lofoten = named(regions, (it) => it.slug === 'lofoten')
  feed.publish('place', { ...named(places, (it) => it.region === lofoten.id), summary: { no: text } })
}

async function secondNode(feed: Feed, dataDir: string): Promise<Site> {
  const settings = { dataDir, siteUrl, cmsUrl: feed.url, publishSecret: secret, sitePort: 0 }
  return startSite(settings, { appDir: await buildWorld(), log: pino({ level: 'silent' }), time: new HandClock() })
}

async function page(site: Site, path: string): Promise<string> {
  return (await fetch(`http://127.0.0.1:${site.port}${path}`)).text()
}

test('Two nodes behind one CMS both follow, and a node that starts from an empty folder fills itself', async () => {
  await using served = await Served.start()
  edit(served.feed, 'Før den andre kom.')
  await served.site.loop.request()
  const dataDir = mkdtempSync(join(tmpdir(), 'eidor-'))
  const second = await secondNode(served.feed, dataDir)
  await second.caughtUp
  expect(await page(second, '/lofoten/')).toContain('Før den andre kom.')
  edit(served.feed, 'Til begge to.')
  await Promise.all([served.site.loop.request(), second.loop.request()])
  for (const site of [served.site, second]) expect(await page(site, '/lofoten/')).toContain('Til begge to.')
  await Promise.all([served.site.loop.settled(), second.loop.settled()])
  expect(new Set(served.feed.receipts.map((it) => it.node)).size).toBe(2)
  await second.stop()

  served.feed.down = true
  const again = await secondNode(served.feed, dataDir)
  await again.caughtUp
  expect(await page(again, '/lofoten/')).toContain('Til begge to.')
  await again.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

test('A node says with every pull who it is and where it wants to be nudged, the same over a restart', async () => {
  await using served = await Served.start()
  const { node, address } = served.feed.askedBy
  expect(node).toMatch(/^[\w.-]+$/)
  expect(address).toBe(`http://127.0.0.1:${served.site.port}`)
  await served.restart()
  await served.site.loop.request()
  expect(served.feed.askedBy.node).toBe(node)
})

test('A node tells how far it has read, also where nothing it shows has changed', async () => {
  await using served = await Served.start()
  await served.site.loop.settled()
  const told = served.feed.reports.length
  const { bookmark } = served.feed.reports.at(-1) ?? {}
  served.feed.publish('notice', seed(seedDay).notice)
  await served.site.loop.request()
  await served.site.loop.settled()
  expect(served.feed.reports.length).toBeGreaterThan(told)
  expect(served.feed.reports.at(-1)?.bookmark).not.toEqual(bookmark)
  const quiet = served.feed.reports.length
  await served.site.loop.request()
  await served.site.loop.settled()
  expect(served.feed.reports).toHaveLength(quiet)
})

test('A node says what is not live, why, and of which release, until it is live', async () => {
  await using served = await Served.start()
  edit(served.feed, 'EXPLODE')
  const region = named(seed(seedDay).regions, (it) => it.slug === 'salten')
  served.feed.publishBadly('region', region.id, { nonsense: true })
  await served.site.loop.request()
  await served.site.loop.settled()
  const [refused, blocked] = served.feed.reports.at(-1)?.failing ?? []
  expect(refused).toMatchObject({ kind: 'region', id: region.id, page: null })
  expect(blocked).toMatchObject({ kind: 'place', page: '/lofoten/', reason: 'the page answered 500' })
  expect(blocked?.sequence).toBe((refused?.sequence ?? 0) - 1)
  expect(served.feed.reports.at(-1)?.failingPages).toEqual(['/lofoten/'])

  await served.restart()
  await served.site.loop.request()
  await served.site.loop.settled()
  expect(served.feed.reports.at(-1)?.failing).toHaveLength(2)
  edit(served.feed, 'Hel igjen.')
  served.feed.publish('region', region)
  await served.site.loop.request()
  await served.site.loop.settled()
  expect(served.feed.reports.at(-1)).toMatchObject({ failing: [], failingPages: [] })
})

test('What is taken down is told as gone, with the release that took it', async () => {
  await using world = await World.open()
  await world.publish()
  const news = named(world.seed.news, () => true)
  world.feed.withdraw('news', news.id)
  const { receipt } = await world.publish()
  expect(receipt?.gone).toMatchObject([{ kind: 'news', id: news.id }])
  expect(receipt?.gone[0]?.sequence).toBeGreaterThan(receipt?.live[0]?.sequence ?? 0)
  expect(receipt?.live).toEqual([])
})
