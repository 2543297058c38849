import type { Collection } from 'mongodb'
import type { Payload } from 'payload'

/** A collection of the CMS's MongoDB by the native driver, over the connection the CMS has. */
export function collectionOf(payload: Payload, name: string): Collection {
  // @payloadcms/db-mongodb keeps its mongoose connection here.
  const { connection } = payload.db as unknown as { connection: { collection(name: string): Collection } }
  return connection.collection(name)
}
