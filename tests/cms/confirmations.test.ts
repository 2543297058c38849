import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type FeedPage, feedPage } from '#content/record.ts'
import { type World, world } from './world.ts'

/** "Fortsatt riktig?" over REST: what it publishes, who may, and what it may not touch. */

let cms: World
let lofoten: string
let salten: string
let editor: string
let place: string
beforeAll(async () => {
  cms = await world()
  ;[lofoten, salten] = [await regionId('lofoten'), await regionId('salten')]
  editor = await cms.signIn('region-editor', [lofoten])
  place = await placeIn(lofoten)
})

async function regionId(slug: string): Promise<string> {
  const { docs } = await cms.payload.find({ collection: 'regions', where: { slug: { equals: slug } }, depth: 0 })
  return String(docs[0]?.id)
}

async function placeIn(region: string): Promise<string> {
  const { docs } = await cms.payload.find({ collection: 'places', where: { region: { equals: region } }, depth: 0 })
  return String(docs[0]?.id)
}

async function feed(since = ''): Promise<FeedPage> {
  const headers = { authorization: `Bearer ${cms.publishSecret}` }
  const query = since === '' ? '' : `?since=${since}`
  return feedPage.parse((await cms.call('GET', `/api/published${query}`, { headers })).body)
}

const dueList = z.object({
  items: z.array(
    z.object({
      kind: z.string(),
      id: z.string(),
      title: z.string(),
      facts: z.array(
        z.object({
          name: z.string(),
          value: z.string(),
          label: z.string(),
          text: z.string(),
          field: z.string().nullable(),
          standing: z.string(),
        }),
      ),
    }),
  ),
  more: z.number(),
})

async function due(token: string) {
  const { status, body } = await cms.call('GET', '/api/confirmations/due', { token })
  expect(status).toBe(200)
  return dueList.parse(body)
}

const made = z.object({ doc: z.object({ id: z.string(), value: z.string(), on: z.string() }) })

/** The first fact that Lofoten's editor is asked about. */
async function asked(token = editor) {
  const [subject] = (await due(token)).items
  const [fact] = subject?.facts ?? []
  if (!subject || !fact) throw new Error('Nothing is asked.')
  return { place: subject.id, fact: fact.name, value: fact.value, text: fact.text, label: fact.label }
}

async function confirm(token: string, body: object) {
  return cms.call('POST', '/api/confirmations', { token, body })
}

describe('What an editor is asked', () => {
  it('is what stands in for the real in their own region, with what the page says now and the field to change it', async () => {
    const { items } = await due(editor)
    expect(items.map((one) => one.id)).toEqual([place])
    const [first] = items
    expect(first?.title).toBe('Lofoten')
    expect(first?.facts.map((one) => one.label)).toEqual([
      'Adresse, Leknes',
      'Telefon, Leknes',
      'Adresse, Svolvær',
      'Telefon, Svolvær',
    ])
    expect(first?.facts[1]).toMatchObject({ text: '75 00 00 01', field: 'addresses.0.telephone' })
  })

  it('is shown to communications too when nobody ever confirmed it, or when the region has no editor', async () => {
    const communications = await cms.signIn('communications')
    const { items } = await due(communications)
    expect(items.map((one) => one.id)).toContain(place)
    expect(items.length).toBe(8)
  })

  it('is courses alone for a course contributor, who confirms their own and no other', async () => {
    const contributor = await cms.signIn('course-contributor', [lofoten])
    expect((await due(contributor)).items.filter((one) => one.kind !== 'course')).toEqual([])
    const courseIn = async (region: string) => {
      const where = { region: { equals: region } }
      const { docs } = await cms.payload.find({ collection: 'courses', where, limit: 1, depth: 0 })
      return String(docs[0]?.id)
    }
    const answer = await confirm(contributor, { course: await courseIn(lofoten) })
    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
    const { id } = made.parse(answer.body).doc
    expect((await confirm(contributor, { course: await courseIn(salten) })).status).toBe(403)
    const { fact } = await asked()
    expect((await confirm(contributor, { place, fact })).status).toBe(403)
    const undo = await cms.call('POST', `/api/confirmations/${id}/undo`, { token: contributor, body: {} })
    expect(undo.status).toBe(200)
  })

  it('is for those who are signed in', async () => {
    expect((await cms.call('GET', '/api/confirmations/due')).status).toBe(401)
    expect((await cms.call('POST', '/api/confirmations', { body: { place, fact: 'x' } })).status).toBe(401)
  })
})

