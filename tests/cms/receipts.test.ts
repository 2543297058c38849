import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { Nodes } from '#cms/nodes/nodes.ts'
import { journalOf } from '#cms/receipts/journal.ts'
import { SiteNode } from './site-node.ts'
import { type World, world } from './world.ts'

/** What an editor is told of a save: live at every node, not yet, or not and why. */

let cms: World
let token: string
let north: SiteNode
let south: SiteNode
beforeAll(async () => {
  cms = await world()
  token = await cms.signIn('administrator')
  north = await SiteNode.listening(cms, 'north')
  south = await SiteNode.listening(cms, 'south')
})
afterAll(() => {
  north.close()
  south.close()
})

const stateSchema = z.object({
  state: z.string(),
  liveAt: z.string().nullable(),
  ms: z.number().nullable(),
  url: z.string().nullable(),
  pages: z.array(z.object({ url: z.string() })),
  pageCount: z.number(),
  nodes: z.array(z.object({ name: z.string(), state: z.string() })),
  failures: z.array(
    z.object({
      page: z.string().nullable(),
      problems: z.array(z.object({ field: z.string().nullable(), message: z.string() })),
    }),
  ),
  version: z.string(),
})
const overviewSchema = z.object({
  recent: z.array(
    z.object({
      ms: z.number().nullable(),
      pageCount: z.number(),
      more: z.number(),
      documents: z.array(z.object({ kind: z.string(), title: z.string().nullable(), url: z.string().nullable() })),
    }),
  ),
  nodes: z.array(z.object({ name: z.string(), row: z.string().nullable(), behind: z.number(), away: z.boolean() })),
  failures: z.array(z.object({ kind: z.string(), id: z.string() })),
})

async function state(kind: string, id: string, options: { unless?: string; as?: string } = {}) {
  const path = `/api/receipts/${kind}/${id}?unless=${options.unless ?? ''}`
  return stateSchema.parse((await cms.call('GET', path, { token: options.as ?? token })).body)
}

async function overview(as = token) {
  return overviewSchema.parse((await cms.call('GET', '/api/receipts', { token: as })).body)
}

async function someCourse(number: number): Promise<{ id: string; path: string }> {
  const { docs } = await cms.payload.find({ collection: 'courses', limit: 40, depth: 0, sort: 'id' })
  const doc = docs[number]
  if (!doc) throw new Error('The seed has too few courses.')
  return { id: doc.id, path: `/api/courses/${doc.id}` }
}

it('before any node has reported, a save is on its way, and says so', async () => {
  const { id } = await someCourse(0)
  const { state: word, nodes } = await state('course', id)
  expect({ word, nodes }).toEqual({ word: 'publishing', nodes: [] })
})

it('live means live at every node the CMS knows, and until then the answer names those that lag', async () => {
  await north.publish()
  await south.publish()
  const { id, path } = await someCourse(0)
  expect((await state('course', id)).state).toBe('live')
  await cms.call('PATCH', path, { token, body: { reference: 'EN' } })
  expect(await state('course', id)).toMatchObject({
    state: 'publishing',
    nodes: [{ state: 'waiting' }, { state: 'waiting' }],
  })
  await north.publish([{ url: '/kurs/det/', change: 'changed' }])
  expect(await state('course', id)).toMatchObject({
    state: 'publishing',
    liveAt: null,
    nodes: [
      { name: new URL(north.address).host, state: 'live' },
      { name: new URL(south.address).host, state: 'waiting' },
    ],
  })
  await south.publish()
  const live = await state('course', id)
  expect(live).toMatchObject({ state: 'live', pageCount: 1 })
  expect(live.ms).toBeGreaterThan(0)
  expect(live.ms).toBeLessThan(60_000)
  expect(live.pages[0]?.url).toMatch(/^http:\/\/localhost:4321\/kurs\/det\/$/)
  expect(live.url).toMatch(/^http:\/\/localhost:4321\/kurs\/.+-[0-9a-f]{8}\/$/)
})

