import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { regionIdOf } from './county.ts'
import { courseWith, importer } from './importing.ts'
import { type World, world } from './world.ts'

/** A provider's server, which answers what the test wants it to. */
let server: Server
let address: string
let answer: { status: number; body: string; location?: string }

let cms: World
let token: string
beforeAll(async () => {
  server = createServer((_req, res) => {
    res.writeHead(answer.status, answer.location ? { location: answer.location } : {}).end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/kurs.json`
  process.env.IMPORT_PRIVATE_ADDRESSES = 'true'
  cms = await world()
  token = await cms.signIn('communications')
})
afterAll(() => server.close())

const courses = (...codes: string[]) => JSON.stringify(codes.map((code) => ({ code, title: `Kurs ${code}` })))

async function source(data: object = {}): Promise<string> {
  const body = {
    name: 'Katalogen',
    url: address,
    region: await regionIdOf(cms, 'ofoten'),
    every: 'day',
    hour: 5,
    written: 'nb',
    ...data,
  }
  const { status, body: made } = await cms.call('POST', '/api/sources?depth=0', { token, body })
  expect(status, JSON.stringify(made)).toBe(201)
  return Object(made).doc.id
}

async function fetchIt(id: string) {
  const { body } = await cms.call('POST', `/api/sources/${id}/fetch`, { token })
  const run = await cms.call('GET', `/api/imports/${Object(body).id}`, { token })
  return Object(run.body)
}

describe('A source', () => {
  it('is brought in by itself, and what is gone from it leaves the site', async () => {
    const id = await source()
    answer = { status: 200, body: courses('A1', 'A2', 'A3', 'A4') }
    expect(await fetchIt(id)).toMatchObject({ state: 'done', progress: { made: 4 } })
    answer.body = courses('A1', 'A2', 'A3')
    expect(await fetchIt(id)).toMatchObject({ state: 'done', progress: { removed: 1 } })
    expect(await courseWith(cms, 'A4')).toBeNull()
    expect(await fetchIt(id)).toMatchObject({ state: 'done', progress: { total: 0 } })
  })

  it('that suddenly loses more than a third is held for a person, who applies or dismisses it', async () => {
    const id = await source()
    answer = { status: 200, body: courses('B1', 'B2', 'B3', 'B4', 'B5', 'B6') }
    await fetchIt(id)
    answer.body = courses('B1', 'B2', 'B3', 'B7')
    const held = await fetchIt(id)
    expect(held).toMatchObject({ state: 'held', preview: { gone: 3, known: 6, new: 1 } })
    for (const code of ['B4', 'B5', 'B6']) expect(await courseWith(cms, code)).not.toBeNull()
    expect(await courseWith(cms, 'B7')).toBeNull()
    const it = importer(cms, token)
    await expect(it.apply(held)).rejects.toThrow(/tredel|third/)
    expect(await it.apply(held, { despiteLoss: true })).toMatchObject({
      state: 'done',
      progress: { made: 1, removed: 3 },
    })
    expect(await courseWith(cms, 'B4')).toBeNull()
  })

  it('that answers with nothing, an error, or a page for people, changes nothing and says why', async () => {
    const id = await source()
    answer = { status: 200, body: courses('C1', 'C2') }
    await fetchIt(id)
    for (const [came, why] of [
      [{ status: 500, body: '' }, /500/],
      [{ status: 200, body: '[]' }, /no courses/],
      [{ status: 200, body: '<html><body><p>Velkommen</p></body></html>' }, /./],
      [{ status: 302, body: '', location: 'file:///etc/passwd' }, /not http/],
      [{ status: 302, body: '', location: address }, /too many redirects/],
    ] as const) {
      answer = came
      const run = await fetchIt(id)
      expect(run.state).toBe('failed')
      expect(run.error.en).toMatch(why)
    }
    expect(await courseWith(cms, 'C1')).not.toBeNull()
  })

  it('is fetched at its hour in Oslo, once', async () => {
    const { fetchDue } = await import('#cms/import/fetching.ts')
    const { docs } = await cms.payload.find({ collection: 'sources', limit: 0, depth: 0 })
    for (const { id } of docs) await cms.payload.update({ collection: 'sources', id, data: { every: 'off' } })
    answer = { status: 200, body: courses('D1') }
    const id = await source({ every: 'day', hour: 5 })
    const at = (time: string) => fetchDue(cms.payload, Date.parse(time))
    await cms.payload.update({ collection: 'sources', id, data: { tried: '2027-01-14T20:00:00.000Z' } })
    // Five in the morning in Oslo is four by UTC in winter.
    expect(await at('2027-01-15T03:59:00.000Z')).toBe(0)
    expect(await at('2027-01-15T04:00:00.000Z')).toBe(1)
    expect(await courseWith(cms, 'D1')).not.toBeNull()
  })

  it('is brought in with the rights of whoever saved it, as they are now', async () => {
    const lofoten = await regionIdOf(cms, 'lofoten')
    const editor = await cms.signIn('region-editor', [lofoten])
    const body = { name: 'Min', url: address, region: lofoten, every: 'off', hour: 5, written: 'nb' }
    const { body: made } = await cms.call('POST', '/api/sources?depth=0', { token: editor, body })
    const { id, by } = Object(made).doc
    answer = {
      status: 200,
      body: JSON.stringify([
        { code: 'E1', title: 'Mitt' },
        { code: 'E2', title: 'Deres', region: 'salten' },
      ]),
    }
    await fetchIt(id)
    expect(await courseWith(cms, 'E1')).not.toBeNull()
    expect(await courseWith(cms, 'E2')).toBeNull()
    await cms.payload.update({ collection: 'users', id: by, data: { left: new Date().toISOString() } })
    answer.body = courses('E3')
    expect(await fetchIt(id)).toMatchObject({
      state: 'failed',
      error: { en: expect.stringContaining('no longer has access') },
    })
    expect(await courseWith(cms, 'E3')).toBeNull()
  })
})
