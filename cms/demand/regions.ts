import type { PayloadRequest } from 'payload'

/** Ids of regions by their slugs; a slug that is no region's has none. */
export async function regionIds(req: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'regions',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((it) => [it.slug, String(it.id)]))
}