it('whoever waits for a save to be live is told when it is', async () => {
  const { id, path } = await someCourse(1)
  await cms.call('PATCH', path, { token, body: { reference: 'TO' } })
  const { version } = await state('course', id)
  const waiting = state('course', id, { unless: version })
  // Far longer than the test may take: only being told ends it.
  const told = (await journalOf(cms.payload)).change(600_000)
  await north.publish()
  await told
  expect((await waiting).nodes.map((it) => it.state)).toEqual(['live', 'waiting'])
  await south.publish()
})

it('a draft that was never published says so, and a pending draft says nothing of the page that is live', async () => {
  const news = await cms.call('POST', '/api/news?draft=true', {
    token,
    body: { title: 'Utkast', summary: 'Ikke ferdig', date: '2026-11-22', written: 'nb', _status: 'draft' },
  })
  const { doc } = z.object({ doc: z.object({ id: z.string() }) }).parse(news.body)
  expect((await state('news', doc.id)).state).toBe('never')
  const { id, path } = await someCourse(0)
  await cms.call('PATCH', `${path}?draft=true`, { token, body: { _status: 'draft', reference: 'UTKAST' } })
  expect((await state('course', id)).state).toBe('live')
})

it('what is taken down is on its way down, then down, with the time it took', async () => {
  const { docs } = await cms.payload.find({
    collection: 'news',
    where: { _status: { equals: 'published' } },
    limit: 1,
    depth: 0,
  })
  const id = String(docs[0]?.id)
  await cms.call('PATCH', `/api/news/${id}`, { token, body: { _status: 'draft' } })
  expect((await state('news', id)).state).toBe('withdrawing')
  await north.publish()
  await south.publish()
  expect(await state('news', id)).toMatchObject({ state: 'withdrawn', url: null })
  expect((await state('news', id)).ms).toBeGreaterThan(0)
})

it('a record the site refuses is not live, with field and reason, until a later save is', async () => {
  const { id, path } = await someCourse(2)
  await cms.call('PATCH', path, { token, body: { reference: 'TRE' } })
  await north.publish()
  await south.pull()
  const sequence = south.held.get(id)?.sequence ?? 0
  const reason = 'A course does not fit the contract:\n  summary.no: expected a text; received nothing'
  await south.report({ failing: [{ kind: 'course', id, sequence, page: null, reason }] })
  expect(await state('course', id)).toMatchObject({
    state: 'failed',
    failures: [{ page: null, problems: [{ field: 'summary.no', message: 'expected a text; received nothing' }] }],
  })
  expect((await overview()).failures.map((it) => it.id)).toEqual([id])

  await cms.call('PATCH', path, { token, body: { reference: 'FIRE' } })
  expect((await state('course', id)).state).toBe('publishing')
  expect((await overview()).failures).toEqual([])
  await north.publish()
  await south.publish()
  expect((await state('course', id)).state).toBe('live')
})

it('a page that does not render is named, and stays named over a restart of the CMS', async () => {
  const { id, path } = await someCourse(3)
  await cms.call('PATCH', path, { token, body: { reference: 'FEM' } })
  await north.publish()
  await south.pull()
  const sequence = south.held.get(id)?.sequence ?? 0
  const failing = [{ kind: 'course', id, sequence, page: '/kurs/x/', reason: 'the page answered 500' }]
  await south.report({ failing })
  expect((await state('course', id)).failures[0]?.page).toBe('/kurs/x/')
  const after = await Nodes.open(cms.payload)
  expect(after.all(Date.now()).find((it) => it.node === 'south')?.failing).toEqual(failing)
  await south.publish()
  expect((await state('course', id)).state).toBe('live')
})

it('a node that was added later does not make old saves look slow', async () => {
  const { id } = await someCourse(0)
  const before = await state('course', id)
  const { recent } = await overview()
  const late = await SiteNode.listening(cms, 'late')
  await late.publish()
  expect((await overview()).recent).toEqual(recent)
  const after = await state('course', id)
  expect(after.nodes).toHaveLength(3)
  expect({ state: after.state, liveAt: after.liveAt, ms: after.ms }).toEqual({
    state: 'live',
    liveAt: before.liveAt,
    ms: before.ms,
  })
  late.close()
})