describe('Confirming', () => {
  it('publishes the confirmation and nothing that is pending on the place', async () => {
    const draft = { summary: 'Et utkast som ikke er ferdig.', _status: 'draft' }
    expect((await cms.call('PATCH', `/api/places/${place}?draft=true`, { token: editor, body: draft })).status).toBe(
      200,
    )
    const before = await feed()
    const { value, ...what } = await asked()
    const answer = await confirm(editor, { place: what.place, fact: what.fact, value })
    expect(answer.status).toBe(201)
    const { changed, gone } = await feed(before.cursor)
    const fresh = changed.filter((one) => one.sequence > Number(before.cursor))
    expect(fresh.map((one) => [one.kind, one.body])).toEqual([
      [
        'confirmation',
        {
          id: made.parse(answer.body).doc.id,
          place,
          course: null,
          fact: what.fact,
          value,
          on: made.parse(answer.body).doc.on,
        },
      ],
    ])
    expect(gone).toEqual([])
    const stored = await cms.payload.findByID({ collection: 'places', id: place, draft: true, depth: 0 })
    expect(stored).toMatchObject({ summary: 'Et utkast som ikke er ferdig.', _status: 'draft' })
    expect((await due(editor)).items[0]?.facts.map((one) => one.name)).not.toContain(what.fact)
  })

  it('again is the same document, made anew; taking it back is as it was before', async () => {
    const { value, fact } = await asked()
    const first = made.parse((await confirm(editor, { place, fact, value })).body).doc
    const second = made.parse((await confirm(editor, { place, fact, value })).body).doc
    expect(second.id).toBe(first.id)
    expect(second.on > first.on).toBe(true)
    const undo = () => cms.call('POST', `/api/confirmations/${first.id}/undo`, { token: editor, body: {} })
    expect((await undo()).status).toBe(200)
    const stored = await cms.payload.findByID({ collection: 'confirmations', id: first.id })
    expect(stored.on).toBe(first.on)
    expect((await undo()).status).toBe(200)
    const { totalDocs } = await cms.payload.count({ collection: 'confirmations', where: { id: { equals: first.id } } })
    expect(totalDocs).toBe(0)
    expect((await due(editor)).items[0]?.facts.map((one) => one.name)).toContain(fact)
  })

  it('of a value that was changed meanwhile is refused in words, and so is what is not on the page', async () => {
    const { fact } = await asked()
    const stale = await confirm(editor, { place, fact, value: '0'.repeat(64) })
    expect([stale.status, JSON.stringify(stale.body)]).toEqual([409, expect.stringContaining('endret siden du så det')])
    const unknown = await confirm(editor, { place, fact: `service:${'0'.repeat(24)}` })
    expect([unknown.status, JSON.stringify(unknown.body)]).toEqual([
      400,
      expect.stringContaining('ikke på den publiserte siden'),
    ])
  })

  it('takes from the client neither who, nor when, nor what it says', async () => {
    const { fact } = await asked()
    const forged = { place, fact, on: '2020-01-01T00:00:00.000Z', by: null, how: 'written', region: salten }
    const { doc } = made.parse((await confirm(editor, forged)).body)
    expect(Date.now() - Date.parse(doc.on)).toBeLessThan(60_000)
    const stored = await cms.payload.findByID({ collection: 'confirmations', id: doc.id, depth: 0 })
    expect(stored).toMatchObject({ region: lofoten, how: 'confirmed', by: expect.any(String) })
  })

  it('is refused to a neighbour, and of the county’s courses, by every road', async () => {
    const neighbour = await cms.signIn('region-editor', [salten])
    const { docs } = await cms.payload.find({
      collection: 'confirmations',
      where: { place: { equals: place } },
      limit: 1,
    })
    const mine = String(docs[0]?.id)
    const before = await feed()
    const services = await cms.payload.find({ collection: 'places', where: { id: { equals: place } }, depth: 0 })
    const fact = `service:${services.docs[0]?.services?.[0]?.service}`
    const refused = await confirm(neighbour, { place, fact })
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([403, expect.stringContaining('en annen region')])
    const roads: [string, string, object?][] = [
      ['PATCH', `/api/confirmations/${mine}`, {}],
      ['DELETE', `/api/confirmations/${mine}`],
      ['POST', `/api/confirmations/${mine}/undo`, {}],
      ['POST', '/api/confirmations', { course: await countyCourse() }],
    ]
    for (const [method, path, body] of roads)
      expect([403, 404], path).toContain((await cms.call(method, path, { token: neighbour, body })).status)
    const query = `mutation { createConfirmation(data: { place: "${place}", fact: "${fact}", value: "x", on: "2026-01-01T00:00:00.000Z", key: "x" }) { id } }`
    expect((await cms.call('POST', '/api/graphql', { token: neighbour, body: { query } })).body).toHaveProperty(
      'errors',
    )
    expect((await feed(before.cursor)).changed.filter((one) => one.sequence > Number(before.cursor))).toEqual([])
  })
})

