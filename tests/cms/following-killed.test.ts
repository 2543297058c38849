import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, expect, it } from 'vitest'
import { addDays, startOfDay } from '#content/date.ts'
import { personOf } from '#content/follow.ts'
import { SmtpSink } from './smtp-sink.ts'
import { VacancySite, vacant } from './vacancy-site.ts'
import { type World, world } from './world.ts'

/** Nothing is sent twice, also when the CMS is killed between the mail server and its own database. */

const sink = new SmtpSink()
const site = new VacancySite()
const readers = 40
const tuesday = startOfDay('2026-11-24') + 8 * 3_600_000
let cms: World
let child: ChildProcess | undefined
afterAll(async () => {
  child?.kill('SIGKILL')
  await sink.close()
  await site.close()
})

/** A CMS process of its own, on the database of the test. */
async function start(): Promise<ChildProcess> {
  child = fork(new URL('./dying-cms.ts', import.meta.url).pathname, [site.address], { env: process.env })
  await once(child, 'message')
  return child
}

it('killed again and again while letters leave, it writes to each once in the end', async () => {
  await sink.listen()
  cms = await world()
  await site.open(cms)
  const { db } = cms.payload
  const sunday = new Date(tuesday - 2 * 86_400_000).toISOString()
  const { id: search } = await db.create({
    collection: 'follow-searches',
    data: { query: '?q=norsk', region: null, seen: {} },
  })
  for (let index = 0; index < readers; index += 1) {
    const email = `leser-${index}@example.no`
    const person = personOf(email, cms.publishSecret)
    const key = index.toString(16).padStart(32, '0')
    const data = {
      key,
      email,
      person,
      search,
      language: 'nb',
      at: sunday,
      confirmed: sunday,
      since: sunday,
      refused: 0,
    }
    await db.create({ collection: 'follows', data, returning: false })
  }
  site.vacancies.set('q=norsk', [vacant(1, 'Norsk A2', 'vår')])

  let killed = 0
  for (const after of [1, 17]) {
    const process = await start()
    // Killed when the server has the letter, and before it has answered: the worst moment there is.
    sink.onTaken = () => {
      if (sink.mails.length >= after) process.kill('SIGKILL')
    }
    process.send(tuesday)
    const [, signal] = await once(process, 'exit')
    if (signal === 'SIGKILL') killed += 1
  }
  sink.onTaken = () => undefined
  expect(killed).toBe(2)
  const last = await start()
  last.send(tuesday)
  await once(last, 'message')
  const tos = sink.mails.map((it) => it.to)
  expect(new Set(tos).size).toBe(tos.length)
  // At most those letters are lost that were under way, four at a time, when it was killed.
  expect(tos.length).toBeGreaterThanOrEqual(readers - killed * 4)
  last.kill('SIGKILL')
  // The next week tells nobody of it again.
  const again = await start()
  again.send(startOfDay(addDays('2026-11-24', 7)) + 8 * 3_600_000)
  await once(again, 'message')
  expect(sink.mails.map((it) => it.to).length).toBe(new Set(sink.mails.map((it) => it.to)).size)
}, 240_000)
