import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type World, world } from './world.ts'

/** I8: a region's editor changes only their own region's documents, by any road. */

let cms: World
let editor: string
let lofoten: string
let salten: string
let mine: { place: string; course: string; news: string }
let theirs: { place: string; course: string; news: string }

beforeAll(async () => {
  cms = await world()
  lofoten = await regionId('lofoten')
  salten = await regionId('salten')
  editor = await cms.signIn('region-editor', [lofoten])
  mine = await documentsOf(lofoten)
  theirs = await documentsOf(salten)
})

async function regionId(slug: string): Promise<string> {
  const { docs } = await cms.payload.find({ collection: 'regions', where: { slug: { equals: slug } }, depth: 0 })
  return String(docs[0]?.id)
}

async function documentsOf(region: string) {
  const one = async (collection: 'places' | 'courses' | 'news') => {
    const { docs } = await cms.payload.find({ collection, where: { region: { equals: region } }, limit: 1, depth: 0 })
    return String(docs[0]?.id)
  }
  return { place: await one('places'), course: await one('courses'), news: await one('news') }
}

/** Everything of Salten's that a road could change, to compare before and after. */
async function snapshot(): Promise<string> {
  const all = await Promise.all(
    (['places', 'courses', 'news', 'names', 'exceptions'] as const).map((collection) =>
      cms.payload.find({
        collection,
        where: { region: { equals: salten } },
        limit: 0,
        depth: 0,
        locale: 'all',
        trash: true,
        sort: 'id',
      }),
    ),
  )
  return JSON.stringify(all.map((it) => it.docs))
}

async function expectRefused(road: () => Promise<{ status: number }>): Promise<void> {
  const before = await snapshot()
  const { status } = await road()
  expect([400, 403, 404]).toContain(status)
  expect(await snapshot()).toBe(before)
}

const newNews = (region: string | null) => ({
  title: 'Ny nyhet',
  summary: 'Kort fortalt',
  written: 'nb',
  date: '2026-11-20',
  _status: 'published',
  ...(region ? { region } : {}),
})

