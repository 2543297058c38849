import { expect, test } from 'vitest'
import { named, World } from './world.ts'

test('A feed in many pages gives the same site as a feed in one', async () => {
  await using world = await World.open()
  world.feed.pageSize = 7
  await world.publish()
  expect(world.feed.requests).toBeGreaterThan(20)
  expect(world.file('lofoten/index.html')).toContain('Karriere- og studieverksted Lofoten')
  expect((await world.verify()).differences).toEqual([])
})

test('A feed that stops halfway publishes nothing of it, and the next publish brings all', async () => {
  await using world = await World.open()
  world.feed.pageSize = 50
  world.feed.downAfter = 2
  const { trouble } = await world.publish()
  expect(trouble).toBe('the CMS answered 503')
  expect(world.files()).toEqual([])
  world.feed.downAfter = null
  await world.publish()
  expect((await world.verify()).differences).toEqual([])
  expect(world.file('index.html')).toContain('Lofoten')
})

test('With the CMS down, what is there stays, and the clock still changes pages', async () => {
  await using world = await World.open()
  const name = named(world.seed.names, (it) => it.name === 'Karriere Salten')
  world.feed.publish('name', { ...name, id: 'f'.repeat(24), name: 'Karrierehuset Salten', from: '2026-11-23' })
  await world.publish()
  world.feed.down = true
  world.reopen()
  expect(await world.changes()).toEqual([])
  world.now += 86_400_000
  expect(await world.changes()).toEqual(['changed /salten/'])
  expect(world.file('salten/index.html')).toContain('<h1>Karrierehuset Salten</h1>')
})

test('An unknown epoch starts from nothing without ever emptying the site', async () => {
  await using world = await World.open()
  await world.publish()
  const kept = world.files().length
  world.feed.forgetEverything()
  expect((await world.publish()).trouble).toContain('lists no region any more')
  expect(world.files()).toHaveLength(kept)

  const { publishSeed } = await import('./seeded.ts')
  publishSeed(world.feed)
  const page = named(world.seed.pages, (it) => it.path.includes('/'))
  world.feed.withdraw('page', page.id)
  const { receipt } = await world.publish()
  expect(receipt?.pages).toEqual([{ url: `/${page.path}/`, change: 'removed' }])
  expect((await world.verify()).differences).toEqual([])
})

test('A record the contract refuses under a new epoch leaves the last good one live too', async () => {
  await using world = await World.open()
  await world.publish()
  const place = named(world.seed.places, (it) => world.seed.regions[0]?.id === it.region)
  world.feed.renumber()
  world.feed.publishBadly('place', place.id, { nonsense: true })
  const { receipt } = await world.publish()
  expect(receipt?.pages).toEqual([])
  expect(receipt?.failed).toMatchObject([{ kind: 'place', id: place.id }])
  expect((await world.verify()).differences).toEqual([])
})

test('An epoch that changes while it is being read is read again from the start', async () => {
  await using world = await World.open()
  world.feed.pageSize = 50
  world.feed.newEpochAfter = 2
  const { trouble } = await world.publish()
  expect(trouble).toBeNull()
  expect((await world.verify()).differences).toEqual([])
})

test('A record the contract refuses leaves the last good page live, and the CMS is told why', async () => {
  await using world = await World.open()
  await world.publish()
  const before = world.file('lofoten/index.html')
  const place = named(world.seed.places, (it) => world.seed.regions[0]?.id === it.region)
  const { summary, ...rest } = place
  world.feed.publishBadly('place', place.id, { ...rest, sumary: summary })
  const { receipt } = await world.publish()
  expect(receipt?.pages).toEqual([])
  expect(receipt?.failed).toMatchObject([{ kind: 'place', id: place.id }])
  expect(receipt?.failed[0]?.reason).toContain('summary: ')
  expect(world.file('lofoten/index.html')).toBe(before)
  world.reopen()
  await world.publish()
  expect(world.file('lofoten/index.html')).toBe(before)

  world.feed.publish('place', { ...place, summary: { no: 'Rettet.' } })
  expect(await world.changes()).toEqual(['changed /lofoten/'])
})

test('A body that is not what its digest says is refused', async () => {
  await using world = await World.open()
  await world.publish()
  const [region] = world.seed.regions
  if (!region) throw new Error('The seed has no region.')
  world.feed.publish('region', region)
  world.feed.tamper('region', region.id, { ...region, colour: '#000000' })
  const { receipt } = await world.publish()
  expect(receipt?.failed).toEqual([
    { kind: 'region', id: region.id, reason: 'digest: expected the SHA-256 of the body' },
  ])
})

test('An answer that is not a feed changes nothing and says what was expected', async () => {
  await using world = await World.open()
  await world.publish()
  world.feed.answer = { epoch: 'x', changed: [] }
  expect((await world.publish()).trouble).toMatch(/^the feed does not fit the contract: cursor: /)
})

test('A CMS that does not answer is given up on', async () => {
  await using world = await World.open()
  world.feed.silent = true
  world.house.patience = 50
  expect((await world.publish()).trouble).toContain('the CMS did not answer')
})

test('Of several words about one document, the last counts, in whatever order they come', async () => {
  await using world = await World.open()
  await world.publish()
  // This feed contradicts itself, so that what it lists is never what is held.
  world.house.compareAt = Number.POSITIVE_INFINITY
  const place = named(world.seed.places, (it) => world.seed.regions[0]?.id === it.region)
  world.feed.overlap = true
  world.feed.extra = [{ kind: 'place', id: place.id, sequence: 100_000, at: '2026-01-01T00:00:00.000Z' }]
  world.feed.publish('place', { ...place, summary: { no: 'Lagt ut på nytt.' } }, {}, 100_001)
  expect(await world.changes()).toEqual(['changed /lofoten/'])
  world.feed.publish('place', { ...place, summary: { no: 'For gammel.' } }, {}, 99_999)
  expect(await world.changes()).toEqual([])
  expect(world.file('lofoten/index.html')).toContain('Lagt ut på nytt.')
})
