import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { OwnDatabase } from '../own.ts'
import type { Asked, Round, Watched } from './watched.ts'

type Value = string | number | bigint | null
interface Statement {
  sql: string
  args?: Value[]
}
interface Connection {
  execute(statement: string | Statement): Promise<{ rows: unknown[] }>
}
interface Client extends Connection {
  transaction(mode?: string): Promise<Connection>
}

interface Seen extends Required<Statement> {
  /** What was asked of the CMS when it came. */
  during: string
  rows: number
  steps: number
}

const counted = z.object({ nstep: z.coerce.number() })

/**
 * SQLite itself counts what a statement costs: steps of its machine, of which each row that is looked at takes some. They
 * are the same each time, on every machine, and tell a walk through an index from one place in it, which a plan does not.
 */
export class SqliteWatched implements Watched {
  readonly #file: string
  #client: Client | undefined
  #during = ''
  #seen = new Map<string, Seen>()

  constructor({ dataDir }: OwnDatabase) {
    this.#file = join(dataDir, 'eidor.db')
  }

  async grow(from: number, to: number): Promise<void> {
    const script = join(import.meta.dirname, 'grow-sqlite.ts')
    execFileSync(process.execPath, [script, this.#file, `${from}`, `${to}`], { stdio: 'inherit' })
  }

  listen(payload: Payload): void {
    // @payloadcms/db-sqlite keeps its libSQL client here.
    const client = (payload.db as unknown as { client: Client }).client
    const { transaction } = client
    this.#client = this.#watch(client)
    client.transaction = async (mode) => this.#watch(await transaction.call(client, mode))
  }

  async during(asked: readonly Asked[]): Promise<Round> {
    this.#seen = new Map()
    for (const [what, work] of asked) {
      this.#during = what
      await work()
    }
    const seen = [...this.#seen].map(([shape, it]) => {
      const { during, rows, steps } = it
      return [shape, { during, large: { rows, steps }, plan: () => this.#plan(it) }] as const
    })
    return new Map(seen)
  }

  #watch<T extends Connection>(connection: T): T {
    const { execute } = connection
    connection.execute = async (statement) => {
      const result = await execute.call(connection, statement)
      const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement
      if (!/^\s*(select|update|delete|insert|with)/i.test(sql)) return result
      // Of those of one text, the one that was prepared last stands first.
      const mine = { sql: 'SELECT nstep FROM sqlite_stmt WHERE sql = ? LIMIT 1', args: [sql] }
      const [cost] = (await execute.call(connection, mine)).rows
      const steps = counted.parse(cost).nstep
      const shape = shapeOf(sql)
      if ((this.#seen.get(shape)?.steps ?? -1) < steps)
        this.#seen.set(shape, { sql, args, during: this.#during, rows: result.rows.length, steps })
      return result
    }
    return connection
  }

  async #plan({ sql, args }: Seen): Promise<string[]> {
    const answer = await this.#client?.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
    return (answer?.rows ?? []).map((it) => z.object({ detail: z.string() }).parse(it).detail)
  }
}

/** Without names that are made up for each join, and however many values are given. */
function shapeOf(sql: string): string {
  return sql
    .replace(/"[0-9a-f]{8}_[0-9a-f_]{27}"/g, 'joined')
    .replace(/\?(, \?)+/g, '?, …')
    .replace(/(\(\?, …\), )+/g, '')
    .replaceAll('"', '')
}
