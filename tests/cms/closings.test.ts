import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { carryOutDue } from '#cms/closings/follow.ts'
import { addDays, osloDay } from '#content/date.ts'
import { feedPage } from '#content/record.ts'
import { type World, world } from './world.ts'

let cms: World
let communications: string
const regions = new Map<string, string>()
const today = osloDay(Date.now())

beforeAll(async () => {
  cms = await world()
  communications = await cms.signIn('communications')
  const { docs } = await cms.payload.find({ collection: 'regions', depth: 0, pagination: false })
  for (const it of docs) regions.set(it.slug, it.id)
})

const id = (slug: string) => regions.get(slug) ?? ''
const stored = z.object({ doc: z.object({ id: z.string(), state: z.string() }) })
const refusal = z.object({
  errors: z.array(
    z.object({ data: z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }) }),
  ),
})

function close(region: string, successor: string | null, on = today, token = communications) {
  const body = { region: id(region), ...(successor ? { successor: id(successor) } : {}), on, decision: 'FR-sak 3/2027' }
  return cms.call('POST', '/api/closings?depth=0', { token, body })
}

async function closed(region: string, successor: string, on = today) {
  const answer = await close(region, successor, on)
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return stored.parse(answer.body).doc
}

function undo(closing: string, token = communications) {
  return cms.call('POST', `/api/closings/${closing}/undo`, { token, body: {} })
}

function fields(answer: { status: number; body: unknown }): Record<string, string> {
  expect(answer.status, JSON.stringify(answer.body)).toBe(400)
  const [error] = refusal.parse(answer.body).errors
  return Object.fromEntries((error?.data.errors ?? []).map((it) => [it.path, it.message]))
}

async function records() {
  const headers = { authorization: `Bearer ${cms.publishSecret}` }
  return feedPage.parse((await cms.call('GET', '/api/published', { headers })).body).changed
}

/** How many documents of a region are published, by the feed. */
async function published(slug: string) {
  const bodies = z.array(z.object({ kind: z.string(), body: z.object({ region: z.string().nullish() }) }))
  const own = bodies.parse(await records()).filter((it) => it.body.region === id(slug))
  const count = (kind: string) => own.filter((it) => it.kind === kind).length
  return { courses: count('course'), news: count('news') }
}

async function ownedBy(collection: 'courses' | 'news', slug: string): Promise<string[]> {
  const where = { region: { equals: id(slug) } }
  const { docs } = await cms.payload.find({ collection, where, depth: 0, pagination: false, trash: true })
  return docs.map((it) => it.id).sort()
}

