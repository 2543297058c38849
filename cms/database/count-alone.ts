import type { BaseDatabaseAdapter } from 'payload'

/** What of Payload's SQL adapter is used here; its own type is not exported. */
interface Counting {
  joins: { type?: string; table: object }[]
  tableName: string
  where?: unknown
}
interface SqlAdapter {
  countDistinct(args: Counting): Promise<number>
  tables: Record<string, object>
  drizzle: {
    select(fields: object): { from(table: object): { where(where: unknown): { toSQL(): { sql: string } } } }
  }
}

const tableName = Symbol.for('drizzle:Name')

/**
 * Counts the documents of a list without the tables that were joined to sort it: there is at most one row of text in a
 * language for each. Payload 3.90 groups all documents with them again, for the number beside the list.
 */
export function withCountAlone<T extends BaseDatabaseAdapter>(db: T): T {
  // The SQLite adapter has these; Payload's type of an adapter says nothing of what is below it.
  const adapter = db as unknown as SqlAdapter
  const { countDistinct } = adapter
  adapter.countDistinct = (args) => {
    const table = adapter.tables[args.tableName]
    if (args.joins.length === 0 || table === undefined) return countDistinct.call(adapter, args)
    const { sql } = adapter.drizzle.select({}).from(table).where(args.where).toSQL()
    const isAsked = ({ type, table }: Counting['joins'][number]) =>
      (type !== undefined && type !== 'leftJoin') || sql.includes(`"${Reflect.get(table, tableName)}".`)
    return countDistinct.call(adapter, args.joins.some(isAsked) ? args : { ...args, joins: [] })
  }
  return db
}
