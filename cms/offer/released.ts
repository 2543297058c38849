import type { Payload, PayloadRequest } from 'payload'
import type { Content, Kind } from '#content/kinds.ts'
import type { StoredRelease } from '../release/release.ts'

/** What is published of a kind, as the public sees it. @param req the transaction to read in, where there is one. */
export async function releasedOf<K extends Kind>(
  payload: Payload,
  kind: K,
  req: Partial<PayloadRequest> = {},
): Promise<Content[K][]> {
  const { docs } = await payload.db.find<StoredRelease>({
    collection: 'releases',
    where: { and: [{ kind: { equals: kind } }, { gone: { equals: false } }] },
    pagination: false,
    limit: 0,
    req,
  })
  // The bodies were parsed by the contract when they were released.
  return docs.map((it) => it.body as Content[K])
}
