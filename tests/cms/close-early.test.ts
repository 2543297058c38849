import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { feedPage } from '#content/record.ts'
import { placeIn, regionIdOf } from './county.ts'
import { type World, world } from './world.ts'

/** Closing a door early from the dashboard: one call, and one to take it back. */

let cms: World
let editor: string
let neighbour: string
let place: string
let address: string
let other: string

/** A Tuesday at noon in Oslo. */
const now = Date.parse('2026-11-24T11:10:00Z')
const week = (['1', '2', '3', '4', '5', '6', '7'] as const).flatMap((weekday) => [
  { weekday, opens: '09:00', closes: '15:00', mode: 'drop-in' as const },
  { weekday, opens: '15:00', closes: '17:00', mode: 'appointment' as const },
])

beforeAll(async () => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  cms = await world()
  const lofoten = await regionIdOf(cms, 'lofoten')
  editor = await cms.signIn('region-editor', [lofoten])
  neighbour = await cms.signIn('region-editor', [await regionIdOf(cms, 'salten')])
  const stored = await placeIn(cms, lofoten)
  place = stored.id
  const addresses = stored.addresses.map((it) => ({ ...it, hours: week, seasons: [], monthly: [] }))
  ;[address = '', other = ''] = stored.addresses.map((it) => String(it.id))
  await cms.payload.update({ collection: 'places', id: place, data: { addresses, _status: 'published' } })
  return () => void vi.useRealTimers()
})

beforeEach(async () => {
  await cms.payload.delete({ collection: 'exceptions', where: {} })
})

const answer = z.object({ doc: z.object({ id: z.string(), from: z.string(), title: z.string() }) })
const refusal = z.object({
  errors: z.array(
    z.object({ data: z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }) }),
  ),
})

const close = (body: object, token = editor) =>
  cms.call('POST', '/api/exceptions/close-early', { token, body: { place, address, ...body } })

async function closed(body: object): Promise<string> {
  const { status, body: said } = await close(body)
  expect(status, JSON.stringify(said)).toBe(201)
  return answer.parse(said).doc.id
}

const undo = (id: string, token = editor) => cms.call('POST', `/api/exceptions/${id}/undo`, { token })

/** What the site is told of exceptions. */
async function released() {
  const headers = { authorization: `Bearer ${cms.publishSecret}` }
  const { changed } = feedPage.parse((await cms.call('GET', '/api/published', { headers })).body)
  return changed.filter((it) => it.kind === 'exception').map((it) => it.body)
}

const doors = z.array(
  z.object({
    region: z.string(),
    doors: z.array(
      z.object({
        address: z.string(),
        label: z.string(),
        state: z.object({ state: z.string() }),
        hours: z.array(z.object({ opens: z.string(), closes: z.string(), mode: z.string() })),
        why: z.string().nullable(),
        now: z.string().nullable(),
        times: z.array(z.string()),
        canCloseTomorrow: z.boolean(),
        undo: z.array(z.object({ id: z.string(), day: z.string(), closes: z.string().nullable() })),
      }),
    ),
  }),
)

async function today(token = editor) {
  return doors.parse((await cms.call('GET', '/api/opening-today', { token })).body)
}

async function doorNow() {
  const found = (await today()).flatMap((it) => it.doors).find((it) => it.address === address)
  if (!found) throw new Error('The door is not on the dashboard.')
  return found
}

