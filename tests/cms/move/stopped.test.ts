import { afterAll, beforeAll, expect, it } from 'vitest'
import { ownDatabase } from '../../database/own.ts'
import { countIn } from './contents.ts'
import { between, type End, emptyOfThisKind, endOf, move, run } from './moving.ts'

let source: End
let target: End

beforeAll(async () => {
  source = endOf(await ownDatabase())
  target = emptyOfThisKind()
})

afterAll(async () => {
  await source?.[Symbol.asyncDispose]()
  await target?.[Symbol.asyncDispose]()
})

/** Starts the move and, when documents of a collection are there, sends the signal. */
async function stopAt(collection: string, signal: NodeJS.Signals) {
  const moving = run('start/move.ts', [...between(source, target), '--without-site'])
  let over = false
  void moving.ended.then(() => {
    over = true
  })
  const isThere = async () => over || (await countIn(target, collection)) > 0
  await expect.poll(isThere, { interval: 1, timeout: 60_000 }).toBe(true)
  moving.child.kill(signal)
  return moving.ended
}

it('a move that is stopped with Ctrl-C says how to go on', async () => {
  const { code, said } = await stopAt('names', 'SIGINT')
  expect(code, said).toBe(130)
  expect(said).toContain('The same command goes on from here')
  expect(await countIn(target, 'releases')).toBe(0)
})

it('one that is killed in the midst goes on where it was, and writes nothing twice', { timeout: 180_000 }, async () => {
  const there = await countIn(target, 'names')
  const { code } = await stopAt('courses', 'SIGKILL')
  expect(code).toBeNull()
  expect(await countIn(target, 'releases')).toBe(0)

  const opened = await run('tests/cms/seed-once.ts', [], target.env).ended
  expect(opened.code).not.toBe(0)
  expect(opened.said).toContain('MoveUnfinished: DATABASE_URL leads to a database that holds part of what is moved')

  const served = await run('cms/server.ts', [], { ...target.env, NODE_ENV: 'production' }).ended
  expect(served.code).toBe(1)
  expect(served.said).toMatch(/^DATABASE_URL leads to a database that holds part of what is moved .+\n$/)

  const again = await move(...between(source, target), '--without-site')
  expect(again.code, again.said).toBe(0)
  expect(again.said).toContain('Going on with the move that was begun')
  expect(again.said).toMatch(new RegExp(`names +${there} +${there} were there`))
  expect(again.said).toMatch(/courses +\d+ {2}\d+ were there/)
  expect(again.said).toContain('0 differences')
})

it('when it is done the CMS opens, and the same move is refused: there is content', async () => {
  const opened = await run('tests/cms/seed-once.ts', [], target.env).ended
  expect(opened, opened.said).toMatchObject({ code: 0 })
  const { code, said } = await move(...between(source, target))
  expect(code).toBe(1)
  expect(said).toMatch(/there is content already \(\d+ in \w+/)
})
