import { expect, test } from 'vitest'
import { courseUrl, placeUrl } from '#content/urls.ts'
import { fileOf } from '#site/publisher/file-of.ts'
import { publish } from '#site/publisher/publish.ts'
import { buildSite } from './built-world.ts'
import { World } from './world.ts'

/** Whoever changes what many pages say does not wait for them to see their own. */

const telephone = '76 10 00 99'

/** The seed, published in parts of three pages, with a telephone changed that course pages show too. */
async function changed(): Promise<{ world: World; own: string; other: string; says: (url: string) => boolean }> {
  const world = await World.open(await buildSite(), undefined, 3)
  await world.publish()
  const region = world.seed.regions.find((it) => it.slug === 'ofoten')
  const place = world.seed.places.find((it) => it.region === region?.id)
  const before = place?.addresses[0]?.telephone
  if (!region || !place || !before) throw new Error('The seed has no telephone in Ofoten.')
  const pages = world.seed.courses.filter((it) => it.region === region.id).map((it) => courseUrl(it, 'no'))
  const says = (url: string, number = telephone) => world.file(fileOf(url))?.includes(number) ?? false
  const other = pages.find((it) => says(it, before))
  if (!other) throw new Error('No course page of Ofoten shows its telephone.')
  world.feed.publish('place', { ...place, addresses: place.addresses.map((it) => ({ ...it, telephone })) })
  return { world, own: placeUrl(region, 'no'), other, says }
}

test('The page of a place is live before the many that show its telephone are looked for', async () => {
  const { world, own, other, says } = await changed()
  await using _ = world
  const first = await publish(world.house)
  expect(first.more).toBe(true)
  expect([says(own), says(other)]).toEqual([true, false])
  // Not all that says it is live, so the editor is not told it is.
  expect(first.receipt?.live).toEqual([])
  const { receipt } = await world.publish()
  expect(says(other)).toBe(true)
  expect(receipt?.live.map((it) => it.kind)).toEqual(['place'])
  expect((await world.verify()).differences).toEqual([])
})

test('What was left to be followed is followed after a restart', async () => {
  const { world, other, says } = await changed()
  await using _ = world
  await publish(world.house)
  world.reopen()
  expect(says(other)).toBe(false)
  await world.publish()
  expect(says(other)).toBe(true)
  expect((await world.verify()).differences).toEqual([])
})

test('Editors who save one after the other do not keep the others pages waiting for ever', async () => {
  const { world, other, says } = await changed()
  await using _ = world
  const [course] = world.seed.courses
  if (!course) throw new Error('The seed has no course.')
  let publishes = 0
  for (; !says(other) && publishes < 200; publishes += 1) {
    world.feed.publish('course', { ...course, title: { no: `Endret ${publishes}` } })
    await publish(world.house)
  }
  expect(publishes).toBeLessThan(200)
})
