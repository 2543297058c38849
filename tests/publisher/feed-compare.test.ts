import { expect, test } from 'vitest'
import { named, World } from './world.ts'

/** A database put back from a copy, or changed by hand, says nothing of it in the feed: the site finds out by itself. */

const tenMinutes = 600_000

function lofoten(world: World) {
  const region = named(world.seed.regions, (it) => it.slug === 'lofoten')
  return named(world.seed.places, (it) => it.region === region.id)
}

async function settled(world: World): Promise<void> {
  await world.publish()
  await world.publish()
  expect(world.feed.summaries).toBe(1)
  expect(world.feed.wholes).toBe(1)
}

test('A site that holds what the CMS lists is left alone, and looks again every ten minutes', async () => {
  await using world = await World.open()
  await settled(world)
  world.now += tenMinutes - 1
  await world.publish()
  expect(world.feed.summaries).toBe(1)
  world.now += 1
  await world.publish()
  expect(world.feed.summaries).toBe(2)
  expect(world.feed.wholes).toBe(1)
})

test('A record that was changed behind the feed is on its page within ten minutes, and one deleted there is gone', async () => {
  await using world = await World.open()
  await settled(world)
  const place = lofoten(world)
  const page = named(world.seed.pages, (it) => it.path.includes('/'))
  world.feed.publish('place', { ...place, summary: { no: 'Slik det var før.' } }, {}, 3)
  world.feed.secretly((records) => records.delete(`page ${page.id}`))
  expect(await world.changes()).toEqual([])
  world.now += tenMinutes
  expect(await world.changes()).toEqual(['changed /lofoten/', `removed /${page.path}/`])
  expect(world.file('lofoten/index.html')).toContain('Slik det var før.')
  expect((await world.verify()).differences).toEqual([])
  await world.publish()
  world.now += tenMinutes
  await world.publish()
  expect(world.feed.wholes).toBe(2)
})

test('A difference is found at the start too', async () => {
  await using world = await World.open()
  await settled(world)
  world.feed.publish('place', { ...lofoten(world), summary: { no: 'Endret mens nettstedet var nede.' } }, {}, 3)
  world.reopen()
  expect(await world.changes()).toEqual(['changed /lofoten/'])
})

test('What is gone, refused or cannot be read any more is no difference', async () => {
  await using world = await World.open()
  const page = named(world.seed.pages, (it) => it.path.includes('/'))
  world.feed.withdraw('page', page.id)
  world.feed.publishBadly('place', lofoten(world).id, { nonsense: true })
  await settled(world)
  world.reopen()
  await world.publish()
  expect(world.feed.summaries).toBe(2)
  expect(world.feed.wholes).toBe(1)
})

test('After another life of the database, addresses gone in the one before stay gone and are no difference', async () => {
  await using world = await World.open()
  const news = named(world.seed.news, () => true)
  await world.publish()
  world.feed.withdraw('news', news.id)
  await world.publish()
  world.feed.secretly((_records, gone) => gone.clear())
  world.feed.renumber()
  await world.publish()
  expect(world.house.view.gone('news', news.id)).toMatchObject({ kind: 'news', id: news.id, sequence: 0 })
  const { wholes } = world.feed
  world.now += tenMinutes
  await world.publish()
  await world.publish()
  expect(world.feed.wholes).toBe(wholes)
})

test('Something published between the pull and the question is no difference', async () => {
  await using world = await World.open()
  await settled(world)
  world.now += tenMinutes
  world.feed.atSummary = () => world.feed.publish('place', { ...lofoten(world), summary: { no: 'Midt imellom.' } })
  await world.publish()
  expect(world.feed.wholes).toBe(1)
  world.feed.atSummary = undefined
  expect(await world.changes()).toEqual(['changed /lofoten/'])
  await world.publish()
  expect(world.feed.wholes).toBe(1)
})

test('A CMS that lists nothing any more does not empty the site', async () => {
  await using world = await World.open()
  await settled(world)
  const kept = world.files().length
  world.feed.secretly((records) => records.clear())
  world.now += tenMinutes
  expect((await world.publish()).trouble).toContain('lists no region any more')
  expect(world.files()).toHaveLength(kept)
})
