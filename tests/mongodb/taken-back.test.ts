import fc from 'fast-check'
import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { newId } from '#cms/database/ids.ts'
import { type World, world } from '../cms/world.ts'
import { stored } from './stored.ts'

/** A save that fails leaves nothing, by the server's own transactions or, where it has none, by the undo journal. */

let cms: World
let payload: Payload
beforeAll(async () => {
  cms = await world()
  payload = cms.payload
})

const everything = () => stored(process.env.DATABASE_URL ?? '')

/** Writes to three documents, by their numbers: twice of the same, too, and of what is not there. */
const deed = fc.oneof(
  fc.record({ write: fc.constant('create' as const), document: fc.nat(2), name: fc.string() }),
  fc.record({ write: fc.constant('update' as const), document: fc.nat(2), name: fc.string() }),
  fc.record({ write: fc.constant('upsert' as const), document: fc.nat(2), name: fc.string() }),
  fc.record({ write: fc.constant('update all' as const), document: fc.nat(2), name: fc.string() }),
  fc.record({ write: fc.constant('delete' as const), document: fc.nat(2), name: fc.string() }),
  fc.record({ write: fc.constant('version' as const), document: fc.nat(2), name: fc.string() }),
)
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

async function perform({ write, document, name }: Deed, ids: readonly string[], transactionID: number | string) {
  const { db } = payload
  const id = ids[document] ?? ''
  const common = { collection: 'synonyms' as const, req: { transactionID }, returning: false }
  const where = { id: { equals: id } }
  const there = (await db.findOne({ collection: 'synonyms', where, req: { transactionID } })) !== null
  const data = { title: name, words: [], finds: [] }
  const now = new Date().toISOString()
  if (write === 'create' && !there) await db.create({ ...common, data: { id, ...data } })
  if (write === 'update' && there) await db.updateOne({ ...common, id, data: { title: name } })
  if (write === 'upsert')
    await db.upsert({ ...common, where: { title: { equals: `${name}!` } }, data: { title: name } })
  if (write === 'update all')
    await db.updateMany({ ...common, where: { title: { exists: true } }, data: { title: name } })
  if (write === 'delete') await db.deleteMany({ collection: 'synonyms', where, req: { transactionID } })
  if (write === 'version')
    await db.createVersion({
      collectionSlug: 'synonyms',
      parent: id,
      // Payload types this as a document of one known collection; the row is made for this one.
      versionData: data as never,
      createdAt: now,
      updatedAt: now,
      autosave: false,
      req: { transactionID },
      returning: false,
    })
}

it('whatever a transaction wrote is as it was when it is rolled back', async () => {
  const { docs } = await payload.find({ collection: 'synonyms', limit: 2, depth: 0 })
  const ids = [...docs.map((it) => it.id), newId()]
  const before = await everything()
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 6 }), async (deeds) => {
      const transaction = await payload.db.beginTransaction()
      if (transaction === null) throw new Error('There are no transactions.')
      for (const it of deeds) await perform(it, ids, transaction)
      await payload.db.rollbackTransaction(transaction)
      expect(await everything()).toEqual(before)
    }),
    { numRuns: 20 },
  )
}, 180_000)

it('and what it committed stays, also when something asks for a rollback afterwards', async () => {
  const { docs } = await payload.find({ collection: 'providers', limit: 1, depth: 0 })
  const id = String(docs[0]?.id)
  const transaction = await payload.db.beginTransaction()
  if (transaction === null) throw new Error('There are no transactions.')
  const req = { transactionID: transaction }
  await payload.db.updateOne({ collection: 'providers', id, data: { name: 'Blir' }, req, returning: false })
  await payload.db.commitTransaction(transaction)
  await payload.db.rollbackTransaction(transaction)
  expect(await payload.db.findOne({ collection: 'providers', where: { id: { equals: id } } })).toMatchObject({
    name: 'Blir',
  })
})
