import { beforeAll, describe, expect, it } from 'vitest'
import { osloDay } from '#content/date.ts'
import { parse } from '#content/parse.ts'
import { feedPage } from '#content/record.ts'
import { seed } from '#content/seed/index.ts'
import { type World, world } from './world.ts'

let cms: World
beforeAll(async () => {
  cms = await world()
})

async function feed(since = '') {
  const { status, body } = await cms.call('GET', `/api/published?since=${since}`, {
    headers: { authorization: `Bearer ${cms.publishSecret}` },
  })
  expect(status).toBe(200)
  return feedPage.parse(body)
}

async function place(slug: string): Promise<string> {
  const { docs } = await cms.payload.find({
    collection: 'places',
    where: { 'region.slug': { equals: slug } },
    depth: 0,
  })
  return String(docs[0]?.id)
}

describe('the feed', () => {
  it('gives nothing without the secret', async () => {
    expect((await cms.call('GET', '/api/published')).status).toBe(401)
    expect((await cms.call('GET', '/api/published', { headers: { authorization: 'Bearer wrong' } })).status).toBe(401)
  })

  it('gives the seeded county exactly as the contract has it', async () => {
    const { changed, gone, more } = await feed()
    const content = seed(osloDay(Date.now()))
    const expected = [
      ...content.regions,
      ...content.places,
      ...content.names,
      ...content.exceptions,
      ...content.services,
      ...content.providers,
      ...content.synonyms,
      ...content.goals,
      ...content.courses,
      ...content.news,
      ...content.pages,
      content.profile,
      content.navigation,
      content.statement,
      content.privacy,
      content.notice,
    ]
    expect(more).toBe(false)
    expect(gone).toEqual([])
    const bodies = new Map(changed.map((it) => [it.id, it.body]))
    for (const it of expected) expect(bodies.get(it.id)).toEqual(JSON.parse(JSON.stringify(it)))
    expect(changed).toHaveLength(expected.length)
    for (const it of changed) expect(() => parse(it.kind, it.body)).not.toThrow()
  })

  it('gives only what changed after a cursor, and a change twice only when it changed twice', async () => {
    const token = await cms.signIn('communications')
    const before = await feed()
    expect((await feed(before.cursor)).changed).toEqual([])
    const id = await place('ofoten')
    expect((await cms.call('PATCH', `/api/places/${id}`, { token, body: { email: 'ny@example.no' } })).status).toBe(200)
    const after = await feed(before.cursor)
    expect(after.changed.map((it) => [it.kind, it.id])).toEqual([['place', id]])
    expect((await cms.call('PATCH', `/api/places/${id}`, { token, body: { email: 'ny@example.no' } })).status).toBe(200)
    expect((await feed(after.cursor)).changed).toEqual([])
  })

  it('says nothing of a draft, nor of a proposed name', async () => {
    const token = await cms.signIn('communications')
    const { cursor } = await feed()
    const id = await place('lofoten')
    await cms.call('PATCH', `/api/places/${id}?draft=true`, {
      token,
      body: { _status: 'draft', email: 'utkast@example.no' },
    })
    await cms.call('POST', '/api/names', { token, body: { place: id, name: 'Lofoten læringshus', state: 'proposed' } })
    expect((await feed(cursor)).changed).toEqual([])
  })

  it('says gone when a news item is unpublished, put in the trash or deleted, and changed when it comes back', async () => {
    const token = await cms.signIn('communications')
    const news = seed(osloDay(Date.now())).news[0]
    const path = `/api/news/${news?.id}`
    const goneAfter = async (change: () => Promise<unknown>) => {
      const { cursor } = await feed()
      await change()
      const { gone, changed } = await feed(cursor)
      return { gone: gone.map((it) => it.id), changed: changed.map((it) => it.id) }
    }
    expect(await goneAfter(() => cms.call('PATCH', path, { token, body: { _status: 'draft' } }))).toEqual({
      gone: [news?.id],
      changed: [],
    })
    expect(await goneAfter(() => cms.call('PATCH', path, { token, body: { _status: 'published' } }))).toEqual({
      gone: [],
      changed: [news?.id],
    })
    expect(
      await goneAfter(() => cms.call('PATCH', path, { token, body: { deletedAt: new Date().toISOString() } })),
    ).toEqual({ gone: [news?.id], changed: [] })
    expect(
      await goneAfter(() => cms.call('PATCH', `${path}?trash=true`, { token, body: { deletedAt: null } })),
    ).toEqual({ gone: [], changed: [news?.id] })
    expect(await goneAfter(() => cms.call('DELETE', path, { token }))).toEqual({ gone: [news?.id], changed: [] })
  })

  it('keeps its epoch, and gives the whole to a site that starts from nothing', async () => {
    const [first, again] = [await feed(), await feed('')]
    expect(again.epoch).toBe(first.epoch)
    expect(again.changed.length).toBe(first.changed.length)
  })

  it('refuses a cursor that is not one of its own', async () => {
    const { status } = await cms.call('GET', '/api/published?since=nonsense', {
      headers: { authorization: `Bearer ${cms.publishSecret}` },
    })
    expect(status).toBe(400)
  })
})
