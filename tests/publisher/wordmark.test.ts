import { expect, test } from 'vitest'
import { seedId } from '#content/seed/ids.ts'
import { buildSite } from './built-world.ts'
import { Served } from './served.ts'
import { World } from './world.ts'

test('The wordmark of a place is a file that follows its name and its colour', async () => {
  await using world = await World.open(await buildSite())
  await world.publish()
  const mark = () => world.file('lofoten/ordmerke.svg')
  expect(mark()).toContain('<title>Karriere- og studieverksted Lofoten</title>')
  expect(mark()).toContain('#00626d')

  const [name] = world.seed.names
  const [region] = world.seed.regions
  if (!name || !region) throw new Error('The seed has no names.')
  world.feed.publish('name', { ...name, id: seedId('name:new'), name: 'Karrieresenter Lofoten', from: '2026-11-01' })
  const changed = await world.changes()
  expect(changed.some((it) => it.endsWith(' /lofoten/ordmerke.svg'))).toBe(true)
  expect(mark()).toContain('<title>Karrieresenter Lofoten</title>')

  world.feed.publish('region', { ...region, colour: '#ffff00' })
  await world.publish()
  expect(mark()).toContain('#ffff00')
  expect(world.file('lofoten/ordmerke-en-farge.svg')).not.toContain('#ffff00')
})

test('A place without a name has none, and a text elsewhere leaves it as it is', async () => {
  await using world = await World.open(await buildSite())
  await world.publish()
  expect(world.file('vesteralen/ordmerke.svg')).toBeUndefined()
  const [place] = world.seed.places
  if (!place) throw new Error('The seed has no places.')
  world.feed.publish('place', { ...place, summary: { no: 'Et annet sammendrag.' } })
  const changed = await world.changes()
  expect(changed.filter((it) => it.endsWith('.svg'))).toEqual([])
  expect(changed.some((it) => it.endsWith(' /lofoten/'))).toBe(true)
})

test('It is served as an image, at the same address for good', async () => {
  await using served = await Served.start({ real: true })
  const answer = await served.fetch('/lofoten/ordmerke.svg')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8'])
  expect((await served.fetch('/vesteralen/ordmerke.svg')).status).toBe(404)
  expect((await served.fetch('/atlantis/ordmerke.svg')).status).toBe(404)
})
