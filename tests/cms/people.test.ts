import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type World, world } from './world.ts'

/** How people come and go. Invitations by mail are in mail.test.ts. */

let cms: World
let administrator: string
beforeAll(async () => {
  cms = await world()
  administrator = await cms.signIn('administrator')
})

const errors = z.object({ errors: z.array(z.object({ message: z.string() })) })
const password = 'et passord i en test'

async function me(token: string): Promise<string> {
  const { body } = await cms.call('GET', '/api/users/me', { token })
  return z.object({ user: z.object({ id: z.string() }) }).parse(body).user.id
}

async function emailOf(id: string): Promise<string> {
  return (await cms.payload.findByID({ collection: 'users', id, depth: 0 })).email
}

describe('Somebody who leaves', () => {
  it('is signed out at once, cannot sign in, and is told so plainly; can come back', async () => {
    const token = await cms.signIn('communications')
    const id = await me(token)
    const email = await emailOf(id)
    const signIn = () => cms.call('POST', '/api/users/login', { body: { email, password } })
    expect((await cms.call('POST', `/api/users/${id}/leave`, { token: administrator })).status).toBe(200)

    expect((await cms.call('GET', '/api/places', { token })).status).toBe(403)
    expect((await cms.call('POST', '/api/users/refresh-token', { token })).status).toBe(403)
    const refused = await signIn()
    expect(refused.status).toBe(403)
    expect(errors.parse(refused.body).errors[0]?.message).toBe(
      'Tilgangen til Ei dør er avsluttet. En administrator kan åpne den igjen.',
    )

    expect((await cms.call('POST', `/api/users/${id}/return`, { token: administrator })).status).toBe(200)
    expect((await signIn()).status).toBe(200)
    expect((await cms.call('GET', '/api/places', { token })).status, 'the old session stays ended').toBe(403)
  })

  it('cannot come in by a link they had, and gets no new one', async () => {
    const id = await me(await cms.signIn('communications'))
    const email = await emailOf(id)
    const link = await cms.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    await cms.call('POST', `/api/users/${id}/leave`, { token: administrator })
    const body = { token: link, password: 'et helt nytt passord' }
    expect((await cms.call('POST', '/api/users/reset-password', { body })).status).toBe(403)
    await cms.call('POST', '/api/users/forgot-password', { body: { email } })
    const { docs } = await cms.payload.find({
      collection: 'users',
      where: { id: { equals: id } },
      showHiddenFields: true,
    })
    expect(Reflect.get(docs[0] ?? {}, 'resetPasswordToken') ?? null).toBeNull()
    expect((await cms.call('POST', `/api/users/${id}/invite`, { token: administrator })).status).toBe(403)
  })

  it('leaves what they wrote, and what they scheduled is still published', async () => {
    const token = await cms.signIn('communications')
    const id = await me(token)
    const body = { title: 'Planlagt', summary: 'Kort', written: 'nb', date: '2026-11-20', _status: 'draft' }
    const made = await cms.call('POST', '/api/news?draft=true', { token, body })
    const news = z.object({ doc: z.object({ id: z.string() }) }).parse(made.body).doc.id
    await cms.payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'news', value: news }, user: { relationTo: 'users', value: id } },
    })
    await cms.call('POST', `/api/users/${id}/leave`, { token: administrator })
    await cms.payload.jobs.run({ limit: 1 })
    expect(await cms.payload.findByID({ collection: 'news', id: news })).toMatchObject({ _status: 'published' })
  })

  it('is not the last administrator, however it is tried', async () => {
    const own = await me(administrator)
    const others = await cms.payload.find({
      collection: 'users',
      where: { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: own } }] },
    })
    for (const { id } of others.docs) await cms.call('POST', `/api/users/${id}/leave`, { token: administrator })
    const tries = [
      cms.call('POST', `/api/users/${own}/leave`, { token: administrator }),
      cms.call('PATCH', `/api/users/${own}`, { token: administrator, body: { role: 'communications' } }),
      cms.call('DELETE', `/api/users/${own}`, { token: administrator }),
    ]
    for (const answer of await Promise.all(tries)) {
      expect(answer.status).toBe(400)
      expect(errors.parse(answer.body).errors[0]?.message).toMatch(/^Dette er den siste administratoren/)
    }
    expect((await cms.call('GET', '/api/users', { token: administrator })).status).toBe(200)
  })
})

