import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { RunningCms } from './running.ts'

/** The database itself is put back or changed: the real CMS, and real nodes of the site that follow it. */

const list = z.object({ docs: z.array(z.object({ id: z.string() })) })

async function lofoten(cms: RunningCms): Promise<string> {
  const { docs } = list.parse(await cms.call('GET', '/api/places?where[region.slug][equals]=lofoten&depth=0'))
  return docs[0]?.id ?? ''
}

const summary = (text: string) => ({ summary: text })

it('two nodes follow one CMS, and an older copy of the database put back is on both, without anybody telling them', async () => {
  await using cms = await RunningCms.start()
  await using north = await cms.node()
  await using south = await cms.node()
  const place = await lofoten(cms)
  const says = async () => [await north.page('/lofoten/'), await south.page('/lofoten/')]

  await cms.call('PATCH', `/api/places/${place}`, summary('Før kopien.'))
  await expect.poll(says, { timeout: 60_000 }).toEqual(Array(2).fill(expect.stringContaining('Før kopien.')))
  const copy = join(cms.dataDir, 'copy.db')
  const database = new DatabaseSync(cms.database)
  database.exec(`VACUUM INTO '${copy}'`)
  database.close()
  await cms.call('PATCH', `/api/places/${place}`, summary('Etter kopien.'))
  await expect.poll(says, { timeout: 60_000 }).toEqual(Array(2).fill(expect.stringContaining('Etter kopien.')))
  await expect.poll(() => existsSync(join(cms.dataDir, 'feed-mark.json'))).toBe(true)

  await cms.stop()
  for (const end of ['', '-wal', '-shm']) rmSync(cms.database + end, { force: true })
  copyFileSync(copy, cms.database)
  await cms.start()
  await expect.poll(says, { timeout: 60_000 }).toEqual(Array(2).fill(expect.stringContaining('Før kopien.')))
  await cms.call('PATCH', `/api/places/${place}`, summary('Videre fra kopien.'))
  await expect.poll(says, { timeout: 60_000 }).toEqual(Array(2).fill(expect.stringContaining('Videre fra kopien.')))
}, 300_000)

it('also where the folder came back with it, mark and all: the cursor of a node is past everything there is', async () => {
  await using cms = await RunningCms.start()
  await using node = await cms.node()
  const place = await lofoten(cms)
  const copy = join(cms.dataDir, 'copy.db')
  const database = new DatabaseSync(cms.database)
  database.exec(`VACUUM INTO '${copy}'`)
  database.close()
  await cms.call('PATCH', `/api/places/${place}`, summary('Etter kopien.'))
  await expect.poll(() => node.page('/lofoten/'), { timeout: 60_000 }).toContain('Etter kopien.')
  await cms.stop()
  for (const end of ['', '-wal', '-shm']) rmSync(cms.database + end, { force: true })
  copyFileSync(copy, cms.database)
  rmSync(join(cms.dataDir, 'feed-mark.json'), { force: true })
  await cms.start()
  await expect.poll(() => node.page('/lofoten/'), { timeout: 60_000 }).not.toContain('Etter kopien.')
}, 300_000)

it('a CMS whose newest release is deleted by hand answers the cursor past it as another life of the database', async () => {
  await using cms = await RunningCms.start()
  const headers = { authorization: 'Bearer another secret of the tests' }
  const page = z.object({ epoch: z.string(), cursor: z.string(), changed: z.array(z.unknown()) })
  const pull = async (query: string) =>
    page.parse(await (await fetch(`${cms.url}/api/published${query}`, { headers })).json())
  const first = await pull('')
  const since = `?since=${first.cursor}&epoch=${first.epoch}`
  expect((await pull(since)).epoch).toBe(first.epoch)
  const database = new DatabaseSync(cms.database)
  database.exec('DELETE FROM releases WHERE sequence = (SELECT max(sequence) FROM releases)')
  database.close()
  const after = await pull(since)
  expect(after.epoch).not.toBe(first.epoch)
  // A node that still names the life before is told the new one, and makes no third.
  expect((await pull(since)).epoch).toBe(after.epoch)
}, 300_000)

it('the summary says what the feed lists, and says otherwise when the table is changed by hand', async () => {
  await using cms = await RunningCms.start()
  const headers = { authorization: 'Bearer another secret of the tests' }
  const totals = z.object({ count: z.number(), sum: z.number(), highest: z.number() })
  const ask = async () => totals.parse(await (await fetch(`${cms.url}/api/published/summary`, { headers })).json())
  const feed = z.object({ changed: z.array(z.object({ sequence: z.number() })) })
  const { changed } = feed.parse(await (await fetch(`${cms.url}/api/published`, { headers })).json())
  const before = await ask()
  const sum = changed.reduce((all, it) => (all + BigInt(it.sequence)) % 2_147_483_647n, 0n)
  expect(before).toMatchObject({ count: changed.length, sum: Number(sum) })
  expect(before.highest).toBe(Math.max(...changed.map((it) => it.sequence)))
  expect((await fetch(`${cms.url}/api/published/summary`)).status).toBe(401)
  const database = new DatabaseSync(cms.database)
  database.exec("UPDATE releases SET sequence = sequence - 1 WHERE kind = 'page'")
  database.close()
  expect((await ask()).sum).not.toBe(before.sum)
}, 300_000)
