import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
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
  const putBack = await cms.database.keep()
  await cms.call('PATCH', `/api/places/${place}`, summary('Etter kopien.'))
  await expect.poll(says, { timeout: 60_000 }).toEqual(Array(2).fill(expect.stringContaining('Etter kopien.')))
  await expect.poll(() => existsSync(join(cms.dataDir, 'feed-mark.json'))).toBe(true)

  await cms.stop()
  await putBack()
  await cms.start()
  await expect.poll(says, { timeout: 60_000 }).toEqual(Array(2).fill(expect.stringContaining('Før kopien.')))
  await cms.call('PATCH', `/api/places/${place}`, summary('Videre fra kopien.'))
  await expect.poll(says, { timeout: 60_000 }).toEqual(Array(2).fill(expect.stringContaining('Videre fra kopien.')))
}, 300_000)

it('also where the folder came back with it, mark and all: the cursor of a node is past everything there is', async () => {
  await using cms = await RunningCms.start()
  await using node = await cms.node()
  const place = await lofoten(cms)
  const putBack = await cms.database.keep()
  await cms.call('PATCH', `/api/places/${place}`, summary('Etter kopien.'))
  await expect.poll(() => node.page('/lofoten/'), { timeout: 60_000 }).toContain('Etter kopien.')
  await cms.stop()
  await putBack()
  rmSync(join(cms.dataDir, 'feed-mark.json'), { force: true })
  await cms.start()
  await expect.poll(() => node.page('/lofoten/'), { timeout: 60_000 }).not.toContain('Etter kopien.')
}, 300_000)
