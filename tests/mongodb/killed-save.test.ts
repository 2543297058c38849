import { fork } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { ownDatabase } from '../database/own.ts'
import { stored } from './stored.ts'

it('a CMS that is killed in the midst of a save has saved nothing, once it is open again', async () => {
  await using own = await ownDatabase()
  const env = { ...process.env, ...own.env, PAYLOAD_SECRET: 'a secret of the tests', LOG_LEVEL: 'fatal' }
  const start = (what: string) => fork('tests/mongodb/dying-save.ts', [what], { env })
  const url = own.env.DATABASE_URL ?? ''
  await once(start('open'), 'exit')
  const before = await stored(url)
  const dying = start('write')
  const died = once(dying, 'exit')
  expect(await Promise.race([once(dying, 'message'), died])).toEqual(['done', undefined])
  expect(await stored(url)).not.toEqual(before)
  dying.kill('SIGKILL')
  await died
  await once(start('open'), 'exit')
  expect(await stored(url)).toEqual(before)
}, 120_000)
