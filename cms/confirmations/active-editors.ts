import type { Payload } from 'payload'
import { idOf } from '../access/roles.ts'
import { stillHere } from '../people/leaving.ts'

/** The regions that have an editor of their own who can sign in. */
export async function editedRegions(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { and: [{ role: { equals: 'region-editor' } }, stillHere] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Set(docs.flatMap((it) => (it.regions ?? []).map(idOf)))
}
