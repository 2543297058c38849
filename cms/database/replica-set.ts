import { MongoClient, MongoServerError } from 'mongodb'
import { z } from 'zod'

/** Nothing that speaks MongoDB's protocol answers at DATABASE_URL, or it does not let us in. */
export class DatabaseUnreachable extends Error {
  override readonly name = 'DatabaseUnreachable'
  constructor(url: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause)
    super(
      `DATABASE_URL: cannot open ${withoutPassword(url)} (${why}). Start the database, or correct the address, the ` +
        'user and the password in DATABASE_URL, then start again.',
      { cause },
    )
  }
}

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
/** `hello` is a command of MongoDB since 4.4. */
const commandNotFound = 59

/** How long a server may take to be there at all, in milliseconds. An editor who saves waits as long for the error. */
export const patience = 10_000

/**
 * The name of the replica set that the server of a URL is of; null for a server that only speaks MongoDB's protocol and
 * is of none.
 * @throws DatabaseUnreachable after ten seconds without an answer; TransactionsMissing where MongoDB itself is of none
 */
export async function expectTransactions(url: string, isOnlyCompatible: boolean): Promise<string | null> {
  const found = await replicaSetOf(url)
  if (found === null && !isOnlyCompatible) throw new TransactionsMissing(url)
  return found
}

async function replicaSetOf(url: string): Promise<string | null> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: patience })
  try {
    return hello.parse(await client.db('admin').command({ hello: 1 })).setName ?? null
  } catch (error) {
    if (error instanceof MongoServerError && error.code === commandNotFound) return null
    throw new DatabaseUnreachable(url, error)
  } finally {
    await client.close()
  }
}

/** A URL as it may be shown. */
export function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//')
}
