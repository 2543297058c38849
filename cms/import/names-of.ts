import type { PayloadRequest } from 'payload'
import { within } from '../database/within.ts'

const named = { providers: 'name', regions: 'name', places: 'title', goals: 'title' } as const
const id = /^[0-9a-f]{24}$/

/** What the regions, places, providers and goals are called whose ids are among some values, however deep. */
export async function namesOf(req: PayloadRequest, values: unknown): Promise<Record<string, string>> {
  const ids = [...new Set(idsIn(values))]
  const names: Record<string, string> = {}
  if (ids.length === 0) return names
  for (const collection of ['providers', 'regions', 'places', 'goals'] as const) {
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: ids } },
      select: { [named[collection]]: true },
      locale: 'no',
      depth: 0,
      pagination: false,
      // They are only called by their names, which everybody who writes courses chooses among.
      overrideAccess: true,
      req: await within(req),
    })
    for (const it of docs) names[it.id] = String(Reflect.get(it, named[collection]) ?? '')
  }
  return names
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return id.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(idsIn)
}
