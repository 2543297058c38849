import { MongoClient } from 'mongodb'
import { z } from 'zod'

/** The MongoDB of DATABASE_URL has no transactions, so half a save could stay. */
export class TransactionsMissing extends Error {
  override readonly name = 'TransactionsMissing'
  constructor(url: string) {
    super(
      `DATABASE_URL: the server of ${withoutPassword(url)} is not a member of a replica set, so it has no transactions, ` +
        'and a save that fails halfway would stay halfway. Start mongod with --replSet and run rs.initiate() once: one ' +
        'node is enough. For a server that only speaks the protocol of MongoDB, set MONGODB_COMPATIBILITY.',
    )
  }
}

const hello = z.object({ setName: z.string().optional() })

/** The name of the replica set that the server of a URL is of; null where it is of none. */
export async function replicaSetOf(url: string): Promise<string | null> {
  const client = new MongoClient(url)
  try {
    return hello.parse(await client.db('admin').command({ hello: 1 })).setName ?? null
  } finally {
    await client.close()
  }
}

/** A URL as it may be shown. */
export function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//')
}