describe('Closing early', () => {
  it('is an exception of that day and that address, which keeps what comes before, and is with the site at once', async () => {
    await closed({ at: '13:00', reason: 'Strømmen er borte.' })
    expect(await released()).toEqual([
      expect.objectContaining({
        place,
        address,
        from: '2026-11-24',
        to: '2026-11-24',
        periods: [{ opens: '09:00', closes: '13:00', mode: 'drop-in' }],
        reason: { no: 'Strømmen er borte.' },
      }),
    ])
  })

  it('keeps how one may come: what was by appointment stays so', async () => {
    await closed({ at: '16:00' })
    expect(await released()).toMatchObject([
      {
        periods: [
          { opens: '09:00', closes: '15:00', mode: 'drop-in' },
          { opens: '15:00', closes: '16:00', mode: 'appointment' },
        ],
        reason: null,
      },
    ])
  })

  it('closes today or tomorrow all day', async () => {
    await closed({ at: '00:00', day: 'tomorrow' })
    expect(await released()).toMatchObject([{ from: '2026-11-25', periods: [] }])
    expect((await doorNow()).undo).toMatchObject([{ day: 'tomorrow', closes: null }])
  })

  it('a second time changes the first, and is undone together with it', async () => {
    const first = await closed({ at: '14:00' })
    expect(await closed({ at: '13:00' })).toBe(first)
    expect(await released()).toMatchObject([{ periods: [{ closes: '13:00' }] }])
    expect((await undo(first)).status).toBe(200)
    expect(await released()).toEqual([])
  })

  it('changes the exception the address has that day, keeps its reason, and undo brings it back as it was', async () => {
    const own = await cms.payload.create({
      collection: 'exceptions',
      data: {
        place,
        address,
        from: '2026-11-24',
        periods: [{ opens: '11:00', closes: '16:00', mode: 'drop-in' }],
        reason: 'Åpner 11.00.',
      },
    })
    const [before] = await released()
    expect(await closed({ at: '14:00' })).toBe(own.id)
    expect(await released()).toMatchObject([
      { id: own.id, periods: [{ opens: '11:00', closes: '14:00' }], reason: { no: 'Åpner 11.00.' } },
    ])
    await undo(own.id)
    expect(await released()).toEqual([before])
  })

  it('leaves an exception over several days alone, and holds before it on its day', async () => {
    const data = { place, from: '2026-11-23', to: '2026-11-27', periods: [{ opens: '10:00', closes: '14:00' }] }
    const days = await cms.call('POST', '/api/exceptions', { token: editor, body: data })
    expect(days.status).toBe(201)
    const id = await closed({ at: '13:00' })
    expect((await released()).length).toBe(2)
    expect((await doorNow()).hours).toEqual([{ opens: '10:00', closes: '13:00', mode: 'drop-in' }])
    await undo(id)
    expect((await doorNow()).hours).toEqual([{ opens: '10:00', closes: '14:00', mode: 'drop-in' }])
  })

  it('cannot be undone once somebody has edited the exception', async () => {
    const id = await closed({ at: '13:00' })
    await cms.call('PATCH', `/api/exceptions/${id}`, {
      token: editor,
      body: { reason: 'Vi er syke.', undo: { created: true } },
    })
    const { status, body } = await undo(id)
    expect(status).toBe(409)
    expect(JSON.stringify(body)).toContain('Det er ikke noe å angre her lenger.')
  })

  it('is told no in Norwegian where it changes nothing, or is not understood', async () => {
    const said = async (body: object) => {
      const refused = await close(body)
      expect(refused.status).toBe(400)
      return refusal.parse(refused.body).errors[0]?.data.errors[0]
    }
    expect(await said({ at: '17:00' })).toEqual({
      path: 'at',
      message: 'Det stenger allerede kl. 17.00. Velg et tidligere klokkeslett.',
    })
    expect((await said({ at: '9' }))?.path).toBe('at')
    expect((await said({ at: '13:00', address: 'f'.repeat(24) }))?.path).toBe('address')
    await closed({ at: '00:00' })
    expect(await said({ at: '13:00' })).toEqual({ path: 'at', message: 'Det er stengt hele dagen fra før.' })
    expect((await released()).length).toBe(1)
  })

  it('twice at the same moment makes one exception, which closes at the earlier time', async () => {
    const [later, earlier] = await Promise.all([close({ at: '14:00' }), close({ at: '13:00' })])
    expect(earlier.status).toBe(201)
    // Where it comes second, it is told that it changes nothing.
    expect([201, 400]).toContain(later.status)
    expect(await released()).toMatchObject([{ periods: [{ closes: '13:00' }] }])
  })
})

describe('A neighbour’s editor', () => {
  it('is told no: cannot close the door, nor undo it, nor see it on the dashboard', async () => {
    const refused = await close({ at: '13:00' }, neighbour)
    expect(refused.status).toBe(403)
    expect(JSON.stringify(refused.body)).toContain('Dette hører til en annen region enn din.')
    expect(await released()).toEqual([])
    const id = await closed({ at: '13:00' })
    expect((await undo(id, neighbour)).status).toBe(403)
    expect(await released()).toHaveLength(1)
    expect((await today(neighbour)).map((it) => it.region)).toEqual(['Salten'])
  })

  it('and the public are asked to sign in', async () => {
    const body = { place, address, at: '13:00' }
    expect((await cms.call('POST', '/api/exceptions/close-early', { body })).status).toBe(403)
    expect((await cms.call('GET', '/api/opening-today')).status).toBe(401)
  })
})

describe('The dashboard', () => {
  it('shows a region’s editor their own doors, with today’s hours, the state and the times to choose', async () => {
    const shown = await today()
    expect(shown.map((it) => it.region)).toEqual(['Lofoten'])
    expect(shown[0]?.doors.map((it) => it.label)).toEqual(['Leknes', 'Svolvær'])
    expect(await doorNow()).toMatchObject({
      state: { state: 'open' },
      hours: [
        { opens: '09:00', closes: '15:00', mode: 'drop-in' },
        { opens: '15:00', closes: '17:00', mode: 'appointment' },
      ],
      now: '12:10',
      times: ['12:30', '13:00', '13:30', '14:00', '14:30', '15:00', '15:30', '16:00', '16:30'],
      canCloseTomorrow: true,
      undo: [],
    })
  })

  it('says what was closed, and why, until it is undone', async () => {
    const id = await closed({ at: '13:00', reason: 'Strømmen er borte.' })
    expect(await doorNow()).toMatchObject({ why: 'Strømmen er borte.', undo: [{ id, day: 'today', closes: '13:00' }] })
    await undo(id)
    expect(await doorNow()).toMatchObject({ why: null, undo: [] })
  })

  it('shows communications every region', async () => {
    const shown = await today(await cms.signIn('communications'))
    expect(shown).toHaveLength(8)
    expect(shown.flatMap((it) => it.doors).some((it) => it.address === other)).toBe(true)
  })
})
