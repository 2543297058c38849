import { type Args, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import type { Settings } from '#start/settings.ts'
import { withAfterCommit } from './after-commit.ts'
import { failOnClosedSockets } from './closed-sockets.ts'
import { showsUncommitted } from './committed.ts'
import { indexLists } from './mongo-list-indexes.ts'
import { mongodbOptions } from './mongodb-options.ts'
import { withoutHoles } from './no-holes.ts'
import { withOneDirection } from './one-direction.ts'
import { withOwnCopies } from './own-copies.ts'
import { expectTransactions, patience } from './replica-set.ts'
import { withTransactionsInTurn } from './transactions-in-turn.ts'
import { Turn } from './turn.ts'
import { withUndoJournal } from './with-undo-journal.ts'

/**
 * MongoDB, same collections, ids and turns as on SQLite. A save and its release record are one transaction, so the
 * server must be a replica set (one node serves) unless `compatibility` says it only speaks MongoDB's protocol.
 */
export function mongo(url: string, compatibility: Settings['mongodbCompatibility']): DatabaseAdapterObj {
  const connectOptions: NonNullable<Args['connectOptions']> = { serverSelectionTimeoutMS: patience }
  const options = mongodbOptions(url, compatibility)
  const base = mongooseAdapter({ ensureIndexes: true, ...options, connectOptions })

  /** Payload decides as it connects whether there are transactions; turns are put around what it decided. */
  async function connect(db: BaseDatabaseAdapter, connectAsPayload: () => Promise<void>): Promise<void> {
    failOnClosedSockets()
    const found = await expectTransactions(url, compatibility !== null)
    const replicaSet = options.transactionOptions === false ? null : found
    // Payload 3.90 has transactions only where this option is set, also when the server is of a set.
    if (replicaSet !== null) connectOptions.replicaSet = replicaSet
    indexLists(db)
    await connectAsPayload()
    withOneDirection(db)
    withoutHoles(db)
    withOwnCopies(db)
    const turn = new Turn()
    if (replicaSet === null) {
      await withUndoJournal(db)
      showsUncommitted(db, turn)
    }
    withAfterCommit(withTransactionsInTurn(db, turn))
  }

  return {
    ...base,
    init(args) {
      const db = base.init(args)
      const connectAsPayload = db.connect?.bind(db)
      db.connect = (options) => connect(db, async () => connectAsPayload?.(options))
      return db
    },
  }
}
