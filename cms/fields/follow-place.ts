import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../access/roles.ts'

/** A document about a place belongs to the place's region, without a place to the county; the editor never chooses it. */
export const followPlace: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const place: unknown = data.place === undefined ? originalDoc?.place : data.place
  const id =
    typeof place === 'string'
      ? place
      : typeof place === 'object' && place !== null && 'id' in place
        ? String(place.id)
        : null
  if (id === null) return { ...data, region: null }
  const stored = await req.payload.findByID({
    collection: 'places',
    id,
    depth: 0,
    req,
    overrideAccess: true,
    disableErrors: true,
    draft: true,
  })
  data.region = stored?.region ? idOf(stored.region) : null
  return data
}
