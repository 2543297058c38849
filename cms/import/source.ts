import type { Payload } from 'payload'
import { z } from 'zod'
import { readMap } from '#content/catalogue/recognise.ts'
import { CatalogueUnreadable } from '#content/catalogue/said.ts'
import { readSettings } from '#start/settings.ts'
import { relatedId } from '../access/roles.ts'
import { requestOf } from './actor.ts'
import { apply } from './apply.ts'
import { fetchCatalogue } from './fetch-catalogue.ts'
import { importOptions } from './options.ts'
import { begin } from './prepare.ts'
import { changeRun, makeRun, readRun } from './run.ts'

const settings = readSettings(process.env)

const stored = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  map: z.string().nullish(),
  every: z.enum(['day', 'week', 'off']),
  weekday: z.string().nullish(),
  hour: z.number(),
  removeGone: z.boolean().nullish(),
  written: z.enum(['nb', 'nn']),
  tried: z.string().nullish(),
})

/** Where a catalogue is fetched from by itself. */
export type Source = z.infer<typeof stored> & { by: string | null; region: string | null; provider: string | null }

export async function readSources(payload: Payload): Promise<Source[]> {
  const { docs } = await payload.db.find({ collection: 'sources', where: {}, pagination: false, limit: 0 })
  return docs.map((it) => ({
    ...stored.parse(it),
    by: relatedId(it, 'by'),
    region: relatedId(it, 'region'),
    provider: relatedId(it, 'provider'),
  }))
}

/**
 * Fetches a source and brings it in, with the rights that whoever saved it last has now. One that has lost more than a
 * third of its courses is held for a person, and what goes wrong is an import that failed and says why. Answers the
 * import, or null where whoever saved it has left.
 */
export async function fetchSource(payload: Payload, source: Source): Promise<string | null> {
  const tried = { tried: new Date().toISOString() }
  await payload.db.updateOne({ collection: 'sources', id: source.id, data: tried, returning: false })
  const { name, url, region, provider, written, removeGone } = source
  const options = importOptions.parse({
    name,
    written,
    removeGone: removeGone ?? false,
    ...(region === null ? {} : { region }),
    ...(provider === null ? {} : { provider }),
  })
  const system = await requestOf(payload, null)
  let id: string
  try {
    const map = readMap(source.map ?? '')
    const bytes = await fetchCatalogue(url, { privateAddresses: settings.importPrivateAddresses })
    id = await begin(await requestOf(payload, source.by), bytes, { ...options, map }, source.id)
  } catch (error) {
    if (!(error instanceof CatalogueUnreadable)) throw error
    id = await makeRun(system, { name, source: source.id, options, by: source.by })
    await changeRun(system, id, { state: 'failed', error: error.said, region, provider })
    return id
  }
  const run = await readRun(system, id)
  if (run?.state !== 'previewed' || run.preview === null) return id
  const { new: fresh, changed, gone, noted, tooManyGone } = run.preview
  if (tooManyGone) await changeRun(system, id, { state: 'held' })
  else if (fresh + changed + gone + noted === 0) await changeRun(system, id, { state: 'done', finishedAt: tried.tried })
  else await apply(payload, id, source.by)
  return id
}
