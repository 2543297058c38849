import type { CollectionSlug, PayloadRequest } from 'payload'

/** A document as it is stored, also in the trash, for a guard to judge by; null where there is none. */
export async function storedDocument(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string | number,
): Promise<unknown> {
  const options = { depth: 0, overrideAccess: true, disableErrors: true, trash: true } as const
  return req.payload.findByID({ collection, id, req, ...options })
}
