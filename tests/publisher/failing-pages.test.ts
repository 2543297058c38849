import { expect, test } from 'vitest'
import { seed } from '#content/seed/index.ts'
import { seedDay } from './seeded.ts'
import { Served } from './served.ts'
import { named, World } from './world.ts'

async function withBrokenLofoten(world: World) {
  await world.publish()
  const place = named(
    world.seed.places,
    (it) => it.region === named(world.seed.regions, (r) => r.slug === 'lofoten').id,
  )
  world.feed.publish('place', { ...place, summary: { no: 'EXPLODE' } })
  world.feed.publish('profile', { ...world.seed.profile, name: 'Ei dør, ny' })
  return { place, ...(await world.publish()) }
}

test('A page that throws keeps its last good file, is reported with its record, and stops no other', async () => {
  await using world = await World.open()
  const { receipt, place } = await withBrokenLofoten(world)
  expect(world.file('lofoten/index.html')).toContain('Karriere- og studieverksted Lofoten')
  expect(receipt?.failed).toEqual([{ kind: 'place', id: place.id, reason: '/lofoten/: the page answered 500' }])
  expect(receipt?.live.map((it) => it.kind)).toEqual(['profile'])
})

test('A page that failed is tried again with longer and longer waits, and at the next start', async () => {
  await using world = await World.open()
  await withBrokenLofoten(world)
  expect((await world.publish()).rendered).toBe(0)
  world.now += 1_000
  expect((await world.publish()).rendered).toBe(1)
  world.now += 1_000
  expect((await world.publish()).rendered).toBe(0)
  world.now += 1_000
  expect((await world.publish()).rendered).toBe(1)
  world.reopen()
  expect((await world.publish()).rendered).toBe(1)
})

test('When the page comes right by another record, the one it held back is reported live', async () => {
  await using world = await World.open()
  const { place } = await withBrokenLofoten(world)
  world.feed.publish('place', { ...place, summary: { no: 'Hel igjen.' } })
  const { receipt } = await world.publish()
  expect(receipt?.live).toMatchObject([{ kind: 'place', id: place.id }])
  expect(world.file('lofoten/index.html')).toContain('Hel igjen.')

  world.feed.publish('place', { ...place, summary: { no: 'EXPLODE' } })
  await world.publish()
  // The app is repaired: a build in which the page no longer throws.
  const mended = async (request: Request) => {
    const response = await world.app.render(request)
    return response.status === 500 ? new Response('<html>mended</html>') : response
  }
  world.reopen({ ...world.app, render: mended, build: 'mended' })
  const after = await world.publish()
  expect(after.receipt?.live).toMatchObject([{ kind: 'place', id: place.id }])
  expect(world.file('lofoten/index.html')).toBe('<html>mended</html>')
})

test('While a page fails at its new address the last good one stays at the old, the new leads there, and in the end both records are told live', async () => {
  await using served = await Served.start()
  const { feed, time } = served
  const lofoten = named(seed(seedDay).regions, (it) => it.slug === 'lofoten')
  const place = named(seed(seedDay).places, (it) => it.region === lofoten.id)
  const settled = async () => {
    await served.site.loop.request()
    await served.site.loop.settled()
  }
  feed.publish('place', { ...place, summary: { no: 'EXPLODE' } })
  await settled()
  feed.publish('region', { ...lofoten, slug: 'lofoten-ny' })
  await settled()
  for (let wait = 0; wait < 3; wait++) {
    expect((await served.fetch('/lofoten/')).status).toBe(200)
    const moved = await served.fetch('/lofoten-ny/')
    expect([moved.status, moved.headers.get('location')]).toEqual([302, '/lofoten/'])
    time.moveTo(time.now() + 400)
    await settled()
  }
  feed.publish('place', { ...place, summary: { no: 'Hel igjen' } })
  await settled()
  expect(await (await served.fetch('/lofoten-ny/')).text()).toContain('Hel igjen')
  const old = await served.fetch('/lofoten/')
  expect([old.status, old.headers.get('location')]).toEqual([301, '/lofoten-ny/'])
  const live = feed.receipts.flatMap((it) => it.live.map((one) => one.id))
  expect(live).toEqual(expect.arrayContaining([lofoten.id, place.id]))
  expect(feed.reports.at(-1)?.failing).toEqual([])
})