describe('Closing', () => {
  it('asks for the successor', async () => {
    expect(Object.keys(fields(await close('ofoten', null)))).toEqual(['successor'])
  })

  it('is communications’ and administrators’ alone', async () => {
    const editor = await cms.signIn('region-editor', [id('ofoten'), id('lofoten')])
    expect((await close('ofoten', 'lofoten', today, editor)).status).toBe(403)
  })

  it('moves courses, news and editors to the successor, and says where the region went, at once', async () => {
    const [courses, news] = [await ownedBy('courses', 'ofoten'), await ownedBy('news', 'ofoten')]
    const before = await published('lofoten')
    const gone = await published('ofoten')
    expect(gone.courses).toBeGreaterThan(0)
    const token = await cms.signIn('region-editor', [id('ofoten')])
    const closing = await closed('ofoten', 'lofoten')
    expect(closing.state).toBe('carried-out')

    expect(await published('ofoten')).toEqual({ courses: 0, news: 0 })
    expect(await published('lofoten')).toEqual({
      courses: before.courses + gone.courses,
      news: before.news + gone.news,
    })
    expect((await records()).find((it) => it.id === id('ofoten'))?.body).toMatchObject({
      closed: { on: today, successor: id('lofoten') },
    })
    const [course] = courses
    const patch = await cms.call('PATCH', `/api/courses/${course}`, { token, body: { reference: 'fortsatt vår' } })
    expect(patch.status).toBe(200)

    // What was before is back when it is undone, but for what was passed on meanwhile.
    const [passedOn, ...home] = news
    await cms.call('PATCH', `/api/news/${passedOn}`, { token: communications, body: { region: id('rana') } })
    expect((await undo(closing.id)).status).toBe(200)
    expect(await ownedBy('courses', 'ofoten')).toEqual(courses)
    expect(await ownedBy('news', 'ofoten')).toEqual(home)
    expect(await published('lofoten')).toEqual(before)
    expect((await records()).find((it) => it.id === id('ofoten'))?.body).toMatchObject({ closed: null })
    expect((await cms.call('PATCH', `/api/courses/${course}`, { token, body: { reference: 'hjemme' } })).status).toBe(
      200,
    )
  })

  it('leaves what it moves as it was in all else, also courses that are only shown there', async () => {
    const courses = async () => (await records()).filter((it) => it.kind === 'course').map((it) => it.body)
    const shown = z.object({ id: z.string(), sessions: z.array(z.unknown()), shownIn: z.array(z.string()) }).loose()
    const [held] = (await courses())
      .flatMap((it) => shown.safeParse(it).data ?? [])
      .filter((it) => it.sessions.length > 0)
    const patch = { shownIn: [id('sor-helgeland')] }
    await cms.call('PATCH', `/api/courses/${held?.id}`, { token: communications, body: patch })
    const before = await courses()
    const closing = await closed('sor-helgeland', 'ytre-helgeland')
    const now = (await courses()).flatMap((it) => shown.safeParse(it).data ?? []).find((it) => it.id === held?.id)
    expect(now).toMatchObject({ shownIn: [id('ytre-helgeland')], sessions: held?.sessions })
    await undo(closing.id)
    const byId = (list: unknown[]) =>
      new Map(
        z
          .array(shown)
          .parse(list)
          .map((it) => [it.id, it]),
      )
    expect(byId(await courses())).toEqual(byId(before))
  })

  it('is told beforehand where communications wants that, and no more once it is moved, called off, deleted or done', async () => {
    const told = async (slug: string) => {
      const body = (await records()).find((it) => it.id === id(slug))?.body
      return z.object({ closing: z.object({ on: z.string(), successor: z.string() }).nullable() }).parse(body).closing
    }
    const ahead = addDays(today, 30)
    const planned = await closed('ofoten', 'lofoten', ahead)
    expect(await told('ofoten')).toEqual({ on: ahead, successor: id('lofoten') })
    const change = (body: object) => cms.call('PATCH', `/api/closings/${planned.id}`, { token: communications, body })
    await change({ region: id('rana'), successor: id('salten') })
    expect([await told('ofoten'), await told('rana')]).toEqual([null, { on: ahead, successor: id('salten') }])
    await change({ announced: false })
    expect(await told('rana')).toBeNull()
    await change({ announced: true })
    await undo(planned.id)
    expect(await told('rana')).toBeNull()
    const deleted = await closed('ofoten', 'lofoten', ahead)
    await cms.call('DELETE', `/api/closings/${deleted.id}`, { token: communications })
    expect(await told('ofoten')).toBeNull()
    const done = await closed('ofoten', 'lofoten', ahead)
    await change({ announced: true })
    await cms.call('PATCH', `/api/closings/${done.id}`, { token: communications, body: { on: today } })
    expect(await told('ofoten')).toBeNull()
    expect((await records()).find((it) => it.id === id('ofoten'))?.body).toMatchObject({ closed: { on: today } })
    await undo(done.id)
  })

  it('publishes nothing that is pending on what it moves', async () => {
    const [course = ''] = await ownedBy('courses', 'ofoten')
    const before = (await records()).find((it) => it.id === course)?.body
    await cms.call('PATCH', `/api/courses/${course}?draft=true`, {
      token: communications,
      body: { title: 'Ikke ferdig', _status: 'draft' },
    })
    const closing = await closed('ofoten', 'lofoten')
    const title = z.object({ title: z.unknown() })
    const now = (await records()).find((it) => it.id === course)?.body
    expect(title.parse(now)).toEqual(title.parse(before))
    expect(now).toMatchObject({ region: id('lofoten') })
    const draft = await cms.payload.findByID({ collection: 'courses', id: course, draft: true, depth: 0 })
    expect(draft).toMatchObject({ title: 'Ikke ferdig', region: id('lofoten'), _status: 'draft' })
    await undo(closing.id)
    const home = await cms.payload.findByID({ collection: 'courses', id: course, draft: true, depth: 0 })
    expect(home).toMatchObject({ title: 'Ikke ferdig', region: id('ofoten'), _status: 'draft' })
  })

  it('waits for its day in Oslo, and is then carried out by the CMS itself', async () => {
    const closing = await closed('mosjoen', 'rana', addDays(today, 30))
    expect(closing.state).toBe('planned')
    expect(await carryOutDue(cms.payload)).toBe(0)
    expect((await ownedBy('courses', 'mosjoen')).length).toBeGreaterThan(0)
    // The day comes: what is stored is a day ahead no more.
    await cms.payload.db.updateOne({ collection: 'closings', id: closing.id, data: { on: `${today}T12:00:00.000Z` } })
    expect(await carryOutDue(cms.payload)).toBe(1)
    expect(await ownedBy('courses', 'mosjoen')).toEqual([])
    expect((await records()).find((it) => it.id === id('mosjoen'))?.body).toMatchObject({
      closed: { successor: id('rana') },
    })
    expect(await carryOutDue(cms.payload)).toBe(0)
  })

  it('is refused into itself, into what is closed by then, in a ring, and twice', async () => {
    expect(fields(await close('salten', 'salten')).successor).toMatch(/seg selv/)
    expect(fields(await close('salten', 'mosjoen')).successor).toMatch(/lagt ned/)
    expect(fields(await close('mosjoen', 'salten')).region).toMatch(/Angre/)
    const planned = await closed('lofoten', 'vesteralen', addDays(today, 20))
    expect(fields(await close('vesteralen', 'lofoten', addDays(today, 10))).successor).toMatch(/i ring/)
    expect(fields(await close('ofoten', 'lofoten', addDays(today, 30))).successor).toMatch(/Vesterålen/)
    expect(fields(await close('lofoten', 'salten')).region).toMatch(/Lofoten/)
    await undo(planned.id)
  })

  it('that is carried out is undone, not changed or deleted', async () => {
    const { docs } = await cms.payload.find({ collection: 'closings', where: { state: { equals: 'carried-out' } } })
    const closing = docs[0]?.id ?? ''
    const body = { successor: id('salten') }
    const patch = await cms.call('PATCH', `/api/closings/${closing}`, { token: communications, body })
    expect(fields(patch).successor).toMatch(/Angre nedleggelsen/)
    expect((await cms.call('DELETE', `/api/closings/${closing}`, { token: communications })).status).toBe(400)
    const state = await cms.call('PATCH', `/api/closings/${closing}?depth=0`, {
      token: communications,
      body: { state: 'planned' },
    })
    expect(stored.parse(state.body).doc.state).toBe('carried-out')
  })

  it('is not gone around: a course saved for a closed region is the successor’s, and no name is adopted there', async () => {
    const { docs } = await cms.payload.find({ collection: 'providers', limit: 1 })
    const course = {
      title: 'Et kurs',
      summary: 'Kort.',
      subject: 'norwegian',
      provider: docs[0]?.id,
      region: id('mosjoen'),
      _status: 'published',
    }
    const answer = await cms.call('POST', '/api/courses?depth=0', { token: communications, body: course })
    expect(answer.body).toMatchObject({ doc: { region: id('rana') } })
    const { docs: found } = await cms.payload.find({
      collection: 'places',
      where: { region: { equals: id('mosjoen') } },
    })
    const body = { place: found[0]?.id, name: 'Karrieresenter Mosjøen', state: 'adopted' }
    expect(fields(await cms.call('POST', '/api/names', { token: communications, body })).place).toMatch(/lagt ned/)
  })
})