describe('Those who are listed on a place', () => {
  const published = z.object({
    changed: z.array(z.object({ id: z.string(), body: z.record(z.string(), z.unknown()) })),
  })
  const release = async (id: string) => {
    const headers = { authorization: `Bearer ${cms.publishSecret}` }
    const { body } = await cms.call('GET', '/api/published', { headers })
    return published.parse(body).changed.find((it) => it.id === id)?.body
  }
  const place = async (slug: string) => {
    const { docs } = await cms.payload.find({
      collection: 'places',
      where: { 'region.slug': { equals: slug } },
      depth: 0,
    })
    const [found] = docs
    if (!found) throw new Error(`The seed has no place in ${slug}.`)
    return String(found.id)
  }
  const kari = { role: 'Rådgiver', name: 'Kari Nordmann', email: 'kari@example.no' }

  it('stand there by name only with a recorded consent, and are told at the field', async () => {
    const id = await place('ofoten')
    const answer = await cms.call('PATCH', `/api/places/${id}`, { token: administrator, body: { people: [kari] } })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('people.0.name')
    expect(JSON.stringify(answer.body)).toContain('Registrer samtykket ved navnet.')
  })

  it('who withdraw leave the page at once, and nothing else that is pending is published', async () => {
    const id = await place('lofoten')
    const consent = { place: id, person: ' kari  NORDMANN', given: '2026-11-01', how: 'Skriftlig, sak 26/1' }
    const made = await cms.call('POST', '/api/consents?depth=0', { token: administrator, body: consent })
    expect(made.status).toBe(201)
    const { doc } = z.object({ doc: z.object({ id: z.string(), recordedBy: z.string() }) }).parse(made.body)
    expect(doc.recordedBy).toBe(await me(administrator))
    const patched = await cms.call('PATCH', `/api/places/${id}`, { token: administrator, body: { people: [kari] } })
    expect(patched.status).toBe(200)
    expect(await release(id)).toMatchObject({ people: [{ name: 'Kari Nordmann', consent: true }] })

    const pending = { email: 'ikke-ennaa@example.no' }
    await cms.call('PATCH', `/api/places/${id}?draft=true`, { token: administrator, body: pending })
    const before = await release(id)
    const body = { withdrawn: '2026-11-22' }
    expect((await cms.call('PATCH', `/api/consents/${doc.id}`, { token: administrator, body })).status).toBe(200)
    const person = { role: { no: 'Rådgiver' }, name: null, email: null, languages: null, consent: false }
    expect(await release(id)).toEqual({ ...before, people: [person] })
    const draft = await cms.payload.findByID({ collection: 'places', id, draft: true, depth: 0 })
    expect(draft).toMatchObject({ ...pending, _status: 'draft' })
  })

  it('are their own region’s to see, not another’s', async () => {
    const { docs } = await cms.payload.find({ collection: 'regions', where: { slug: { equals: 'salten' } } })
    const token = await cms.signIn('region-editor', [String(docs[0]?.id)])
    const { body } = await cms.call('GET', '/api/consents', { token })
    expect(body).toMatchObject({ totalDocs: 0 })
  })
})

it('news for the Sami area without a Sami text is listed for its region, and may be published all the same', async () => {
  const { docs } = await cms.payload.find({ collection: 'regions', where: { slug: { in: ['salten', 'lofoten'] } } })
  const idOf = (slug: string) => String(docs.find((it) => it.slug === slug)?.id)
  const token = await cms.signIn('region-editor', [idOf('salten')])
  const news = async (title: string, region: string) => {
    const body = { title, summary: 'Kort', written: 'nb', date: new Date().toISOString(), region, _status: 'published' }
    const made = await cms.call('POST', '/api/news', { token: administrator, body })
    return z.object({ doc: z.object({ id: z.string() }) }).parse(made.body).doc.id
  }
  const listed = async () => {
    const { body } = await cms.call('GET', '/api/news-without-sami', { token })
    return z
      .array(z.object({ title: z.string() }))
      .parse(body)
      .map((it) => it.title)
  }
  const id = await news('Åpen dag på Hamarøy', idOf('salten'))
  await news('Åpen dag på Leknes', idOf('lofoten'))
  expect(await listed()).toContain('Åpen dag på Hamarøy')
  expect(await listed()).not.toContain('Åpen dag på Leknes')
  // The test writes no Sami: the words do not matter here, only that something stands there.
  const body = { title: '[smj]', summary: '[smj]' }
  expect((await cms.call('PATCH', `/api/news/${id}?locale=smj`, { token, body })).status).toBe(200)
  expect(await listed()).not.toContain('Åpen dag på Hamarøy')
})

it('a colleague is known by name and e-mail; what they may do, only to the county and themselves', async () => {
  const editor = await cms.signIn('region-editor', [])
  const colleague = await cms.signIn('communications')
  const { body } = await cms.call('GET', '/api/users/me', { token: colleague })
  const { user } = z.object({ user: z.object({ id: z.string(), email: z.string(), role: z.string() }) }).parse(body)
  expect(user.role).toBe('communications')
  const seen = await cms.call('GET', `/api/users/${user.id}`, { token: editor })
  expect(seen.body).toMatchObject({ email: user.email })
  for (const field of ['role', 'regions', 'providers', 'left', 'hash', 'salt', 'resetPasswordToken'])
    expect(Object(seen.body)[field], field).toBeUndefined()
  expect(Object(seen.body).sessions).toEqual([])
})
