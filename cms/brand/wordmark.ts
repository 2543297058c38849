import type { Endpoint, Payload } from 'payload'
import { osloDay } from '#content/date.ts'
import type { Content, Kind } from '#content/kinds.ts'
import { naming } from '#content/naming.ts'
import { paintFrom } from '#content/paint.ts'
import { type WordmarkLook, wordmarkLooks, wordmarkUrl } from '#content/urls.ts'
import { oneColour, wordmark } from '#content/wordmark.ts'
import { editorOf } from '../access/roles.ts'
import type { StoredRelease } from '../release/release.ts'

/**
 * `GET /api/wordmark/REGION/LOOK`: the wordmark of the place in a region by what is published, as a file to save; the
 * same bytes as the public file. 404 while no name is adopted. For those who are signed in.
 */
export const wordmarkFile: Endpoint = {
  path: '/wordmark/:region/:look',
  method: 'get',
  handler: async (req) => {
    if (editorOf(req) === null) return new Response(null, { status: 401 })
    const slug = String(req.routeParams?.region)
    const look = wordmarkLooks.find((it) => it === req.routeParams?.look)
    const svg = look === undefined ? null : await published(req.payload, slug, look)
    if (svg === null || look === undefined) return new Response(null, { status: 404 })
    const file = wordmarkUrl({ slug }, look).slice(1).replace('/', '-')
    const headers = {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-disposition': `inline; filename="${file}"`,
      'cache-control': 'no-store',
    }
    return new Response(svg, { headers })
  },
}

async function published(payload: Payload, slug: string, look: WordmarkLook): Promise<string | null> {
  const region = (await bodies(payload, 'region')).find((it) => it.slug === slug)
  const place = (await bodies(payload, 'place')).find((it) => it.region === region?.id)
  if (!region || !place) return null
  const names = (await bodies(payload, 'name')).filter((it) => it.place === place.id)
  const { current } = naming(names, osloDay(Date.now()))
  if (current === null) return null
  return wordmark(current.name, look === 'paint' ? { paint: paintFrom(region.colour) } : oneColour)
}

async function bodies<K extends Kind>(payload: Payload, kind: K): Promise<Content[K][]> {
  const { docs } = await payload.db.find<StoredRelease>({
    collection: 'releases',
    where: { and: [{ kind: { equals: kind } }, { gone: { equals: false } }] },
    pagination: false,
    limit: 0,
  })
  // Parsed by the contract when they were released, under the kind they are stored with.
  return docs.map((it) => it.body as Content[K])
}
