import type { BaseDatabaseAdapter } from 'payload'

/**
 * Breaks ties in the direction of the sort, so that one index serves a list up and down. Payload 3.90 breaks them by the
 * newest first whatever the direction, and sorts all rows of an ascending list for it.
 */
export function withOneDirection<T extends BaseDatabaseAdapter>(db: T): T {
  const directed =
    <A extends { collection: string; sort?: string | string[] | undefined }, R>(find: (args: A) => R, tie: string) =>
    (args: A): R => {
      const sort = [args.sort ?? []].flat()
      const isTied = sort.length === 0 || sort[0]?.startsWith('-') || sort.some((it) => /^-?(createdAt|id)$/.test(it))
      const field = tie === 'id' || hasTimes(db, args.collection) ? tie : 'id'
      return find.call(db, isTied ? args : { ...args, sort: [...sort, field] })
    }
  db.find = directed(db.find, 'createdAt') as T['find']
  db.queryDrafts = directed(db.queryDrafts, 'createdAt') as T['queryDrafts']
  db.findVersions = directed(db.findVersions, 'createdAt') as T['findVersions']
  return db
}

function hasTimes({ payload }: BaseDatabaseAdapter, collection: string): boolean {
  return payload.config.collections.find((it) => it.slug === collection)?.timestamps !== false
}