async function countyCourse(): Promise<string> {
  const { docs } = await cms.payload.find({ collection: 'courses', where: { region: { exists: false } }, limit: 1 })
  return String(docs[0]?.id)
}

describe('Publishing a changed fact', () => {
  it('confirms it, by whoever wrote it, in the same publish; the facts beside it stand as they stood', async () => {
    const stored = await cms.payload.findByID({ collection: 'places', id: await placeIn(salten), depth: 0 })
    const neighbour = await cms.signIn('region-editor', [salten])
    const [address, ...others] = stored.addresses ?? []
    if (!address) throw new Error('The place has no address.')
    const before = await feed()
    const hours = [{ weekday: '1', opens: '10:00', closes: '14:00', mode: 'drop-in' }]
    const body = { addresses: [{ ...address, hours }, ...others] }
    const answer = await cms.call('PATCH', `/api/places/${stored.id}`, { token: neighbour, body })
    expect(answer.status).toBe(200)
    const fresh = (await feed(before.cursor)).changed.filter((one) => one.sequence > Number(before.cursor))
    expect(fresh.map((one) => one.kind).sort()).toEqual(['confirmation', 'place'])
    expect(fresh.find((one) => one.kind === 'confirmation')?.body).toMatchObject({ fact: `hours:${address.id}` })
  })

  it('says nothing of an address that says itself that nobody has checked it', async () => {
    const id = await placeIn(salten)
    const token = await cms.signIn('communications')
    const stored = await cms.payload.findByID({ collection: 'places', id, depth: 0 })
    const [address, ...others] = stored.addresses ?? []
    const write = async (given: object) => {
      const before = await feed()
      const body = { addresses: [{ ...address, ...given }, ...others] }
      expect((await cms.call('PATCH', `/api/places/${id}`, { token, body })).status).toBe(200)
      const fresh = (await feed(before.cursor)).changed.filter((one) => one.sequence > Number(before.cursor))
      return fresh.flatMap((one) =>
        one.kind === 'confirmation' ? z.object({ fact: z.string() }).parse(one.body).fact : [],
      )
    }
    expect(await write({ telephone: '75 00 00 88' })).toEqual([])
    // Ticking the box is saying so.
    expect((await write({ telephone: '75 00 00 88', confirmed: true })).toSorted()).toEqual([
      `address:${address?.id}`,
      `telephone:${address?.id}`,
    ])
  })
})

it('A course that is deleted for good takes its confirmation with it', async () => {
  const token = await cms.signIn('administrator')
  const { docs } = await cms.payload.find({ collection: 'courses', where: { region: { equals: lofoten } }, limit: 1 })
  const course = String(docs[0]?.id)
  expect((await confirm(token, { course })).status).toBe(201)
  await cms.payload.delete({ collection: 'courses', id: course })
  const { totalDocs } = await cms.payload.count({ collection: 'confirmations', where: { fact: { equals: 'course' } } })
  expect(totalDocs).toBe(0)
})
