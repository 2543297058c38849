import { expect, test } from 'vitest'
import type { Confirmation } from '#content/confirmation.ts'
import { type Fact, factOfCourse, factsOfPlace } from '#content/facts.ts'
import { courseUrl } from '#content/urls.ts'
import { buildSite } from './built-world.ts'
import { publishFew } from './few.ts'
import { named, World } from './world.ts'

/** What editors confirm, and the offer of a region, on the real pages. */

function confirmation(fact: Fact, about: Pick<Confirmation, 'place' | 'course'>, number: number): Confirmation {
  const id = number.toString(16).padStart(24, 'c')
  return { id, ...about, fact: fact.name, value: fact.value, on: '2026-11-22T08:00:00.000Z' }
}

async function opened(): Promise<World> {
  const world = await World.open(await buildSite(), publishFew)
  await world.publish()
  return world
}

test('A confirmed fact renders the page of its place and its posters and no other, and they say the new date', async () => {
  await using world = await opened()
  const lofoten = named(world.seed.regions, (it) => it.slug === 'lofoten')
  const place = named(world.seed.places, (it) => it.region === lofoten.id)
  const page = () => world.file('lofoten/index.html') ?? ''
  const about = { place: place.id, course: null }
  const facts = factsOfPlace(place)
  expect(page()).toContain('<time datetime="2026-11-16">')
  expect(page()).not.toContain('Åpningstidene ble kontrollert')

  const hours = facts.filter((it) => it.kind === 'hours')
  for (const [index, it] of hours.entries()) world.feed.publish('confirmation', confirmation(it, about, index))
  const changes = await world.changes()
  expect(changes.filter((it) => !it.includes('/plakat/'))).toEqual(['changed /en/lofoten/', 'changed /lofoten/'])
  expect(changes).toContain('changed /lofoten/plakat/')
  expect(changes.filter((it) => !/^changed (\/en)?\/lofoten\//.test(it))).toEqual([])
  expect(page()).toMatch(/Åpningstidene ble kontrollert <time datetime="2026-11-22">/)
  // The rest of the page is as old as it was.
  expect(page()).toContain('<time datetime="2026-11-16">')

  for (const [index, it] of facts.entries()) world.feed.publish('confirmation', confirmation(it, about, 100 + index))
  await world.publish()
  expect(page()).not.toContain('<time datetime="2026-11-16">')
  expect(page()).not.toContain('ikke bekreftet av stedet ennå')
  expect((await world.verify()).differences).toEqual([])
})

test('A confirmation of another value than the published one says nothing on the page', async () => {
  await using world = await opened()
  const [place] = world.seed.places
  const [fact] = place ? factsOfPlace(place) : []
  if (!place || !fact) throw new Error('The seed has no place.')
  const before = world.file('lofoten/index.html')
  const stale = { ...confirmation(fact, { place: place.id, course: null }, 1), value: 'f'.repeat(64) }
  world.feed.publish('confirmation', stale)
  await world.publish()
  // That it was ever confirmed takes the day of the seed away from it: nobody stands for what it says now.
  expect(world.file('lofoten/index.html')).not.toBe(before)
  expect(world.file('lofoten/index.html')).toContain('ikke kontrollert av stedet ennå')
})

test('The page of a course says when it was last changed or confirmed', async () => {
  await using world = await opened()
  const path = (it: string) => `${it.slice(1)}index.html`
  const course = named(world.seed.courses, (it) => world.file(path(courseUrl(it, 'no'))) !== undefined)
  const page = () => world.file(path(courseUrl(course, 'no'))) ?? ''
  expect(page()).toMatch(/Sist kontrollert <time datetime="2026-01-01">/)
  world.feed.publish('confirmation', confirmation(factOfCourse(course), { place: null, course: course.id }, 1))
  const changed = await world.changes()
  expect(changed.every((it) => it.includes(course.id.slice(-8)))).toBe(true)
  expect(page()).toMatch(/<time datetime="2026-11-22">/)
})

test('A change of the shared text of a service reaches every region that keeps it, and none that replaces it', async () => {
  await using world = await World.open(await buildSite())
  await world.publish()
  const service = named(world.seed.services, (it) => it.title.no === 'Studieverksted')
  const replacing = world.seed.places.filter((it) =>
    it.services.some((row) => row.service === service.id && row.replacement !== null),
  )
  const keeping = world.seed.places.filter((it) => !replacing.includes(it))
  expect(replacing.length).toBeGreaterThan(0)
  const slugOf = (place: { region: string }) => named(world.seed.regions, (it) => it.id === place.region).slug
  const pageOf = (place: { region: string }) => world.file(`${slugOf(place)}/index.html`) ?? ''
  const before = replacing.map(pageOf)
  world.feed.publish('service', { ...service, summary: { no: 'En helt ny felles tekst.' } })
  await world.publish()
  for (const place of keeping) expect(pageOf(place), slugOf(place)).toContain('En helt ny felles tekst.')
  expect(replacing.map(pageOf)).toEqual(before)
  // Not allowed any more: the shared text is shown, and the region's own is kept for the day it is.
  world.feed.publish('service', { ...service, summary: { no: 'En helt ny felles tekst.' }, replaceable: false })
  await world.publish()
  for (const place of world.seed.places) expect(pageOf(place)).toContain('En helt ny felles tekst.')
  expect((await world.verify()).differences).toEqual([])
})
