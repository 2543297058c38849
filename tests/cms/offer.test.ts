import type { Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { feedPage } from '#content/record.ts'
import { type World, world } from './world.ts'

/** Minimum and local: who decides what, the matrix, and what is missing, over REST. */

let cms: World
let lofoten: string
let salten: string
let editor: string
let communications: string
beforeAll(async () => {
  cms = await world()
  ;[lofoten, salten] = [await regionId('lofoten'), await regionId('salten')]
  editor = await cms.signIn('region-editor', [lofoten])
  communications = await cms.signIn('communications')
})

async function regionId(slug: string): Promise<string> {
  const { docs } = await cms.payload.find({ collection: 'regions', where: { slug: { equals: slug } }, depth: 0 })
  return String(docs[0]?.id)
}

async function placeIn(region: string) {
  const { docs } = await cms.payload.find({ collection: 'places', where: { region: { equals: region } }, depth: 0 })
  const [place] = docs
  if (!place) throw new Error('The seed has no place there.')
  return place
}

async function serviceCalled(title: string): Promise<string> {
  const { docs } = await cms.payload.find({ collection: 'services', where: { title: { equals: title } }, depth: 0 })
  return String(docs[0]?.id)
}

const cell = z.object({
  service: z.string(),
  state: z.string(),
  from: z.string().nullable(),
  setAside: z.boolean(),
  since: z.string().nullable(),
  draft: z.object({ state: z.string() }).nullable(),
})
const matrix = z.object({
  services: z.array(z.object({ id: z.string(), title: z.string() })),
  regions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      mine: z.boolean(),
      offered: z.number(),
      missing: z.number(),
      cells: z.array(cell),
    }),
  ),
  local: z.array(z.object({ title: z.string(), owner: z.string().nullable(), regions: z.array(z.string()) })),
})

async function offer(token = editor) {
  const { status, body } = await cms.call('GET', '/api/offer', { token })
  expect(status).toBe(200)
  return matrix.parse(body)
}

async function cellOf(region: string, service: string) {
  const { regions } = await offer()
  return regions.find((it) => it.id === region)?.cells.find((it) => it.service === service)
}

const made = z.object({
  doc: z.object({ id: z.string(), region: z.string().nullable(), replaceable: z.boolean().nullable() }),
})
const local = {
  title: 'Kveldsåpent verksted',
  summary: 'Hjelp til skolearbeid om kvelden.',
  scope: 'local',
  _status: 'published',
}

describe('The matrix', () => {
  it('has every region by every minimum service, and says which are one’s own', async () => {
    const { services, regions } = await offer()
    expect(services.map((it) => it.title)[0]).toBe('Karriereveiledning')
    expect(regions.length).toBe(8)
    for (const it of regions) expect(it.cells.map((one) => one.service)).toEqual(services.map((one) => one.id))
    expect(regions.filter((it) => it.mine).map((it) => it.name)).toEqual(['Lofoten'])
    expect((await offer(communications)).regions.every((it) => it.mine)).toBe(true)
    expect((await cms.call('GET', '/api/offer')).status).toBe(401)
  })

  it('is of what is published, and says what a draft would change', async () => {
    const place = await placeIn(lofoten)
    const [first, ...others] = place.services ?? []
    const gone = String(first?.service)
    const body = { services: others, _status: 'draft' }
    await cms.call('PATCH', `/api/places/${place.id}?draft=true`, { token: editor, body })
    expect(await cellOf(lofoten, gone)).toMatchObject({ state: 'offered', draft: { state: 'missing' } })
    await cms.call('PATCH', `/api/places/${place.id}`, {
      token: editor,
      body: { services: others, _status: 'published' },
    })
    expect(await cellOf(lofoten, gone)).toMatchObject({ state: 'missing', draft: null, since: expect.any(String) })
    await cms.call('PATCH', `/api/places/${place.id}`, { token: editor, body: { services: [first, ...others] } })
    expect(await cellOf(lofoten, gone)).toMatchObject({ state: 'offered', since: null })
  })
})

