import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { addDays, startOfDay } from '#content/date.ts'
import { SmtpSink } from './smtp-sink.ts'
import { type World, world } from './world.ts'

/** The weekly letter about what to confirm, through a real SMTP server, by a clock that the test sets. */

const sink = new SmtpSink()
const { mails: received } = sink
let cms: World
let remind: typeof import('#cms/confirmations/remind.ts').remind
let lofoten: string
const monday = '2026-11-23'
const at = (day: string, hour: number) => startOfDay(day) + hour * 3_600_000

beforeAll(async () => {
  await sink.listen()
  cms = await world()
  ;({ remind } = await import('#cms/confirmations/remind.ts'))
  const { docs } = await cms.payload.find({ collection: 'regions', where: { slug: { equals: 'lofoten' } }, depth: 0 })
  lofoten = String(docs[0]?.id)
  await cms.signIn('region-editor', [lofoten])
  await cms.signIn('communications')
  await cms.signIn('administrator')
})
afterAll(() => sink.close())
beforeEach(() => {
  received.length = 0
  sink.mood.closed = false
})

it('a region’s editor is written to about their own region, communications about what has nobody else too', async () => {
  expect(await remind(cms.payload, at(monday, 9))).toBe(2)
  const [one, other] = received.toSorted((a, b) => (a.to < b.to ? 1 : -1))
  expect(one?.to).toBe('region-editor-1@example.no')
  expect(one?.text).toContain('Telefon, Leknes: 75 00 00 01')
  expect(one?.text).toContain('/admin')
  expect(one?.text).not.toContain('Bodø')
  expect(other?.to).toBe('communications-2@example.no')
  expect(other?.text).toContain('Telefon, Bodø')
})

it('nobody twice in a week, also when the CMS was started again; and again the next', async () => {
  expect(await remind(cms.payload, at(monday, 10))).toBe(0)
  expect(await remind(cms.payload, at(addDays(monday, 6), 23))).toBe(0)
  expect(await remind(cms.payload, at(addDays(monday, 7), 7))).toBe(0)
  expect(received).toEqual([])
  expect(await remind(cms.payload, at(addDays(monday, 7), 8))).toBe(2)
})

it('a process that dies before the mail has left does not send it twice, nor do two processes at once', async () => {
  const now = at(addDays(monday, 14), 9)
  const counts = await Promise.all([remind(cms.payload, now), remind(cms.payload, now)])
  expect(counts[0] + counts[1]).toBe(2)
  expect(received.map((it) => it.to).sort()).toEqual(['communications-2@example.no', 'region-editor-1@example.no'])
})

it('a mail server that is out of order is tried again, within the same week', async () => {
  const now = at(addDays(monday, 21), 9)
  sink.mood.closed = true
  expect(await remind(cms.payload, now)).toBe(0)
  sink.mood.closed = false
  expect(await remind(cms.payload, now + 3_600_000)).toBe(2)
})

it('an editor who has confirmed everything is not written to', async () => {
  const token = await cms.signIn('region-editor', [lofoten])
  const list = z.object({
    items: z.array(z.object({ id: z.string(), facts: z.array(z.object({ name: z.string() })) })),
  })
  const { items } = list.parse((await cms.call('GET', '/api/confirmations/due', { token })).body)
  for (const { id, facts } of items)
    for (const { name } of facts) {
      const { status } = await cms.call('POST', '/api/confirmations', { token, body: { place: id, fact: name } })
      expect(status).toBe(201)
    }
  // Long before, in a week of its own: what was confirmed since is not due then.
  await remind(cms.payload, at('2020-01-06', 9))
  expect(received.map((it) => it.to)).toEqual(['communications-2@example.no'])
})
