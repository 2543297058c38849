import type { PayloadRequest } from 'payload'
import type { StoredRelease } from '../release/release.ts'

/** What is published of a document, read in the transaction of a request; null where nothing is. */
export async function releaseIn(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  kind: 'place' | 'course',
  id: string,
): Promise<unknown> {
  const transactionID = await req.transactionID
  const release = await req.payload.db.findOne<StoredRelease>({
    collection: 'releases',
    where: { and: [{ kind: { equals: kind } }, { document: { equals: id } }] },
    req: transactionID === undefined ? {} : { transactionID },
  })
  return release === null || release.gone ? null : release.body
}
