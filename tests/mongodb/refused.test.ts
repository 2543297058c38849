import { execFile } from 'node:child_process'
import { expect, it } from 'vitest'
import { ownDatabase, readersWait } from '../database/own.ts'
import { freePorts } from '../journeys/house.ts'

async function startFails(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const [site, cms] = await freePorts()
  const ports = { SITE_PORT: `${site}`, CMS_PORT: `${cms}` }
  const all: NodeJS.ProcessEnv = { ...process.env, ...env, ...ports, NODE_ENV: 'production' }
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['cms/server.ts'], { env: all }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, said: stdout + stderr }),
    )
  })
}

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
