import { MongoClient } from 'mongodb'
import { expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { RunningCms } from '../cms/running.ts'
import { readersWait } from '../database/own.ts'
import { Line } from './line.ts'
import { stored } from './stored.ts'

const list = z.object({ docs: z.array(z.object({ id: z.string() })) })

// The driver finds the members of a replica set by itself, past what stands before one of them.
it.runIf(readersWait())(
  'while MongoDB is away a save fails, and when it is back saves go on and nothing is half',
  async () => {
    await using cms = await RunningCms.start()
    const url = cms.database.env.DATABASE_URL ?? ''
    await using line = await Line.before(Number(new URL(url).port))
    await cms.stop()
    cms.database.env.DATABASE_URL = url.replace(/:\d+\//, `:${line.port}/`)
    await cms.start()
    const { docs } = list.parse(await cms.call('GET', '/api/places?where[region.slug][equals]=lofoten&depth=0'))
    const place = `/api/places/${docs[0]?.id}`
    await cms.call('PATCH', place, { summary: 'Før.' })
    const before = await stored(url)
    const client = new MongoClient(url)
    onTestFinished(() => client.close())

    // In the midst of a save: what it has written stays until it can be taken back.
    const saving = cms.call('PATCH', place, { summary: 'Midt i.' }).then(
      () => 'saved',
      () => 'failed',
    )
    await expect.poll(() => client.db().collection('undo-before').countDocuments(), { interval: 1 }).toBeGreaterThan(0)
    line.cut()
    expect(await saving).toBe('failed')
    await expect(cms.call('PATCH', place, { summary: 'Borte.' })).rejects.toThrow()

    line.mend()
    // Its driver finds out by itself, within seconds.
    const save = () => cms.call('PATCH', place, { summary: 'Tilbake.' }).then(() => 'saved', String)
    await expect.poll(save, { timeout: 40_000 }).toBe('saved')
    const after = await stored(url)
    expect(after['undo-before']).toBeUndefined()
    expect(after['undo-turns']).toBeUndefined()
    const changed = Object.keys(after).filter((it) => JSON.stringify(after[it]) !== JSON.stringify(before[it]))
    // The place, its version and its release; the session and the node's book change by themselves.
    expect(changed).toEqual(expect.arrayContaining(['_places_versions', 'places', 'releases']))
    expect(after._places_versions?.length).toBe((before._places_versions?.length ?? 0) + 1)
    expect(JSON.stringify(after)).not.toMatch(/Midt i\.|Borte\./)
    await cms.stop()
  },
  180_000,
)
