import type { BaseDatabaseAdapter } from 'payload'
import type { Turn } from './turn.ts'

/**
 * Payload opens a transaction a request and runs them side by side. Here they take turns: what a save checks before it
 * writes (that nobody else has its address) is still so when it commits, and releases commit in the order of their
 * sequence.
 */
export function withTransactionsInTurn<T extends BaseDatabaseAdapter>(db: T, turn: Turn): T {
  const holding = new Map<string | number, () => void>()
  const { beginTransaction, commitTransaction, rollbackTransaction } = db

  db.beginTransaction = async (options) => {
    const release = await turn.take()
    try {
      const id = await beginTransaction.call(db, options)
      if (id === null) release()
      else holding.set(id, release)
      return id
    } catch (error) {
      release()
      throw error
    }
  }
  const end =
    (how: (id: string | number) => Promise<void>) => async (id: string | number | Promise<number | string>) => {
      const transaction = await id
      try {
        await how.call(db, transaction)
      } finally {
        holding.get(transaction)?.()
        holding.delete(transaction)
      }
    }
  db.commitTransaction = end(commitTransaction)
  db.rollbackTransaction = end(rollbackTransaction)
  return db
}