it('the dashboard lists the last publishes once each, by title and page, and every node', async () => {
  const { id, path } = await someCourse(4)
  await cms.call('PATCH', path, { token, body: { reference: 'SEKS' } })
  await north.publish([{ url: '/kurs/x/', change: 'changed' }])
  await south.publish([{ url: '/kurs/x/', change: 'changed' }])
  const { recent, nodes } = await overview()
  const course = await cms.payload.findByID({ collection: 'courses', id, depth: 0, locale: 'no' })
  expect(recent[0]).toMatchObject({ more: 0, pageCount: 1, documents: [{ kind: 'course', title: course.title }] })
  expect(recent[0]?.documents[0]?.url).toContain('/kurs/')
  expect(recent[1]?.documents[0]?.title).not.toBe(course.title)
  expect(nodes.map((it) => it.name)).toContain(new URL(south.address).host)
})

it("a region's editor sees how their own and the county's documents fare, and nobody else's", async () => {
  const { docs: regions } = await cms.payload.find({ collection: 'regions', depth: 0, limit: 20 })
  const [mine, other] = regions
  if (!mine || !other) throw new Error('The seed has too few regions.')
  const editor = await cms.signIn('region-editor', [mine.id])
  const placeIn = async (region: string) => {
    const { docs } = await cms.payload.find({ collection: 'places', where: { region: { equals: region } }, depth: 0 })
    return String(docs[0]?.id)
  }
  const status = async (kind: string, id: string, as?: string) =>
    (await cms.call('GET', `/api/receipts/${kind}/${id}`, as ? { token: as } : {})).status
  expect(await status('place', await placeIn(mine.id), editor)).toBe(200)
  expect(await status('place', await placeIn(other.id), editor)).toBe(404)
  expect(await status('profile', 'profile', editor)).toBe(200)
  expect(await status('place', await placeIn(mine.id))).toBe(401)
  expect(await status('users', 'x', token)).toBe(404)
  expect((await cms.call('GET', '/api/receipts')).status).toBe(401)

  await cms.call('PATCH', `/api/places/${await placeIn(other.id)}`, { token, body: { email: 'ikke.din@example.no' } })
  await north.publish()
  expect((await overview()).recent[0]?.documents[0]?.kind).toBe('place')
  expect((await overview(editor)).recent[0]?.documents[0]?.kind).not.toBe('place')
  await south.publish()
})

it('ten thousand records in one publish are one row, and every one of them is live', async () => {
  const { docs } = await cms.payload.find({ collection: 'courses', limit: 1, depth: 0 })
  const before = (await cms.payload.count({ collection: 'publications' })).totalDocs
  const live = Array.from({ length: 10_000 }, (_, index) => ({
    kind: 'course',
    id: index.toString(16).padStart(24, '0'),
    digest: 'd',
    sequence: index + 1,
  }))
  expect(await north.report({ publish: { live } })).toBe(200)
  expect((await cms.payload.count({ collection: 'publications' })).totalDocs).toBe(before + 1)
  const [row] = (await cms.payload.db.find({ collection: 'publications', where: {}, sort: '-heard', limit: 1 })).docs
  expect(JSON.stringify(row).length).toBeLessThan(60_000)
  expect((await state('course', String(docs[0]?.id))).state).toBe('live')
})

it('history is bounded', async () => {
  for (let made = 0; made < 260; made += 1)
    await north.report({ publish: { pages: [{ url: '/x/', change: 'changed' }] } })
  expect((await cms.payload.count({ collection: 'publications' })).totalDocs).toBeLessThanOrEqual(250)
  expect((await overview()).recent.length).toBeLessThanOrEqual(10)
})

it('a receipt without the secret, or that is none, is refused', async () => {
  expect((await cms.call('POST', '/api/receipts', { body: {} })).status).toBe(401)
  const headers = { authorization: `Bearer ${cms.publishSecret}` }
  expect((await cms.call('POST', '/api/receipts', { headers, body: { node: 'x/../y' } })).status).toBe(400)
})