describe('Publishing without a minimum service', () => {
  it('goes through, and is kept: since when, until when, and by whom', async () => {
    const place = await placeIn(lofoten)
    const rows = place.services ?? []
    const gone = String(rows[1]?.service)
    const publish = (services: typeof rows) =>
      cms.call('PATCH', `/api/places/${place.id}`, { token: editor, body: { services } })
    expect((await publish(rows.filter((it) => it.service !== gone))).status).toBe(200)
    const where: Where = { and: [{ place: { equals: place.id } }, { service: { equals: gone } }] }
    const open = (await cms.payload.find({ collection: 'gaps', where, depth: 0 })).docs
    expect(open).toMatchObject([{ region: lofoten, until: null, by: expect.any(String) }])
    expect((await publish(rows)).status).toBe(200)
    const closed = (await cms.payload.find({ collection: 'gaps', where, depth: 0 })).docs
    expect(closed).toMatchObject([{ since: open[0]?.since, until: expect.any(String) }])
  })

  it('is known of the seed too, and of a service that becomes part of the minimum', async () => {
    const title = 'Veiledning utenom arbeidstid'
    const id = await serviceCalled(title)
    const change = (body: object) => cms.call('PATCH', `/api/services/${id}`, { token: communications, body })
    expect((await change({ scope: 'minimum' })).status).toBe(200)
    const { regions } = await offer()
    const lacking = regions.filter((it) => it.cells.find((one) => one.service === id)?.state === 'missing')
    expect(lacking.length).toBeGreaterThan(0)
    for (const it of lacking) expect(await cellOf(it.id, id)).toMatchObject({ since: expect.any(String) })
    await change({ scope: 'local' })
    const open: Where = { and: [{ service: { equals: id } }, { until: { exists: false } }] }
    expect((await cms.payload.count({ collection: 'gaps', where: open })).totalDocs).toBe(0)
    const bySeed: Where = { and: [{ by: { exists: false } }, { until: { exists: false } }] }
    expect((await cms.payload.count({ collection: 'gaps', where: bySeed })).totalDocs).toBeGreaterThan(0)
  })

  it('is written by nobody by hand', async () => {
    const body = { since: '2026-01-01T00:00:00.000Z' }
    expect((await cms.call('POST', '/api/gaps', { token: communications, body })).status).toBe(403)
  })
})

describe('A region that replaces the shared text', () => {
  const path = (index: number) => `services.${index}.replacement`
  const errors = z.object({
    errors: z.array(
      z.object({ data: z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }) }),
    ),
  })

  async function write(title: string, replacement: string) {
    const place = await placeIn(lofoten)
    const id = await serviceCalled(title)
    const index = (place.services ?? []).findIndex((it) => it.service === id)
    const services = (place.services ?? []).map((it) => (it.service === id ? { ...it, replacement } : it))
    return {
      index,
      id,
      answer: await cms.call('PATCH', `/api/places/${place.id}`, { token: editor, body: { services } }),
    }
  }

  it('is told no at the field, in Norwegian, where communications does not allow it, and keeps what was', async () => {
    const { answer, index } = await write('Karriereveiledning', 'Vår egen tekst.')
    expect(answer.status).toBe(400)
    const [first] = errors.parse(answer.body).errors[0]?.data.errors ?? []
    expect(first).toEqual({ path: path(index), message: expect.stringContaining('samme tekst i alle regioner') })
    expect(JSON.stringify(await placeIn(lofoten))).not.toContain('Vår egen tekst.')
  })

  it('may where it does; when that ends, the matrix says so, the text stays, and other edits go through', async () => {
    const { answer, id } = await write('Studieverksted', 'Verkstedet vårt er i biblioteket.')
    expect(answer.status).toBe(200)
    expect(await cellOf(lofoten, id)).toMatchObject({ state: 'own-text', setAside: false })
    const allow = (replaceable: boolean) =>
      cms.call('PATCH', `/api/services/${id}`, { token: communications, body: { replaceable } })
    await allow(false)
    // The addition it has besides is shown below the shared text.
    expect(await cellOf(lofoten, id)).toMatchObject({ state: 'addition', setAside: true })
    const place = await placeIn(lofoten)
    const body = { services: place.services, email: 'nytt@example.no' }
    expect((await cms.call('PATCH', `/api/places/${place.id}`, { token: editor, body })).status).toBe(200)
    expect((await write('Studieverksted', 'En annen egen tekst.')).answer.status).toBe(400)
    await allow(true)
    expect((await cellOf(lofoten, id))?.state).toBe('own-text')
  })
})

