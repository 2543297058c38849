import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ownDatabase } from '../../database/own.ts'
import { bytesOf, rowsOf } from './contents.ts'
import { between, type End, type Ended, emptyOfThisKind, emptySqlite, endOf, move, run } from './moving.ts'

let ends: [End, End, End, End]
let before: Record<string, string>
const moves: Ended[] = []

beforeAll(async () => {
  ends = [endOf(await ownDatabase()), emptySqlite(), emptyOfThisKind(), emptySqlite()]
  const [first, second, third, fourth] = ends
  const filled = await run('tests/cms/move/fill.ts', [], first.env).ended
  expect(filled, filled.said).toMatchObject({ code: 0 })
  before = await bytesOf(first)
  for (const [from, to] of [
    [first, second],
    [second, third],
    [third, fourth],
  ] as const)
    moves.push(await move(...between(from, to)))
  // Three moves, each with the site rendered twice.
}, 420_000)

afterAll(async () => {
  for (const it of ends ?? []) await it[Symbol.asyncDispose]()
})

it('a house with versions, drafts and media moves to SQLite, to the database of this run, and back, with nothing different', () => {
  for (const { code, said } of moves) {
    expect(code, said).toBe(0)
    expect(said).toMatch(/Compared: 2\d{3} documents, [1-9]\d\d files of the site; 0 differences/)
  }
})

it('every row comes back as SQLite had it: ids, dates, password hashes, sessions, what is in the trash and which version is the latest', () => {
  const [, second, , fourth] = ends
  const [there, back] = [rowsOf(second), rowsOf(fourth)]
  expect([...back.keys()]).toEqual([...there.keys()])
  for (const [table, rows] of there) expect(back.get(table), table).toEqual(rows)
  expect(there.get('users')?.join()).toMatch(/"hash":"pbkdf2[^"]{50}/)
  expect(there.get('users_sessions')).toHaveLength(2)
  expect(there.get('_news_v')?.length).toBeGreaterThan(5)
  expect(there.get('courses')?.join()).toMatch(/"deleted_at":"20/)
})

it('the database that was moved, and the files beside it, are as they were', async () => {
  expect(await bytesOf(ends[0])).toEqual(before)
})

it('media and the files of imports come along', () => {
  const [first, , , fourth] = ends
  for (const folder of ['media', 'imports']) {
    const files = readdirSync(join(first.dataDir, folder))
    expect(files.length).toBeGreaterThan(0)
    expect(readdirSync(join(fourth.dataDir, folder))).toEqual(files)
  }
})

it('the CMS opens on what was moved', async () => {
  for (const it of ends.slice(1)) {
    const opened = await run('tests/cms/seed-once.ts', [], it.env).ended
    expect(opened, opened.said).toMatchObject({ code: 0 })
  }
})
