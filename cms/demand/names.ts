import type { PayloadRequest } from 'payload'
import { z } from 'zod'

/** What regions and municipalities are called in Norwegian: regions by their ids, municipalities by their numbers. */
export interface PlaceNames {
  regions: Map<string, string>
  municipalities: Map<string, string>
}

const municipality = z.object({ number: z.string(), name: z.string() })

export async function placeNames(req: PayloadRequest): Promise<PlaceNames> {
  const { docs } = await req.payload.find({
    collection: 'regions',
    depth: 0,
    locale: 'no',
    pagination: false,
    overrideAccess: true,
    req,
  })
  const municipalities = docs.flatMap((it) => z.array(municipality).catch([]).parse(it.municipalities))
  return {
    regions: new Map(docs.map((it) => [String(it.id), it.name ?? it.slug])),
    municipalities: new Map(municipalities.map((it) => [it.number, it.name])),
  }
}

/** The titles of courses in Norwegian, by their ids. */
export async function courseTitles(req: PayloadRequest, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'courses',
    where: { id: { in: ids } },
    depth: 0,
    locale: 'no',
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((it) => [String(it.id), it.title ?? '–']))
}
