import { type CommandStartedEvent, type Db, MongoClient } from 'mongodb'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { OwnDatabase } from '../own.ts'
import { growMongodb } from './grow-mongodb.ts'
import { type Question, waysTo } from './served.ts'
import type { Asked, Round, Watched } from './watched.ts'

interface Seen {
  question: Question
  command: Record<string, unknown>
  during: string
  steps: number
}

const examined = z.object({ totalDocsExamined: z.number() })

/**
 * A step is a document that is looked at. A server that explains tells how many; of one that does not, they are counted
 * that the best of its indexes leads to.
 */
export class MongodbWatched implements Watched {
  readonly #url: string
  #db: Db | undefined
  #client: MongoClient | undefined
  #during = ''
  #seen = new Map<string, Seen>()
  #explains: boolean | undefined

  constructor({ env }: OwnDatabase) {
    this.#url = env.DATABASE_URL ?? ''
    // The CMS's own connection tells what it sends.
    env.DATABASE_URL = `${this.#url}${this.#url.includes('?') ? '&' : '?'}monitorCommands=true`
  }

  grow(from: number, to: number): Promise<void> {
    return growMongodb(this.#url, from, to)
  }

  listen(payload: Payload): void {
    // @payloadcms/db-mongodb keeps its mongoose connection here.
    const { connection } = payload.db as unknown as { connection: { getClient(): MongoClient } }
    connection.getClient().on('commandStarted', (event) => this.#note(event))
    this.#client = new MongoClient(this.#url)
    this.#db = this.#client.db()
  }

  async during(asked: readonly Asked[]): Promise<Round> {
    this.#seen = new Map()
    for (const [what, work] of asked) {
      this.#during = what
      await work()
    }
    const seen = new Map(this.#seen)
    for (const it of seen.values()) it.steps = await this.#stepsOf(it)
    return new Map(
      [...seen].map(([shape, it]) => {
        const plan = async () => [await this.#way(it.question)]
        return [shape, { during: it.during, large: { rows: 0, steps: it.steps }, plan }] as const
      }),
    )
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#client?.close()
  }

  #note({ commandName, command }: CommandStartedEvent): void {
    const question = questionOf(commandName, command)
    if (question === null) return
    const shape = `${commandName} ${question.collection} ${shapeOf(question.filter)} by ${shapeOf(question.sort)} limit ${question.limit > 0}`
    if (!this.#seen.has(shape)) this.#seen.set(shape, { question, command, during: this.#during, steps: 0 })
  }

  async #stepsOf({ question, command }: Seen): Promise<number> {
    return (await this.#explained(command)) ?? this.#counted(question)
  }

  async #explained(command: Record<string, unknown>): Promise<number | null> {
    if (this.#explains === false || this.#db === undefined) return null
    const { lsid: _lsid, $db: _db, txnNumber: _number, $clusterTime: _time, ...asked } = command
    try {
      const answer = await this.#db.command({ explain: asked, verbosity: 'executionStats' })
      this.#explains = true
      return Math.max(0, ...allExamined(answer))
    } catch {
      this.#explains ??= false
      return null
    }
  }

  async #indexes(collection: string): Promise<Record<string, unknown>[]> {
    const found = await this.#db?.collection(collection).indexes()
    return (found ?? []).map((it) => it.key)
  }

  async #counted(question: Question): Promise<number> {
    const collection = this.#db?.collection(question.collection)
    if (collection === undefined) return 0
    const ways = waysTo(question, await this.#indexes(question.collection))
    const counts = ways.map(async ({ within, stops }) =>
      stops
        ? Math.min(question.limit, await collection.countDocuments({ $and: [{}, ...within] }))
        : collection.countDocuments({ $and: [{}, ...within] }),
    )
    return Math.min(...(await Promise.all(counts)))
  }

  async #way(question: Question): Promise<string> {
    const judged = this.#explains ? 'by explain' : 'counted by the indexes there are, for this server explains nothing'
    const indexes = await this.#indexes(question.collection)
    return `${judged}: ${indexes.map((it) => Object.keys(it).join('+')).join(', ')}`
  }
}

function allExamined(answer: unknown): number[] {
  if (typeof answer !== 'object' || answer === null) return []
  const own = examined.safeParse(answer).data
  return [...(own ? [own.totalDocsExamined] : []), ...Object.values(answer).flatMap(allExamined)]
}

function questionOf(name: string, command: Record<string, unknown>): Question | null {
  const collection = String(command[name])
  const limit = Number(command.limit ?? 0)
  if (name === 'find')
    return {
      collection,
      filter: Object(command.filter),
      sort: orderOf(command.sort),
      limit: limit + Number(command.skip ?? 0),
    }
  if (name === 'findAndModify') return { collection, filter: Object(command.query), sort: {}, limit: 0 }
  if (name === 'update' || name === 'delete') {
    const [first] = Object(command[`${name}s`])
    return { collection, filter: Object(first?.q), sort: {}, limit: 0 }
  }
  if (name !== 'aggregate' || !Array.isArray(command.pipeline)) return null
  const stages: Record<string, unknown>[] = command.pipeline
  return {
    collection,
    filter: Object(stages.find((it) => '$match' in it)?.$match),
    sort: orderOf(stages.find((it) => '$sort' in it)?.$sort),
    limit: Number(stages.find((it) => '$limit' in it)?.$limit ?? 0),
  }
}

/** The driver keeps the order of fields in a Map. */
function orderOf(sort: unknown): Record<string, unknown> {
  return sort instanceof Map ? Object.fromEntries(sort) : Object(sort)
}

/** Without values: which fields are asked for, and how. */
function shapeOf(filter: unknown): string {
  if (Array.isArray(filter)) return `[${[...new Set(filter.map(shapeOf))].join(' ')}]`
  if (typeof filter !== 'object' || filter === null || Object.getPrototypeOf(filter) !== Object.prototype) return '?'
  const parts = Object.entries(filter).map(([key, value]) => `${key}:${shapeOf(value)}`)
  return `{${parts.join(' ')}}`
}
