import { expect, it } from 'vitest'
import { run } from '../cms/move/moving.ts'
import { ownDatabase, readersWait } from '../database/own.ts'

/** The CMS as it is started, until it has said why it does not. */
const startFails = (env: Record<string, string>) => run('cms/server.ts', [], env).ended

it('a MongoDB that does not answer is said in a line that names the variable, without the password', async () => {
  await using own = await ownDatabase()
  const nobody = 'mongodb://anna:hemmelig@127.0.0.1:1/eidor'
  const { code, said } = await startFails({ ...own.env, DATABASE_URL: nobody })
  expect(code).toBe(1)
  expect(said).toMatch(/^DATABASE_URL: cannot open mongodb:\/\/127\.0\.0\.1:1\/eidor .+ then start again\.\n$/)
})

it.runIf(readersWait())('a MongoDB without transactions is refused, unless one says what it is', async () => {
  // On a real MongoDB the server of the tests is of a replica set, and there is nothing to refuse.
  await using own = await ownDatabase()
  const { code, said } = await startFails({ ...own.env, MONGODB_COMPATIBILITY: '' })
  expect(code).toBe(1)
  expect(said).toMatch(/^DATABASE_URL: .+ not a member of a replica set.+ set MONGODB_COMPATIBILITY\.\n$/)
})
