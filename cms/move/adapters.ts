import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import type { Settings } from '#start/settings.ts'
import { failOnClosedSockets } from '../database/closed-sockets.ts'
import { mongodbOptions } from '../database/mongodb-options.ts'
import { expectTransactions, patience } from '../database/replica-set.ts'
import { plainSqlite } from '../database/sqlite.ts'
import type { Address } from './url.ts'

type Compatibility = Settings['mongodbCompatibility']

/** A database that is only read: no migration, no index and no collection is made in it. */
export function readingAdapter(address: Address, compatibility: Compatibility): DatabaseAdapterObj {
  if (address.kind === 'sqlite') return plainSqlite(address.url)
  failOnClosedSockets()
  const connectOptions = { autoIndex: false, autoCreate: false, serverSelectionTimeoutMS: patience }
  return mongooseAdapter({ ...mongodbOptions(address.url, compatibility), ensureIndexes: false, connectOptions })
}

/**
 * A database that is written, as Payload opens it: without the turns and the waiting of the CMS, for a move is alone.
 * @throws TransactionsMissing where the CMS would not start on it either
 */
export async function writingAdapter(address: Address, compatibility: Compatibility): Promise<DatabaseAdapterObj> {
  if (address.kind === 'sqlite') return plainSqlite(address.url)
  failOnClosedSockets()
  await expectTransactions(address.url, compatibility !== null)
  return mongooseAdapter({
    ...mongodbOptions(address.url, compatibility),
    ensureIndexes: true,
    connectOptions: { serverSelectionTimeoutMS: patience },
  })
}