describe("a region's editor", () => {
  it('changes the place, courses and news of their own region', async () => {
    expect(
      (await cms.call('PATCH', `/api/places/${mine.place}`, { token: editor, body: { email: 'her@example.no' } }))
        .status,
    ).toBe(200)
    expect(
      (await cms.call('PATCH', `/api/courses/${mine.course}`, { token: editor, body: { reference: 'A' } })).status,
    ).toBe(200)
    expect(
      (await cms.call('PATCH', `/api/news/${mine.news}`, { token: editor, body: { title: 'Nytt navn' } })).status,
    ).toBe(200)
  })

  it('need not say which region when there is only one', async () => {
    const { status, body } = await cms.call('POST', '/api/news?depth=0', { token: editor, body: newNews(null) })
    expect(status).toBe(201)
    expect(body).toMatchObject({ doc: { region: lofoten } })
  })

  it.each(['places', 'courses', 'news'] as const)("cannot change another region's %s", async (collection) => {
    const id = { places: theirs.place, courses: theirs.course, news: theirs.news }[collection]
    await expectRefused(() => cms.call('PATCH', `/api/${collection}/${id}`, { token: editor, body: { written: 'nn' } }))
    await expectRefused(() =>
      cms.call('PATCH', `/api/${collection}/${id}?draft=true`, {
        token: editor,
        body: { written: 'nn', _status: 'draft' },
      }),
    )
    await expectRefused(() => cms.call('DELETE', `/api/${collection}/${id}`, { token: editor }))
  })

  it('cannot move a course to another region, nor take one from it', async () => {
    await expectRefused(() =>
      cms.call('PATCH', `/api/courses/${mine.course}`, { token: editor, body: { region: salten } }),
    )
    await expectRefused(() =>
      cms.call('PATCH', `/api/courses/${theirs.course}`, { token: editor, body: { region: lofoten } }),
    )
    await expectRefused(() =>
      cms.call('PATCH', `/api/courses/${mine.course}`, { token: editor, body: { region: null } }),
    )
  })

  it("cannot create in another region's name", async () => {
    await expectRefused(() => cms.call('POST', '/api/news', { token: editor, body: newNews(salten) }))
    await expectRefused(() =>
      cms.call('POST', '/api/exceptions', { token: editor, body: { place: theirs.place, from: '2027-01-04' } }),
    )
    await expectRefused(() =>
      cms.call('POST', '/api/names', {
        token: editor,
        body: { place: theirs.place, name: 'Kuppet', state: 'proposed' },
      }),
    )
  })

  it('cannot reach another region in bulk', async () => {
    const before = await snapshot()
    await cms.call('PATCH', `/api/courses?where[id][in]=${mine.course},${theirs.course}`, {
      token: editor,
      body: { reference: 'bulk' },
    })
    await cms.call('DELETE', `/api/courses?where[region][equals]=${salten}`, { token: editor })
    expect(await snapshot()).toBe(before)
  })

  it("cannot duplicate another region's course into either region", async () => {
    await expectRefused(() => cms.call('POST', `/api/courses/${theirs.course}/duplicate`, { token: editor, body: {} }))
    await expectRefused(() =>
      cms.call('POST', `/api/courses/${mine.course}/duplicate`, { token: editor, body: { region: salten } }),
    )
  })

  it("cannot read or restore another region's versions", async () => {
    const { docs } = await cms.payload.findVersions({
      collection: 'places',
      where: { parent: { equals: theirs.place } },
      limit: 1,
    })
    const version = String(docs[0]?.id)
    const list = z
      .object({ totalDocs: z.number() })
      .parse(
        (await cms.call('GET', `/api/places/versions?where[parent][equals]=${theirs.place}`, { token: editor })).body,
      )
    expect(list.totalDocs).toBe(0)
    await expectRefused(() => cms.call('POST', `/api/places/versions/${version}`, { token: editor }))
  })

  it.each([
    ['published', ''],
    ['as a draft', '?draft=true'],
  ])(
    'goes back to an earlier version of their place, %s; what the county decides stays as it is now',
    async (_, how) => {
      const id = mine.place
      const write = (body: object) => cms.call('PATCH', `/api/places/${id}`, { token: editor, body })
      await write({ email: 'for@example.no' })
      await write({ email: 'etter@example.no' })
      const { docs } = await cms.payload.findVersions({
        collection: 'places',
        where: { and: [{ parent: { equals: id } }, { 'version.email': { equals: 'for@example.no' } }] },
        limit: 1,
      })
      await cms.payload.update({ collection: 'places', id, data: { title: 'Lofoten i nord' } })
      const answer = await cms.call('POST', `/api/places/versions/${docs[0]?.id}${how}`, { token: editor })
      expect(answer.status, JSON.stringify(answer.body)).toBe(200)
      const latest = await cms.payload.findByID({ collection: 'places', id, draft: true, depth: 0 })
      expect(latest).toMatchObject({ email: 'for@example.no', title: 'Lofoten i nord' })
      await cms.payload.update({ collection: 'places', id, data: { title: 'Lofoten' } })
    },
  )

  it('cannot restore a version in which their document was another region’s', async () => {
    const admin = await cms.signIn('administrator')
    const moved = z
      .object({ doc: z.object({ id: z.string() }) })
      .parse((await cms.call('POST', '/api/news', { token: admin, body: newNews(salten) })).body).doc.id
    await cms.call('PATCH', `/api/news/${moved}`, { token: admin, body: { region: lofoten } })
    const { docs } = await cms.payload.findVersions({
      collection: 'news',
      where: { and: [{ parent: { equals: moved } }, { 'version.region': { equals: salten } }] },
      limit: 1,
    })
    await expectRefused(() => cms.call('POST', `/api/news/versions/${docs[0]?.id}`, { token: editor }))
  })

  it('cannot go around by GraphQL', async () => {
    const query = `mutation { updateCourse(id: "${theirs.course}", data: { reference: "gql" }) { id } }`
    const before = await snapshot()
    const { body } = await cms.call('POST', '/api/graphql', { token: editor, body: { query } })
    expect(body).toHaveProperty('errors')
    expect(await snapshot()).toBe(before)
  })

  it("cannot change the county's documents: regions, services, pages, goals, profile, menu, notice", async () => {
    const service = String((await cms.payload.find({ collection: 'services', limit: 1 })).docs[0]?.id)
    const page = String((await cms.payload.find({ collection: 'pages', limit: 1 })).docs[0]?.id)
    const roads: [string, string][] = [
      ['PATCH', `/api/regions/${salten}`],
      ['POST', '/api/regions'],
      ['PATCH', `/api/services/${service}`],
      ['PATCH', `/api/pages/${page}`],
      ['POST', '/api/globals/profile'],
      ['POST', '/api/globals/navigation'],
      ['POST', '/api/globals/notice'],
      ['POST', '/api/places'],
      ['POST', '/api/providers'],
    ]
    for (const [method, path] of roads)
      expect((await cms.call(method, path, { token: editor, body: { name: 'x' } })).status, path).toBe(403)
  })

  it('cannot adopt a name, only propose one', async () => {
    const proposal = { place: mine.place, name: 'Lofoten læringshus' }
    expect(
      (await cms.call('POST', '/api/names', { token: editor, body: { ...proposal, state: 'adopted' } })).status,
    ).toBe(403)
    const { status, body } = await cms.call('POST', '/api/names', {
      token: editor,
      body: { ...proposal, state: 'proposed' },
    })
    expect(status).toBe(201)
    const { doc } = z.object({ doc: z.object({ id: z.string() }) }).parse(body)
    expect(
      (await cms.call('PATCH', `/api/names/${doc.id}`, { token: editor, body: { state: 'adopted' } })).status,
    ).toBe(403)
  })

  it('cannot give themselves another role or more regions, nor see what others may do', async () => {
    const me = z
      .object({ user: z.object({ id: z.string() }) })
      .parse((await cms.call('GET', '/api/users/me', { token: editor })).body).user.id
    await cms.call('PATCH', `/api/users/${me}`, {
      token: editor,
      body: { role: 'administrator', regions: [lofoten, salten] },
    })
    const stored = await cms.payload.findByID({ collection: 'users', id: me, depth: 0 })
    expect(stored).toMatchObject({ role: 'region-editor', regions: [lofoten] })
    await cms.signIn('communications')
    const list = z.object({ docs: z.array(z.looseObject({ id: z.string() })) })
    const { docs } = list.parse((await cms.call('GET', '/api/users', { token: editor })).body)
    expect(docs.length).toBeGreaterThan(1)
    expect(docs.filter((it) => 'role' in it || 'regions' in it).map((it) => it.id)).toEqual([me])
    // Nor by asking for those who are: a query by a field one may not read is refused.
    const query = '/api/users?where[role][equals]=administrator'
    expect((await cms.call('GET', query, { token: editor })).status).not.toBe(200)
  })
})

describe('the public', () => {
  it.each(['places', 'courses', 'news', 'names', 'users', 'releases', 'regions'])(
    'reads no %s from the CMS',
    async (collection) => {
      expect((await cms.call('GET', `/api/${collection}`)).status).toBe(403)
    },
  )

  it('cannot make itself an administrator', async () => {
    const body = { email: 'ny@example.no', password: 'passord123', name: 'Ny', role: 'administrator' }
    expect((await cms.call('POST', '/api/users', { body })).status).toBe(403)
    expect((await cms.call('POST', '/api/users/first-register', { body })).status).toBe(403)
  })
})
