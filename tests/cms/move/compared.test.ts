import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ObjectId } from 'mongodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ownDatabase } from '../../database/own.ts'
import { damage } from './contents.ts'
import { between, type End, emptyOfThisKind, endOf, move, run } from './moving.ts'

let source: End
let target: End

beforeAll(async () => {
  source = endOf(await ownDatabase())
  target = emptyOfThisKind()
  const filled = await run('tests/cms/move/fill.ts', [], source.env).ended
  expect(filled, filled.said).toMatchObject({ code: 0 })
  const moved = await move(...between(source, target), '--without-site')
  expect(moved, moved.said).toMatchObject({ code: 0 })
}, 300_000)

afterAll(async () => {
  await source?.[Symbol.asyncDispose]()
  await target?.[Symbol.asyncDispose]()
})

const verify = (...more: string[]) => move(...between(source, target), '--verify', ...more)

it('comparing again finds a document that is changed, one that is lost and one too many, each by its name', async () => {
  const release = '000000000000000000000001'
  await damage(target, {
    sql: `UPDATE users SET hash = 'x';
      DELETE FROM names WHERE id = (SELECT max(id) FROM names);
      UPDATE releases SET id = '${release}' WHERE id = (SELECT max(id) FROM releases);`,
    async mongodb(db) {
      await db.collection('users').updateMany({}, { $set: { hash: 'x' } })
      const [last] = await db.collection('names').find().sort({ _id: -1 }).limit(1).toArray()
      await db.collection('names').deleteOne({ _id: last?._id })
      const [it] = await db.collection('releases').find().sort({ _id: -1 }).limit(1).toArray()
      await db.collection('releases').deleteOne({ _id: it?._id })
      await db.collection('releases').insertOne({ ...it, _id: new ObjectId(release) })
    },
  })
  const { code, said } = await verify('--without-site')
  expect(code).toBe(1)
  expect(said).toMatch(/users [0-9a-f]{24}: differs at hash/)
  expect(said).toMatch(/names [0-9a-f]{24}: missing/)
  expect(said).toContain(`releases ${release}: extra`)
  expect(said).toMatch(/releases [0-9a-f]{24}: missing/)
  expect(said).toContain('4 differences')
  expect(said).toContain('the site was not rendered (--without-site)')
})

it('a media file that is damaged or lost is named', async () => {
  const [first, second] = readdirSync(join(target.dataDir, 'media'))
  writeFileSync(join(target.dataDir, 'media', first ?? ''), 'damaged')
  rmSync(join(target.dataDir, 'media', second ?? ''))
  const { code, said } = await verify('--without-site')
  expect(code).toBe(1)
  expect(said).toContain(`file media/${first}: differs`)
  expect(said).toContain(`file media/${second}: missing`)
})

it('a site that comes out another way is found, and the pages named', async () => {
  await damage(target, {
    sql: "UPDATE releases SET body = replace(body, 'Åpen dag på søndag', 'Lukket dag') WHERE kind = 'news'",
    async mongodb(db) {
      for (const it of await db.collection('releases').find({ kind: 'news' }).toArray())
        if (it.body?.title?.no === 'Åpen dag på søndag')
          await db.collection('releases').updateOne({ _id: it._id }, { $set: { 'body.title.no': 'Lukket dag' } })
    },
  })
  const { code, said } = await verify()
  expect(code).toBe(1)
  expect(said).toMatch(/releases [0-9a-f]{24}: differs at body\.title\.no/)
  expect(said).toMatch(/site nyheter\/.*index\.html: differs/)
})
