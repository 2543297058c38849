import { expect, test } from 'vitest'
import { startOfDay } from '#content/date.ts'
import { courseUrl } from '#content/urls.ts'
import { named, World } from './world.ts'

test('A new name changes the pages that say it, and only those', async () => {
  await using world = await World.open()
  await world.publish()
  const name = named(world.seed.names, (it) => it.name === 'Veiledningssenter Mo')
  world.feed.publish('name', { ...name, id: 'f'.repeat(24), name: 'Karrierehuset Rana', from: '2026-11-22' })
  expect(await world.changes()).toEqual(['changed /rana/'])
  expect(world.file('rana/index.html')).toContain('tidligere Veiledningssenter Mo')
})

test('A name dated ahead is said from the first instant of its day in Oslo', async () => {
  await using world = await World.open()
  const name = named(world.seed.names, (it) => it.name === 'Veiledningssenter Mo')
  world.feed.publish('name', { ...name, id: 'f'.repeat(24), name: 'Karrierehuset Rana', from: '2027-04-01' })
  await world.publish()
  world.now = startOfDay('2027-04-01') - 1
  await world.publish()
  expect(world.file('rana/index.html')).toContain('<h1>Veiledningssenter Mo</h1>')
  expect(world.house.view.dueAt()).toBe(startOfDay('2027-04-01'))
  world.now = startOfDay('2027-04-01')
  expect(await world.changes()).toEqual(['changed /rana/'])
  expect(world.file('rana/index.html')).toContain('<h1>Karrierehuset Rana</h1>')
})

test('When the day changes in Oslo, the pages that read the day are rendered, and no others', async () => {
  await using world = await World.open()
  await world.publish()
  world.now = startOfDay('2026-11-23')
  const { rendered } = await world.publish()
  expect(rendered).toBe(world.seed.places.length)
})

test('A record is live from its from until its until, to the millisecond, also over a restart', async () => {
  await using world = await World.open()
  const [course] = world.seed.courses
  if (!course) throw new Error('The seed has no course.')
  const from = '2026-11-22T14:00:00.000Z'
  const until = '2026-11-22T15:00:00.000Z'
  const timed = { ...course, id: 'abcdefabcdefabcdefabcdef' }
  const url = courseUrl(timed, 'no')
  world.feed.publish('course', timed, { from, until })
  await world.publish()
  expect(world.file(`${url}index.html`)).toBeUndefined()
  expect(world.house.view.dueAt()).toBe(Date.parse(from))

  world.now = Date.parse(from)
  const live = await world.publish()
  expect(live.receipt?.pages).toContainEqual({ url, change: 'new' })
  expect(live.receipt?.live).toMatchObject([{ kind: 'course', id: timed.id }])
  expect(world.house.view.dueAt()).toBe(Date.parse(until))

  world.now = Date.parse(until) - 1
  world.reopen()
  await world.publish()
  expect(world.file(`${url}index.html`)).toContain('<h1>')
  world.now = Date.parse(until)
  world.reopen()
  expect((await world.publish()).receipt?.pages).toContainEqual({ url, change: 'removed' })
  expect((await world.verify()).differences).toEqual([])
})
