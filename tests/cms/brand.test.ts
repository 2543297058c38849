import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type World, world } from './world.ts'

/** The common profile is communications'; a region chooses its colour and its picture. */

let cms: World
let editor: string
let communications: string
let lofoten: string
let salten: string

beforeAll(async () => {
  cms = await world()
  lofoten = await regionId('lofoten')
  salten = await regionId('salten')
  editor = await cms.signIn('region-editor', [lofoten])
  communications = await cms.signIn('communications')
})

async function regionId(slug: string): Promise<string> {
  const { docs } = await cms.payload.find({ collection: 'regions', where: { slug: { equals: slug } }, depth: 0 })
  return String(docs[0]?.id)
}

const stored = (id: string) => cms.payload.findByID({ collection: 'regions', id, depth: 0 })

describe("a region's editor", () => {
  it('chooses the colour of their own region, and nothing else of it', async () => {
    const before = await stored(lofoten)
    const body = {
      colour: '#123456',
      name: 'Et annet navn',
      slug: 'et-annet-sted',
      aliases: ['Oslo'],
      municipalities: [{ number: '1804', name: 'Bodø' }],
      samiArea: true,
    }
    const { status } = await cms.call('PATCH', `/api/regions/${lofoten}`, { token: editor, body })
    expect(status).toBe(200)
    const after = await stored(lofoten)
    expect(after).toEqual({ ...before, colour: '#123456', updatedAt: after.updatedAt })
  })

  it("cannot paint another region, make one, or delete their own, nor change the county's profile", async () => {
    const before = await stored(salten)
    const body = { colour: '#123456' }
    expect((await cms.call('PATCH', `/api/regions/${salten}`, { token: editor, body })).status).toBe(403)
    await cms.call('PATCH', `/api/regions?where[id][in]=${lofoten},${salten}`, { token: editor, body })
    const query = `mutation { updateRegion(id: "${salten}", data: { colour: "#123456" }) { id } }`
    await cms.call('POST', '/api/graphql', { token: editor, body: { query } })
    expect(await stored(salten)).toEqual(before)
    expect((await cms.call('POST', '/api/regions', { token: editor, body: before })).status).toBe(403)
    expect((await cms.call('DELETE', `/api/regions/${lofoten}`, { token: editor })).status).toBe(403)
    expect((await cms.call('POST', '/api/globals/profile', { token: editor, body })).status).toBe(403)
  })
})

describe('a colour', () => {
  it.each([
    ['#0AF', '#00aaff'],
    ['ABCDEF', '#abcdef'],
    [' #79396A ', '#79396a'],
  ])('written as %j is kept as %s', async (typed, kept) => {
    await cms.call('PATCH', `/api/regions/${lofoten}`, { token: editor, body: { colour: typed } })
    expect((await stored(lofoten)).colour).toBe(kept)
  })

  it.each(['rød', '#12345', '', '#12345g'])('written as %j is refused at the field, in Norwegian', async (typed) => {
    const { status, body } = await cms.call('PATCH', `/api/regions/${lofoten}`, {
      token: editor,
      body: { colour: typed },
    })
    expect(status).toBe(400)
    const { errors } = z
      .object({
        errors: z.array(
          z.object({ data: z.object({ errors: z.array(z.looseObject({ path: z.string(), message: z.string() })) }) }),
        ),
      })
      .parse(body)
    expect(errors[0]?.data.errors[0]).toMatchObject({
      path: 'colour',
      message: expect.stringContaining('Skriv fargen som'),
    })
  })
})

it('communications keeps the profile: name pattern and tone are for editors, colour and logo for the public', async () => {
  const body = { namePattern: 'Karrieresenter + region', tone: 'Svar først.', colour: '172A34' }
  expect((await cms.call('POST', '/api/globals/profile', { token: communications, body })).status).toBe(200)
  const { body: seen } = await cms.call('GET', '/api/globals/profile', { token: editor })
  expect(seen).toMatchObject({ namePattern: 'Karrieresenter + region', tone: 'Svar først.', colour: '#172a34' })
  const release = await cms.payload.db.findOne<{ id: string; body: object }>({
    collection: 'releases',
    where: { kind: { equals: 'profile' } },
  })
  expect(release?.body).toMatchObject({ colour: '#172a34', logo: null })
  expect(release?.body).not.toHaveProperty('tone')
})

it('the wordmark is there to save for those who are signed in, once the place has a name', async () => {
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('#cms/payload.config.ts')
  const get = async (path: string, token?: string) => {
    const headers: Record<string, string> = token ? { authorization: `JWT ${token}` } : {}
    const response = await handleEndpoints({
      config,
      request: new Request(`http://localhost:3000${path}`, { headers }),
    })
    return { status: response.status, text: await response.text() }
  }
  const { status, text } = await get('/api/wordmark/salten/paint', editor)
  expect(status).toBe(200)
  expect(text).toContain('<title>Karriere Salten</title>')
  expect((await get('/api/wordmark/salten/paint')).status).toBe(401)
  expect((await get('/api/wordmark/vesteralen/paint', editor)).status).toBe(404)
  expect((await get('/api/wordmark/salten/gull', editor)).status).toBe(404)
})
