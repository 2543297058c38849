import { beforeAll, expect, it } from 'vitest'
import { signed } from '#content/signature.ts'
import { type Submission, submissionHeader } from '#content/submission.ts'
import { RunningCms } from './running.ts'
import { type World, world } from './world.ts'

/** The CMS takes what the site hands over, each once, whatever happens on the way. */

let cms: World
beforeAll(async () => {
  cms = await world()
})

const wish = (what: string): Submission => ({
  kind: 'wish',
  what,
  region: 'lofoten',
  municipality: '1865',
  contact: null,
})

function send(key: string, submission: unknown, secret = cms.publishSecret) {
  const body = { key, at: '2026-11-22T23:30:00.000Z', submission }
  const signature = signed(JSON.stringify(body), 'submissions', secret)
  return cms.call('POST', '/api/submissions', { body, headers: { [submissionHeader]: signature } })
}

const wishesOf = async (what: string) =>
  (await cms.payload.find({ collection: 'wishes', where: { what: { equals: what } }, overrideAccess: true })).docs

it('a wish is kept with its region and its Oslo day, and nothing that says whose it is', async () => {
  expect(await send('form:rorlegger', wish('Rørlegger'))).toEqual({ status: 200, body: { taken: true } })
  const [kept, ...more] = await wishesOf('Rørlegger')
  expect(more).toEqual([])
  expect({ ...kept, id: '', region: Object(kept?.region).slug }).toEqual({
    id: '',
    what: 'Rørlegger',
    key: 'rorlegger',
    region: 'lofoten',
    municipality: '1865',
    // Half past midnight in Oslo.
    day: '2026-11-23',
    contact: null,
    mark: null,
  })
})

it('the same key again changes nothing, also when it comes twice at once', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => send('form:same', wish('Kjole- og draktsyer'))))
  expect(answers.map((it) => it.status)).toEqual([200, 200, 200])
  expect(answers.filter((it) => Object(it.body).taken)).toHaveLength(1)
  expect(await wishesOf('Kjole- og draktsyer')).toHaveLength(1)
})

it('what is not signed by the site is refused, and so is what does not fit the contract', async () => {
  expect((await send('form:forged', wish('Falsk'), 'some other secret of somebody')).status).toBe(401)
  expect((await send('form:odd', { kind: 'wish', what: '', region: null, contact: null })).status).toBe(400)
  expect((await send('form:odd', { kind: 'nonsense' })).status).toBe(400)
  expect((await send('x', wish('For kort nøkkel'))).status).toBe(400)
  expect([await wishesOf('Falsk'), await wishesOf('For kort nøkkel')]).toEqual([[], []])
})

it('what fails halfway has not happened, and is taken when it comes again', async () => {
  const { db } = cms.payload
  const create = db.create
  db.create = async (args) => {
    if (args.collection === 'wishes') throw new Error('The disk is full, says the test.')
    return create.call(db, args)
  }
  expect((await send('form:halfway', wish('Dykker'))).status).toBe(500)
  db.create = create
  expect(await wishesOf('Dykker')).toHaveLength(0)
  expect(await send('form:halfway', wish('Dykker'))).toEqual({ status: 200, body: { taken: true } })
  expect(await wishesOf('Dykker')).toHaveLength(1)
})

it('a CMS that is down, and one that is killed at any instant, loses nothing and takes nothing twice', async () => {
  await using running = await RunningCms.start()
  await using node = await running.node()
  const { outbox } = node.site
  await running.stop()
  const many = 60
  for (let number = 0; number < many; number++) outbox.put(`form:storm-${number}`, wish(`Kurs ${number}`), Date.now())
  expect(outbox.size).toBe(many)
  for (const pause of [40, 150]) {
    await running.start()
    const before = outbox.size
    await expect.poll(() => outbox.size < before, { timeout: 20_000, interval: 5 }).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, pause))
    await running.kill()
    expect(outbox.size).toBeLessThan(many)
  }
  await running.start()
  await expect.poll(() => outbox.size, { timeout: 60_000 }).toBe(0)
  expect(outbox.asideSize).toBe(0)
  await running.stop()
  const kept = (await running.database.rows('wishes')).map((it) => String(it.what))
  expect(kept.filter((it) => it.startsWith('Kurs ')).toSorted()).toEqual(
    Array.from({ length: many }, (_, number) => `Kurs ${number}`).toSorted(),
  )
  // Three starts of a real process, on a machine that may be busy.
}, 240_000)