describe('A local service', () => {
  it('is made by a region’s editor, who owns it without saying so, and is offered and published', async () => {
    const { status, body } = await cms.call('POST', '/api/services?depth=0', { token: editor, body: local })
    expect(status).toBe(201)
    const { doc } = made.parse(body)
    expect(doc).toMatchObject({ region: lofoten, replaceable: false })
    const place = await placeIn(lofoten)
    const services = [...(place.services ?? []), { service: doc.id }]
    expect((await cms.call('PATCH', `/api/places/${place.id}`, { token: editor, body: { services } })).status).toBe(200)
    const headers = { authorization: `Bearer ${cms.publishSecret}` }
    const { changed } = feedPage.parse((await cms.call('GET', '/api/published', { headers })).body)
    expect(changed.find((it) => it.id === doc.id)?.body).toMatchObject({ region: lofoten, scope: 'local' })
    const row = (await offer()).local.find((it) => it.title === local.title)
    expect(row).toMatchObject({ owner: 'Lofoten', regions: ['Lofoten'] })
    const refused = await cms.call('DELETE', `/api/services/${doc.id}`, { token: editor })
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([409, expect.stringContaining('tilbys av Lofoten')])
  })

  it('never becomes part of the minimum, another region’s, or replaceable, by an editor of a region', async () => {
    const { doc } = made.parse((await cms.call('POST', '/api/services?depth=0', { token: editor, body: local })).body)
    const neighbour = await cms.signIn('region-editor', [salten])
    const countys = await serviceCalled('Karriereveiledning')
    const refused: [string, string, string, object?][] = [
      [editor, 'POST', '/api/services', { ...local, scope: 'minimum' }],
      [editor, 'POST', '/api/services', { ...local, region: salten }],
      [editor, 'PATCH', `/api/services/${doc.id}`, { scope: 'minimum' }],
      [editor, 'PATCH', `/api/services/${doc.id}`, { region: salten }],
      [editor, 'PATCH', `/api/services/${doc.id}`, { region: null }],
      [editor, 'PATCH', `/api/services/${countys}`, { title: 'Kuppet' }],
      [editor, 'PATCH', `/api/services/${countys}`, { region: lofoten }],
      [editor, 'DELETE', `/api/services/${countys}`],
      [neighbour, 'PATCH', `/api/services/${doc.id}`, { title: 'Kuppet' }],
      [neighbour, 'PATCH', `/api/services/${doc.id}`, { region: salten }],
      [neighbour, 'DELETE', `/api/services/${doc.id}`],
    ]
    const before = await stored()
    for (const [token, method, path, body] of refused)
      expect([403, 404], `${method} ${path} ${JSON.stringify(body)}`).toContain(
        (await cms.call(method, path, { token, body })).status,
      )
    const query = `mutation { updateService(id: "${countys}", data: { title: "gql" }) { id } }`
    expect((await cms.call('POST', '/api/graphql', { token: editor, body: { query } })).body).toHaveProperty('errors')
    expect(await stored()).toBe(before)
    const answer = await cms.call('PATCH', `/api/services/${doc.id}?depth=0`, {
      token: editor,
      body: { replaceable: true },
    })
    expect(made.parse(answer.body).doc.replaceable).toBe(false)
  })

  it('of another region cannot be offered; the county’s can', async () => {
    const { doc } = made.parse((await cms.call('POST', '/api/services?depth=0', { token: editor, body: local })).body)
    const neighbour = await cms.signIn('region-editor', [salten])
    const place = await placeIn(salten)
    const offerToo = (service: string) => {
      const services = [...(place.services ?? []), { service }]
      return cms.call('PATCH', `/api/places/${place.id}`, { token: neighbour, body: { services } })
    }
    expect((await offerToo(doc.id)).status).toBe(400)
    expect((await offerToo(await serviceCalled('Fagbrev på jobb i fiske og havbruk'))).status).toBe(200)
  })
})

async function stored(): Promise<string> {
  const { docs } = await cms.payload.find({ collection: 'services', pagination: false, depth: 0, sort: 'id' })
  return JSON.stringify(docs)
}
