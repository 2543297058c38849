import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

const waiting = new Map<string | number, (() => void)[]>()

/**
 * Runs `action` once the transaction of this request has committed; at once where there is none, never
 * where it is rolled back. Payload's own afterChange runs before the commit (payload #5886, #15912).
 */
export async function afterCommit(req: PayloadRequest, action: () => void): Promise<void> {
  const transaction = await req.transactionID
  if (transaction === undefined) action()
  else waiting.set(transaction, [...(waiting.get(transaction) ?? []), action])
}

/** Wraps an adapter's commit and rollback so that `afterCommit` works on every database. */
export function withAfterCommit<T extends BaseDatabaseAdapter>(db: T): T {
  const { commitTransaction, rollbackTransaction } = db
  db.commitTransaction = async (id) => {
    const transaction = await id
    await commitTransaction.call(db, transaction)
    const actions = waiting.get(transaction) ?? []
    waiting.delete(transaction)
    for (const action of actions) action()
  }
  db.rollbackTransaction = async (id) => {
    const transaction = await id
    waiting.delete(transaction)
    await rollbackTransaction.call(db, transaction)
  }
  return db
}
