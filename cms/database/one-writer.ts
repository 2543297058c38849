import { AsyncLocalStorage } from 'node:async_hooks'
import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { withTransactionsInTurn } from './transactions-in-turn.ts'
import { Turn } from './turn.ts'

/**
 * SQLite has one writer. Payload opens a transaction a request and runs them side by side, and they fail with
 * SQLITE_BUSY (also with WAL and a busy timeout: libSQL's calls block the event loop the other one needs).
 * Here transactions take turns, and a write outside a transaction takes a turn of its own.
 */
export function withOneWriter<T extends BaseDatabaseAdapter>(db: T): T {
  const turn = new Turn()
  /** Set while a write outside a transaction has its turn: adapters call one write from another. */
  const inTurn = new AsyncLocalStorage<true>()
  withTransactionsInTurn(db, turn)

  const alone =
    <A extends { req?: Partial<PayloadRequest> | undefined }, R>(write: (args: A) => Promise<R>) =>
    async (args: A): Promise<R> => {
      const transaction = await args.req?.transactionID
      if ((transaction !== undefined && transaction !== null) || inTurn.getStore()) return write.call(db, args)
      const release = await turn.take()
      try {
        return await inTurn.run(true, () => write.call(db, args))
      } finally {
        release()
      }
    }
  db.create = alone(db.create)
  db.updateOne = alone(db.updateOne)
  db.updateMany = alone(db.updateMany)
  db.deleteOne = alone(db.deleteOne)
  db.deleteMany = alone(db.deleteMany)
  db.upsert = alone(db.upsert)
  db.createVersion = alone(db.createVersion)
  db.updateVersion = alone(db.updateVersion)
  db.deleteVersions = alone(db.deleteVersions)
  db.createGlobal = alone(db.createGlobal)
  db.updateGlobal = alone(db.updateGlobal)
  db.createGlobalVersion = alone(db.createGlobalVersion)
  db.updateGlobalVersion = alone(db.updateGlobalVersion)
  db.updateJobs = alone(db.updateJobs)
  return db
}
