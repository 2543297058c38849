import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { withAfterCommit } from './after-commit.ts'

/** MongoDB, same collections and ids. Transactions need a replica set; a single node serves as one. */
export function mongo(url: string): DatabaseAdapterObj {
  const base = mongooseAdapter({ url, allowIDOnCreate: true, ensureIndexes: true })
  return { ...base, init: (args) => withAfterCommit(base.init(args)) }
}
