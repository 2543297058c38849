import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Runs the reads and writes of an endpoint in one transaction, so that two clicks at once are two in turn. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOwn = await initTransaction(req)
  try {
    const result = await work()
    if (isOwn) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOwn) await killTransaction(req)
    throw error
  }
}
