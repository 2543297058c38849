import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { CatalogueUnreadable } from '#content/catalogue/said.ts'

/** Whose rights an import has: a user's, by id; null for the command line and the CMS itself, which act for the county. */
export type Actor = string | null

/**
 * A request with the rights that its actor has now: who has left since, or lost a region, writes nothing more.
 * @throws CatalogueUnreadable where the actor has left
 */
export async function requestOf(
  payload: Payload,
  actor: Actor,
  context: PayloadRequest['context'] = {},
): Promise<PayloadRequest> {
  if (actor === null) return createLocalReq({ context }, payload)
  const user = await payload.findByID({
    collection: 'users',
    id: actor,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!user || user.left) throw new CatalogueUnreadable(gone)
  return createLocalReq({ context, user: { ...user, collection: 'users' } }, payload)
}

const gone = {
  nb: 'Den som satte i gang dette, har ikke lenger tilgang. Noen andre må gjøre det.',
  en: 'Whoever set this going no longer has access. Somebody else has to do it.',
}
