import { AsyncLocalStorage } from 'node:async_hooks'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ObjectId } from 'mongodb'
import type { BaseDatabaseAdapter } from 'payload'
import { aroundWrites } from './around-writes.ts'
import { UndoJournal } from './undo-journal.ts'

const writesByFilter = [
  'updateOne',
  'updateMany',
  'findOneAndUpdate',
  'deleteOne',
  'deleteMany',
  'findOneAndDelete',
] as const

/** As much of a mongoose collection as a document is written by; its methods are the driver's. */
type Written = { collectionName: string } & Record<
  (typeof writesByFilter)[number] | 'insertOne',
  (...args: unknown[]) => Promise<unknown>
>

/** Gives a connected adapter of Payload's for MongoDB transactions that an undo journal can take back. */
export async function withUndoJournal(adapter: BaseDatabaseAdapter): Promise<void> {
  // The type that Payload gives an adapter says nothing of MongoDB's; @payloadcms/db-mongodb makes this one.
  const { collections, connection, globals, versions } = adapter as MongooseAdapter
  if (connection.db === undefined) throw new Error('The connection to MongoDB is not open.')
  const journal = new UndoJournal(connection.db)
  await journal.takeBackUnfinished()
  adapter.beginTransaction = () => journal.begin()
  adapter.commitTransaction = async (id) => journal.commit(String(await id))
  adapter.rollbackTransaction = async (id) => journal.takeBack(String(await id))

  /** The transaction that a write belongs to. */
  const turn = new AsyncLocalStorage<string>()
  aroundWrites(adapter, async (args, write) => {
    const id = await args.req?.transactionID
    return id === undefined || id === null ? write(args) : turn.run(String(id), () => write(args))
  })
  for (const { collection } of [...Object.values(collections), ...Object.values(versions), globals]) {
    // Mongoose types each of these methods by all the ways to call it, of which it uses one.
    keepBeforeWrites(collection as unknown as Written, journal, turn)
  }
}

function keepBeforeWrites(collection: Written, journal: UndoJournal, turns: AsyncLocalStorage<string>): void {
  const name = collection.collectionName
  const { insertOne } = collection
  collection.insertOne = (document, ...rest) => {
    const turn = turns.getStore()
    const insert = () => insertOne.call(collection, document, ...rest)
    if (turn === undefined || !hasId(document)) return insert()
    const { _id } = document
    return journal.during(turn, async () => {
      // Also where the id is taken, and the insert fails.
      if (!(await journal.keep(turn, name, { _id }))) await journal.keepMade(turn, name, _id)
      return insert()
    })
  }
  for (const verb of writesByFilter) {
    const write = collection[verb]
    collection[verb] = (filter, ...rest) => {
      const turn = turns.getStore()
      if (turn === undefined) return write.call(collection, filter, ...rest)
      return journal.during(turn, async () => {
        const isThere = await journal.keep(turn, name, filter)
        const [update, ...options] = rest
        if (isThere || !options.some(isUpsert)) return write.call(collection, filter, ...rest)
        const _id = new ObjectId()
        await journal.keepMade(turn, name, _id)
        return write.call(collection, filter, withInsertedId(update, _id), ...options)
      })
    }
  }
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