describe('A region the public knows', () => {
  it('is closed, not deleted', async () => {
    const administrator = await cms.signIn('administrator')
    expect((await cms.call('DELETE', `/api/regions/${id('salten')}`, { token: administrator })).status).toBe(400)
  })
})

describe('Opening', () => {
  it('is an administrator’s new region with a place and a name, which takes its own words at once', async () => {
    const administrator = await cms.signIn('administrator')
    const region = {
      name: 'Indre Salten',
      slug: 'indre-salten',
      colour: '#335577',
      municipalities: [{ number: '1849', name: 'Indre kommune' }],
      aliases: ['Sulisbyen'],
    }
    expect((await cms.call('POST', '/api/regions', { token: communications, body: region })).status).toBe(403)
    const opened = z.object({ doc: z.object({ id: z.string() }) })
    const made = await cms.call('POST', '/api/regions?depth=0', { token: administrator, body: region })
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    const own = opened.parse(made.body).doc.id
    const address = {
      label: 'Fauske',
      street: 'Storgata 2',
      postalCode: '8200',
      town: 'Fauske',
      municipality: '1841',
      latitude: 67.2,
      longitude: 15.4,
    }
    const place = {
      title: 'Indre Salten',
      region: own,
      summary: 'Ei dør.',
      stage: 'established',
      addresses: [address],
      _status: 'published',
    }
    const placed = await cms.call('POST', '/api/places?depth=0', { token: administrator, body: place })
    expect(placed.status, JSON.stringify(placed.body)).toBe(201)
    const at = opened.parse(placed.body).doc.id
    const name = { place: at, name: 'Karriere Sulisbyen', state: 'adopted' }
    expect((await cms.call('POST', '/api/names', { token: administrator, body: name })).status).toBe(201)
    const kinds = (await records()).filter((it) => [own, at].includes(it.id)).map((it) => it.kind)
    expect(kinds.sort()).toEqual(['place', 'region'])
    const taken = { place: at, name: 'Sulisbyen' }
    const rana = await cms.payload.find({ collection: 'places', where: { region: { equals: id('rana') } } })
    expect(
      fields(
        await cms.call('POST', '/api/names', { token: communications, body: { ...taken, place: rana.docs[0]?.id } }),
      ).name,
    ).toMatch(/annen region/)
  })
})
