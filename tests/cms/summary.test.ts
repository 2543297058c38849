import { beforeAll, expect, it } from 'vitest'
import { feedPage, feedSummary } from '#content/record.ts'
import { deleteNewest, lowerSequences } from './by-hand.ts'
import { type World, world } from './world.ts'

/** What tells a node that it holds something else than the CMS lists, where the feed itself tells nothing. */

let cms: World
beforeAll(async () => {
  cms = await world()
})

const bearer = () => ({ headers: { authorization: `Bearer ${cms.publishSecret}` } })

async function pull(query = '') {
  return feedPage.parse((await cms.call('GET', `/api/published${query}`, bearer())).body)
}

async function summary() {
  return feedSummary.parse((await cms.call('GET', '/api/published/summary', bearer())).body)
}

it('the summary says what the feed lists, and says otherwise when the table is changed by hand', async () => {
  const { changed } = await pull()
  const before = await summary()
  const sum = changed.reduce((all, it) => (all + BigInt(it.sequence)) % 2_147_483_647n, 0n)
  expect(before).toMatchObject({ count: changed.length, sum: Number(sum) })
  expect(before.highest).toBe(Math.max(...changed.map((it) => it.sequence)))
  await lowerSequences(cms.payload, 'page')
  expect((await summary()).sum).not.toBe(before.sum)
  expect((await cms.call('GET', '/api/published/summary')).status).toBe(401)
})

it('a cursor past everything there is answers another life of the database, and makes no third', async () => {
  const first = await pull()
  const since = `?since=${first.cursor}&epoch=${first.epoch}`
  expect((await pull(since)).epoch).toBe(first.epoch)
  await deleteNewest(cms.payload)
  const after = await pull(since)
  expect(after.epoch).not.toBe(first.epoch)
  expect((await pull(since)).epoch).toBe(after.epoch)
  expect((await pull()).epoch).toBe(after.epoch)
})

it('a database behind what was released from here begins another life at the start, once', async () => {
  // They read their settings when they are loaded; the world has set them by now.
  const { beginReleases } = await import('#cms/release/begin.ts')
  const { raiseMark, readMark } = await import('#cms/release/mark.ts')
  // The newest release was deleted above, which a start takes note of; the mark is written in the background.
  await expect.poll(() => readMark()).toBeGreaterThan(0)
  await beginReleases(cms.payload)
  const { highest } = await summary()
  await expect.poll(() => readMark()).toBe(highest)
  const { epoch } = await pull()
  await beginReleases(cms.payload)
  expect((await pull()).epoch).toBe(epoch)
  const ahead = highest + 1
  raiseMark(ahead)
  await expect.poll(() => readMark()).toBe(ahead)
  await beginReleases(cms.payload)
  const other = (await pull()).epoch
  expect(other).not.toBe(epoch)
  await expect.poll(() => readMark()).toBe(ahead - 1)
  await beginReleases(cms.payload)
  expect((await pull()).epoch).toBe(other)
})
