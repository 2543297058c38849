import { BSON, type Collection, type Db, type Document, type Filter } from 'mongodb'
import { newId } from './ids.ts'

/** The collection of transactions that have begun and not ended. */
export const unfinishedTurns = 'undo-turns'

/** A transaction that has begun and not ended; deleting it is its commit. */
interface Unfinished {
  _id: string
}

/** What a document was before a transaction first wrote it, in extended JSON, so that every type comes back as it was. */
interface Before {
  turn: string
  collection: string
  /** The document, or null where there was none. */
  document: string | null
  /** What finds the document that was made, or null where there was one. */
  made: string | null
}

/**
 * What documents were before a transaction wrote them, kept in the database, for servers that speak MongoDB's protocol
 * and have no transactions. A process that is killed in the midst of one leaves its entries, and the next start takes
 * them back. One transaction at a time: see `withTransactionsInTurn`.
 */
export class UndoJournal {
  readonly #unfinished: Collection<Unfinished>
  readonly #before: Collection<Before>
  readonly #db: Db
  /** What the transaction has written already: what a document was before the first write is what counts. */
  readonly #written = new Set<string>()
  /** Whether a transaction has begun and not ended; one whose end the database was not there for stays so. */
  #isOpen = false

  constructor(db: Db) {
    this.#db = db
    this.#unfinished = db.collection(unfinishedTurns)
    this.#before = db.collection('undo-before')
  }

  async begin(): Promise<string> {
    if (this.#isOpen) await this.takeBackUnfinished()
    const turn = newId()
    await this.#unfinished.insertOne({ _id: turn })
    this.#isOpen = true
    return turn
  }

  async commit(turn: string): Promise<void> {
    await this.#unfinished.deleteOne({ _id: turn })
    await this.#forget(turn)
  }

  async takeBack(turn: string): Promise<void> {
    const kept = await this.#before.find({ turn }).toArray()
    // What was made goes first: it may have the address of what was deleted.
    for (const { collection, made } of kept) {
      if (made !== null) await this.#db.collection(collection).deleteOne(parsed(made))
    }
    for (const { collection, document } of kept) {
      if (document === null) continue
      const { _id, ...rest } = parsed(document)
      await this.#db.collection(collection).replaceOne({ _id }, rest, { upsert: true })
    }
    await this.#unfinished.deleteOne({ _id: turn })
    await this.#forget(turn)
  }

  /** Takes back what was not committed: by a process that was killed, or because the database went away. */
  async takeBackUnfinished(): Promise<void> {
    for (const { _id } of await this.#unfinished.find().toArray()) await this.takeBack(_id)
    await this.#before.deleteMany({})
  }

  /** Keeps what the documents of a filter are, before they are written. Whether there are any. */
  async keep(turn: string, collection: string, filter: unknown): Promise<boolean> {
    const found = await this.#db
      .collection(collection)
      // Mongoose hands filters on as the driver takes them.
      .find(filter as Filter<Document>)
      .toArray()
    for (const it of found) {
      if (this.#isFirst(collection, it._id))
        await this.#before.insertOne({ turn, collection, document: text(it), made: null })
    }
    return found.length > 0
  }

  /** Keeps that a document is about to be made. */
  async keepMade(turn: string, collection: string, id: unknown): Promise<void> {
    await this.#before.insertOne({ turn, collection, document: null, made: text({ _id: id }) })
    this.#isFirst(collection, id)
  }

  /** Whether the transaction writes it for the first time. */
  #isFirst(collection: string, id: unknown): boolean {
    const key = `${collection} ${String(id)}`
    if (this.#written.has(key)) return false
    this.#written.add(key)
    return true
  }

  async #forget(turn: string): Promise<void> {
    this.#isOpen = false
    this.#written.clear()
    await this.#before.deleteMany({ turn })
  }
}

function text(value: unknown): string {
  return BSON.EJSON.stringify(value, { relaxed: false })
}

function parsed(value: string): Document {
  return BSON.EJSON.parse(value, { relaxed: false })
}
