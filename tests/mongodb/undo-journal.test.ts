import { type Db, MongoClient } from 'mongodb'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { TransactionEnded, UndoJournal } from '#cms/database/undo-journal.ts'
import { ownDatabase } from '../database/own.ts'

/** The journal alone, on the server of the run; how the CMS uses it is in `taken-back`, `killed-save` and `away`. */

let db: Db
let journal: UndoJournal
beforeEach(async () => {
  const own = await ownDatabase()
  const client = new MongoClient(own.env.DATABASE_URL ?? '')
  onTestFinished(async () => {
    await client.close()
    await own[Symbol.asyncDispose]()
  })
  db = client.db()
  journal = new UndoJournal(db)
})

const things = () => db.collection<{ _id: string; name: string }>('things')
const named = async () => (await things().find().sort({ _id: 1 }).toArray()).map((it) => it.name)
const rename = (turn: string, name: string) =>
  journal.during(turn, async () => {
    await journal.keep(turn, 'things', {})
    await things().updateMany({}, { $set: { name } })
  })

it('a rollback that comes late does not disturb the transaction after it', async () => {
  await things().insertOne({ _id: 'a', name: 'first' })
  const failed = await journal.begin()
  await journal.takeBack(failed)
  const next = await journal.begin()
  await rename(next, 'second')
  await journal.takeBack(failed)
  await journal.commit(failed)
  await rename(next, 'third')
  await journal.takeBack(next)
  expect(await named()).toEqual(['first'])
})

it('a rollback waits for what is being written, and what would be written after it is refused', async () => {
  await things().insertOne({ _id: 'a', name: 'first' })
  const turn = await journal.begin()
  const [kept, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const slow = journal.during(turn, async () => {
    await journal.keep(turn, 'things', {})
    kept.resolve()
    await gate.promise
    await things().updateMany({}, { $set: { name: 'second' } })
  })
  await kept.promise
  const back = journal.takeBack(turn)
  await expect(rename(turn, 'third')).rejects.toBeInstanceOf(TransactionEnded)
  // A rollback asks the database four things: one that did not wait would be over.
  for (const _ of Array(10)) await named()
  gate.resolve()
  await Promise.all([slow, back])
  expect(await named()).toEqual(['first'])
})

it('a commit that reached the database is one, though its answer did not come back', async () => {
  await things().insertOne({ _id: 'a', name: 'first' })
  await rename(await journal.begin(), 'second')
  await db.collection('undo-turns').deleteMany({})
  const next = await journal.begin()
  expect(await named()).toEqual(['second'])
  await rename(next, 'third')
  await journal.takeBack(next)
  expect(await named()).toEqual(['second'])
})

it('what never reached the database as a commit is taken back when the next begins', async () => {
  await things().insertOne({ _id: 'a', name: 'first' })
  await rename(await journal.begin(), 'second')
  const next = await journal.begin()
  expect(await named()).toEqual(['first'])
  await rename(next, 'third')
  await journal.commit(next)
  expect(await named()).toEqual(['third'])
  expect(await db.collection('undo-before').countDocuments()).toBe(0)
})
