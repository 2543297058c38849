import {
  type BaseDatabaseAdapter,
  BasePayload,
  type CollectionSlug,
  type DatabaseAdapterObj,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import { asCollections } from './as-collections.ts'
import type { Document } from './canonical.ts'
import { type Store, storesOf } from './stores.ts'

interface SqliteClient {
  execute(sql: string): Promise<{ rows: unknown[] }>
}

const writing = [
  ...(['create', 'createGlobal', 'createGlobalVersion', 'createVersion'] as const),
  ...(['deleteMany', 'deleteOne', 'deleteVersions', 'updateGlobal', 'updateGlobalVersion'] as const),
  ...(['updateJobs', 'updateMany', 'updateOne', 'updateVersion', 'upsert'] as const),
]

/** A document as it lies in a store. */
export type Stored = Document & { id: string }

/**
 * A database of the CMS, read and written store by store: in all locales, with every id as it is, without hooks. Open
 * as many as you like in one process.
 */
export class OpenDatabase implements AsyncDisposable {
  readonly payload: Payload
  readonly stores: readonly Store[]
  readonly #names: Map<string, CollectionSlug>
  readonly #db: BaseDatabaseAdapter

  private constructor(payload: Payload) {
    this.payload = payload
    this.stores = storesOf(payload.config)
    const { db, names } = asCollections(payload, this.stores)
    this.#db = db
    this.#names = names
  }

  /** @param adapter without the turns of the CMS */
  static async open(config: SanitizedConfig, adapter: DatabaseAdapterObj): Promise<OpenDatabase> {
    const payload = await new BasePayload().init({
      config: { ...config, db: { ...config.db, ...adapter } },
      disableOnInit: true,
    })
    return new OpenDatabase(payload)
  }

  /** The same, in which nothing is written, whatever calls it. */
  static async openToRead(config: SanitizedConfig, adapter: DatabaseAdapterObj): Promise<OpenDatabase> {
    const database = await OpenDatabase.open(config, adapter)
    const refuse = () => Promise.reject(new Error('The source of a move is only read.'))
    for (const method of writing) database.payload.db[method] = refuse
    return database
  }

  /** The documents of a store after an id, by their ids; at most `limit`. */
  async read(store: Store, after: string | null, limit: number): Promise<Stored[]> {
    if (store.of === 'global' && !store.versions) return after === null ? this.#global(store) : []
    const where = after === null ? store.where : { and: [store.where, { id: { greater_than: after } }] }
    const collection = this.#nameOf(store)
    const { docs } = await this.#db.find<Document>({
      ...{ collection, where, limit, sort: 'id', pagination: false },
    })
    return docs.map(withId)
  }

  async count(store: Store): Promise<number> {
    if (store.of === 'global' && !store.versions) return (await this.#global(store)).length
    return (await this.#db.count({ collection: this.#nameOf(store), where: store.where })).totalDocs
  }

  /** The last id of a store, null where it is empty. */
  async last(store: Store): Promise<string | null> {
    if (store.of === 'global' && !store.versions) return (await this.#global(store))[0]?.id ?? null
    const { docs } = await this.#db.find<Document>({
      ...{ collection: this.#nameOf(store), where: store.where, limit: 1, sort: '-id', pagination: false },
    })
    return docs[0] ? withId(docs[0]).id : null
  }

  /** Writes documents as they are; on SQLite all of them or none. */
  async write(store: Store, docs: readonly Stored[]): Promise<void> {
    const transaction = this.payload.db.name === 'sqlite' ? await this.#begin() : null
    const req = transaction === null ? {} : { transactionID: transaction }
    try {
      for (const doc of docs) {
        const data = store.of === 'global' && !store.versions ? { ...doc, globalType: store.slug } : { ...doc }
        await this.#db.create({ collection: this.#nameOf(store), data, req, returning: false })
        // libSQL's calls are synchronous: without a turn of the event loop nothing it holds is ever given back.
        await new Promise(setImmediate)
      }
      if (transaction !== null) await this.payload.db.commitTransaction(transaction)
    } catch (error) {
      if (transaction !== null) await this.payload.db.rollbackTransaction(transaction)
      throw error
    }
  }

  /** How many references lead to documents that are not there; MongoDB does not say. */
  async dangling(): Promise<number> {
    if (this.payload.db.name !== 'sqlite') return 0
    const { rows } = await this.#client.execute('PRAGMA foreign_key_check')
    return rows.length
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // So that the file alone is the whole of it.
    if (this.payload.db.name === 'sqlite') await this.#client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    await this.payload.destroy()
  }

  async #global({ slug }: Store): Promise<Stored[]> {
    const doc: Document | null = await this.payload.db.findGlobal<Document>({ slug })
    return doc?.id === undefined ? [] : [withId(doc)]
  }

  /** Documents come before those they lead to, so references are not checked while they are written. */
  async #begin(): Promise<string | number | null> {
    // The transaction takes the connection that this is said on.
    await this.#client.execute('PRAGMA foreign_keys = OFF')
    return this.payload.db.beginTransaction()
  }

  get #client(): SqliteClient {
    // @payloadcms/db-sqlite keeps its libSQL client here; Payload's type of an adapter says nothing of it.
    return (this.payload.db as unknown as { client: SqliteClient }).client
  }

  #nameOf(store: Store): CollectionSlug {
    const name = this.#names.get(store.name)
    if (name === undefined) throw new Error(`There is no store ${store.name} in this database.`)
    return name
  }
}

function withId(doc: Document): Stored {
  return { ...doc, id: String(doc.id) }
}
