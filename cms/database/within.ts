import type { PayloadRequest } from 'payload'

/** The transaction of a request, without its locale and its user: for what the CMS does by itself on the way. */
export async function within(req: Pick<PayloadRequest, 'transactionID'>): Promise<Partial<PayloadRequest>> {
  const transactionID = await req.transactionID
  return transactionID === undefined ? {} : { transactionID }
}
