import { expect, test } from 'vitest'
import { courseUrl } from '#content/urls.ts'
import { Counts } from '#site/counts/counts.ts'
import { Outbox } from '#site/outbox/outbox.ts'
import { Loop } from '#site/publisher/loop.ts'
import { publish } from '#site/publisher/publish.ts'
import { Handler } from '#site/serving/handler.ts'
import { listen } from '#site/serving/listen.ts'
import { SocialPictures } from '#site/social/pictures.ts'
import { World } from './world.ts'

/** A large site is made in parts. Until all of it is there, what is not there is said to be on its way. */

test('A first fill in parts is finished by the next process where the first is gone, and is what one in one go gives', async () => {
  await using world = await World.open(undefined, undefined, 3)
  await using whole = await World.open()
  const first = await publish(world.house)
  expect([first.more, world.house.filling]).toEqual([true, true])
  // Nothing is told to be live while pages that say it may be missing.
  expect(first.receipt?.live).toEqual([])
  world.reopen()
  expect(world.house.filling).toBe(true)
  await world.publish()
  await whole.publish()
  expect(world.house.filling).toBe(false)
  expect(world.files().map((it) => [it, world.file(it)])).toEqual(whole.files().map((it) => [it, whole.file(it)]))
})

test('While a site fills, a page on its way answers 503, not 404, and so does the health page', async () => {
  await using world = await World.open(undefined, undefined, 3)
  await publish(world.house)
  const { dataDir, house } = world
  const outbox = new Outbox(dataDir)
  const counts = new Counts({ ...house, outbox })
  const handler = new Handler(house, new Loop(house), { outbox, counts }, new SocialPictures(house))
  const { server, port } = await listen(0, handler.handle)
  const status = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status
  const last = world.seed.courses.at(-1)
  if (!last) throw new Error('The seed has no course.')
  try {
    expect([await status(courseUrl(last, 'no')), await status('/helse/')]).toEqual([503, 503])
    await world.publish()
    expect([await status(courseUrl(last, 'no')), await status('/helse/')]).toEqual([200, 200])
    expect(await status('/kurs/finnes-ikke-00000000/')).toBe(404)
  } finally {
    server.close()
    server.closeAllConnections()
  }
})

test('A new build is put in place in parts, and a restart between them goes on where it was', async () => {
  await using world = await World.open(undefined, undefined, 3)
  await world.publish()
  world.reopen({ ...world.app, build: 'another build' })
  const first = await publish(world.house)
  expect([first.more, world.house.filling]).toEqual([true, false])
  world.reopen({ ...world.app, build: 'another build' })
  const { rendered } = await world.publish()
  const pages = world.house.book.size
  // What the first part made is not made again.
  expect(rendered).toBe(pages - first.rendered)
  expect((await world.verify()).differences).toEqual([])
})
