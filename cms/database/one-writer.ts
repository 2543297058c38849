import { AsyncLocalStorage } from 'node:async_hooks'
import type { BaseDatabaseAdapter } from 'payload'
import { aroundWrites } from './around-writes.ts'
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
  aroundWrites(db, async (args, write) => {
    const transaction = await args.req?.transactionID
    if ((transaction !== undefined && transaction !== null) || inTurn.getStore()) return write(args)
    const release = await turn.take()
    try {
      return await inTurn.run(true, () => write(args))
    } finally {
      release()
    }
  })
  return db
}
