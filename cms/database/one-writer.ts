import { AsyncLocalStorage } from 'node:async_hooks'
import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

/** A write waited too long for its turn: some hook most likely writes without passing `req`. */
export class WriterBusy extends Error {
  override readonly name = 'WriterBusy'
  constructor(milliseconds: number) {
    super(
      `A write waited ${milliseconds} ms for the transaction before it. ` +
        'A hook that writes must pass `req`, or it waits for its own transaction.',
    )
  }
}

const patience = 20_000

/** First come, first served; one holder at a time. */
class Turn {
  private last: Promise<void> = Promise.resolve()

  /** Resolves with the function that gives the turn back. @throws WriterBusy */
  async take(): Promise<() => void> {
    const before = this.last
    let release: () => void = () => {}
    const mine = new Promise<void>((resolve) => {
      release = resolve
    })
    this.last = before.then(() => mine)
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new WriterBusy(patience)), patience)
    })
    try {
      await Promise.race([before, tooLong])
    } catch (error) {
      release()
      throw error
    } finally {
      clearTimeout(timer)
    }
    return release
  }
}

/**
 * SQLite has one writer. Payload opens a transaction a request and runs them side by side, and they fail with
 * SQLITE_BUSY (also with WAL and a busy timeout: libSQL's calls block the event loop the other one needs).
 * Here transactions take turns, and a write outside a transaction takes a turn of its own.
 */
export function withOneWriter<T extends BaseDatabaseAdapter>(db: T): T {
  const turn = new Turn()
  /** Set while a write outside a transaction has its turn: adapters call one write from another. */
  const inTurn = new AsyncLocalStorage<true>()
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
