import { AsyncLocalStorage } from 'node:async_hooks'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { BSON, type Collection, type Db, type Document, type Filter, ObjectId } from 'mongodb'
import type { BaseDatabaseAdapter } from 'payload'
import { aroundWrites } from './around-writes.ts'
import { newId } from './ids.ts'

/** Gives an adapter of Payload's for MongoDB, connected, transactions that are taken back by hand. */
export async function withUndoJournal(adapter: BaseDatabaseAdapter): Promise<void> {
  // The type that Payload gives an adapter says nothing of MongoDB's; @payloadcms/db-mongodb makes this one.
  const { collections, connection, globals, versions } = adapter as MongooseAdapter
  if (connection.db === undefined) throw new Error('The connection to MongoDB is not open.')
  const journal = new UndoJournal(connection.db)
  await journal.finish()
  const models = [...Object.values(collections), ...Object.values(versions), globals]
  journal.serve(
    adapter,
    models.map((it) => it.collection as unknown as Written),
  )
}

/** A transaction that has begun and not ended; deleting it is its commit. */
interface Unfinished {
  _id: string
}

/** What a document was before a transaction first wrote it. */
interface Before {
  turn: string
  collection: string
  /** Extended JSON, so that every type comes back as it was: the document, or null where there was none. */
  document: string | null
  /** Extended JSON of the id of the document that was made, or null where there was one. */
  made: string | null
}

/** How a mongoose collection is written to; its methods are the driver's. */
const writesByFilter = [
  'updateOne',
  'updateMany',
  'findOneAndUpdate',
  'deleteOne',
  'deleteMany',
  'findOneAndDelete',
] as const

type Write = (...args: unknown[]) => Promise<unknown>
type Written = { collectionName: string } & Record<(typeof writesByFilter)[number] | 'insertOne', Write>

/**
 * Takes back what a failed save wrote, on servers that speak MongoDB's protocol and have no transactions: before a
 * transaction of Payload's first writes a document, what it was is kept beside it, in the database. A process that is
 * killed in the midst of one leaves that, and the next start takes it back. Others may read meanwhile what is not
 * committed. It asks for one writer in turn.
 */
class UndoJournal {
  readonly #unfinished: Collection<Unfinished>
  readonly #before: Collection<Before>
  readonly #db: Db
  /** The transaction that a write belongs to. */
  readonly #turn = new AsyncLocalStorage<string>()
  readonly #kept = new Set<string>()

  constructor(db: Db) {
    this.#db = db
    this.#unfinished = db.collection('undo-turns')
    this.#before = db.collection('undo-before')
  }

  /** Gives an adapter transactions that can be rolled back. */
  serve(adapter: BaseDatabaseAdapter, collections: readonly Written[]): void {
    for (const it of collections) this.#watch(it)
    adapter.beginTransaction = async () => {
      const turn = newId()
      await this.#unfinished.insertOne({ _id: turn })
      return turn
    }
    adapter.commitTransaction = async (id) => {
      const turn = String(await id)
      await this.#unfinished.deleteOne({ _id: turn })
      await this.#forget(turn)
    }
    adapter.rollbackTransaction = async (id) => this.#takeBack(String(await id))
    aroundWrites(adapter, async (args, write) => {
      const turn = await args.req?.transactionID
      return turn === undefined || turn === null ? write(args) : this.#turn.run(String(turn), () => write(args))
    })
  }

  /** Takes back what a process that was killed had not committed. */
  async finish(): Promise<void> {
    for (const { _id } of await this.#unfinished.find().toArray()) await this.#takeBack(_id)
    await this.#before.deleteMany({})
  }

  #watch(collection: Written): void {
    const name = collection.collectionName
    const { insertOne } = collection
    collection.insertOne = async (document, ...rest) => {
      // Also where the id is taken, and the insert fails.
      if (hasId(document) && (await this.#remember(name, { _id: document._id }))) await this.#made(name, document._id)
      return insertOne.call(collection, document, ...rest)
    }
    for (const verb of writesByFilter) {
      const write = collection[verb]
      collection[verb] = async (filter, ...rest) => {
        const isNothing = await this.#remember(name, filter)
        const [update, ...options] = rest
        if (!isNothing || !options.some(isUpsert)) return write.call(collection, filter, ...rest)
        const _id = new ObjectId()
        await this.#made(name, _id)
        return write.call(collection, filter, withInsertedId(update, _id), ...options)
      }
    }
  }

  /** Keeps what the documents of a filter are before they are written. Whether there are none, within a transaction. */
  async #remember(collection: string, filter: unknown): Promise<boolean> {
    const turn = this.#turn.getStore()
    if (turn === undefined) return false
    const found = await this.#db
      .collection(collection)
      // Mongoose hands filters on as the driver takes them.
      .find(filter as Filter<Document>)
      .toArray()
    for (const it of found) {
      if (this.#isNew(collection, it._id))
        await this.#before.insertOne({ turn, collection, document: text(it), made: null })
    }
    return found.length === 0
  }

  /** Keeps that a document is about to be made. */
  async #made(collection: string, id: unknown): Promise<void> {
    const turn = this.#turn.getStore()
    if (turn === undefined) return
    await this.#before.insertOne({ turn, collection, document: null, made: text({ _id: id }) })
    this.#isNew(collection, id)
  }

  /** Whether the transaction has not written it yet: what it was before the first write is what counts. */
  #isNew(collection: string, id: unknown): boolean {
    const key = `${collection} ${String(id)}`
    if (this.#kept.has(key)) return false
    this.#kept.add(key)
    return true
  }

  async #takeBack(turn: string): Promise<void> {
    const kept = await this.#before.find({ turn }).toArray()
    // What was made goes first: it may have the address of what was deleted.
    for (const { collection, made } of kept) {
      if (made !== null) await this.#db.collection(collection).deleteMany(BSON.EJSON.parse(made, { relaxed: false }))
    }
    for (const { collection, document } of kept) {
      if (document === null) continue
      const { _id, ...rest } = BSON.EJSON.parse(document, { relaxed: false })
      await this.#db.collection(collection).replaceOne({ _id }, rest, { upsert: true })
    }
    await this.#unfinished.deleteOne({ _id: turn })
    await this.#forget(turn)
  }

  async #forget(turn: string): Promise<void> {
    this.#kept.clear()
    await this.#before.deleteMany({ turn })
  }
}

function text(value: unknown): string {
  return BSON.EJSON.stringify(value, { relaxed: false })
}

function hasId(document: unknown): document is { _id: unknown } {
  return typeof document === 'object' && document !== null && '_id' in document
}

/** An update that, where it makes a document, gives it this id. */
function withInsertedId(update: unknown, _id: ObjectId): unknown {
  if (typeof update !== 'object' || update === null) return update
  const before = '$setOnInsert' in update ? update.$setOnInsert : {}
  return { ...update, $setOnInsert: { ...Object(before), _id } }
}

function isUpsert(options: unknown): boolean {
  return typeof options === 'object' && options !== null && 'upsert' in options && options.upsert === true
}
