import { BSON, type Collection, type Db, type Document, type Filter } from 'mongodb'
import { newId } from './ids.ts'

/** The collection of transactions that have begun and not ended. */
export const unfinishedTurns = 'undo-turns'

/** A transaction that was rolled back or committed goes on writing. */
export class TransactionEnded extends Error {
  override readonly name = 'TransactionEnded'
  constructor(turn: string) {
    super(
      `The transaction ${turn} has ended, and something of its request still writes. Nothing of that is kept. ` +
        'A hook must wait for what it writes.',
    )
  }
}

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
  /** The writes of the transaction that are under way. */
  readonly #underWay = new Set<Promise<unknown>>()
  /** The transaction that may write. */
  #turn: string | null = null
  /** Whether the database may keep a transaction that nobody will end, because it was away when it should have. */
  #hasUnfinished = false

  constructor(db: Db) {
    this.#db = db
    this.#unfinished = db.collection(unfinishedTurns)
    this.#before = db.collection('undo-before')
  }

  async begin(): Promise<string> {
    if (this.#hasUnfinished) await this.takeBackUnfinished()
    const turn = newId()
    this.#hasUnfinished = true
    await this.#unfinished.insertOne({ _id: turn })
    this.#written.clear()
    this.#turn = turn
    return turn
  }

  /** Does nothing for a transaction that has ended, as Payload's own adapters do. */
  async commit(turn: string): Promise<void> {
    if (!(await this.#ends(turn))) return
    await this.#unfinished.deleteOne({ _id: turn })
    // From here on it is committed. What cannot be tidied away now is when the next begins.
    await this.#tidy(turn).catch(() => {})
  }

  /**
   * Does nothing for a transaction that has ended. One whose commit got no answer has: whether it was committed, the
   * database says when the next begins.
   */
  async takeBack(turn: string): Promise<void> {
    if (!(await this.#ends(turn))) return
    await this.#takeBack(turn)
    await this.#tidy(turn)
  }

  /** Takes back what was not committed: by a process that was killed, or because the database went away. */
  async takeBackUnfinished(): Promise<void> {
    for (const { _id } of await this.#unfinished.find().toArray()) await this.#takeBack(_id)
    await this.#before.deleteMany({})
  }

  /** Something that a transaction writes. @throws TransactionEnded where it may no longer write */
  async during<T>(turn: string, write: () => Promise<T>): Promise<T> {
    if (turn !== this.#turn) throw new TransactionEnded(turn)
    const writing = write()
    this.#underWay.add(writing)
    try {
      return await writing
    } finally {
      this.#underWay.delete(writing)
    }
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

  /** Lets a transaction write nothing more, and waits for what it writes. Whether it was the one that might. */
  async #ends(turn: string): Promise<boolean> {
    if (turn !== this.#turn) return false
    this.#turn = null
    await Promise.allSettled(this.#underWay)
    return true
  }

  async #takeBack(turn: string): Promise<void> {
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
  }

  async #tidy(turn: string): Promise<void> {
    await this.#before.deleteMany({ turn })
    this.#hasUnfinished = false
  }
}

function text(value: unknown): string {
  return BSON.EJSON.stringify(value, { relaxed: false })
}

function parsed(value: string): Document {
  return BSON.EJSON.parse(value, { relaxed: false })
}
