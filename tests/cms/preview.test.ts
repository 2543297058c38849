import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parse } from '#content/parse.ts'
import { previewDraft, readPreview } from '#content/preview.ts'
import { type World, world } from './world.ts'

/** What the CMS gives of drafts: to the site with the secret, and links to those who may share. */

let cms: World
let editor: string
let communications: string
let lofoten: string

beforeAll(async () => {
  cms = await world()
  const { docs } = await cms.payload.find({ collection: 'regions', where: { slug: { equals: 'lofoten' } }, depth: 0 })
  lofoten = String(docs[0]?.id)
  editor = await cms.signIn('region-editor', [lofoten])
  communications = await cms.signIn('communications')
})

const bearer = () => ({ headers: { authorization: `Bearer ${cms.publishSecret}` } })

async function draftOf(kind: string, id: string) {
  const { status, body } = await cms.call('GET', `/api/preview/${kind}/${id}`, bearer())
  expect(status).toBe(200)
  return previewDraft.parse(body)
}

async function newDraft(collection: string, body: object, token = communications): Promise<string> {
  const answer = await cms.call('POST', `/api/${collection}?draft=true&depth=0`, {
    token,
    body: { ...body, _status: 'draft' },
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return z.object({ doc: z.object({ id: z.string() }) }).parse(answer.body).doc.id
}

async function idOf(collection: 'places' | 'services' | 'pages' | 'courses' | 'goals', where = {}): Promise<string> {
  const { docs } = await cms.payload.find({ collection, where, limit: 1, depth: 0 })
  return String(docs[0]?.id)
}

describe('the draft of a document', () => {
  it('is given as it was last saved, while the public keeps what was published', async () => {
    const place = await idOf('places', { region: { equals: lofoten } })
    const body = { summary: 'Noe nytt på vei.', _status: 'draft' }
    await cms.call('PATCH', `/api/places/${place}?draft=true`, { token: editor, body })
    const draft = await draftOf('place', place)
    expect(parse('place', draft.body).summary.no).toBe('Noe nytt på vei.')
    expect(draft.problems).toEqual([])
    const release = await cms.payload.db.findOne<{ id: string; body: object }>({
      collection: 'releases',
      where: { document: { equals: place } },
    })
    expect(JSON.stringify(release?.body)).not.toContain('Noe nytt på vei.')
  })

  it.each([
    ['news', 'news', { title: 'Bare en tittel', written: 'nb' }],
    ['page', 'pages', { title: 'Bare en tittel', written: 'nb' }],
    ['goal', 'goals', { title: 'Bare en tittel', written: 'nb' }],
    ['course', 'courses', { title: 'Bare en tittel', written: 'nb' }],
  ] as const)(
    'of an unfinished %s is whole by the contract, and says what is missing',
    async (kind, collection, given) => {
      const draft = await draftOf(kind, await newDraft(collection, given))
      expect(parse(kind, draft.body).title.no).toBe('Bare en tittel')
      expect(draft.problems.length).toBeGreaterThan(0)
      for (const { field, message } of draft.problems) {
        expect(field).not.toMatch(/^[a-z]+(\.|$)/)
        expect(message).not.toMatch(/expected|received|invalid/i)
      }
    },
  )

  it('is given to nobody without the secret, and is not there for what has no page', async () => {
    const place = await idOf('places')
    expect((await cms.call('GET', `/api/preview/place/${place}`)).status).toBe(401)
    expect((await cms.call('GET', `/api/preview/place/${place}`, { token: communications })).status).toBe(401)
    expect((await cms.call('GET', `/api/preview/region/${lofoten}`, bearer())).status).toBe(404)
    expect((await cms.call('GET', '/api/preview/news/0123456789abcdef01234567', bearer())).status).toBe(404)
  })

  it('in the trash is not there', async () => {
    const id = await newDraft('news', { title: 'På vei ut', written: 'nb' })
    const body = { deletedAt: new Date().toISOString() }
    await cms.call('PATCH', `/api/news/${id}?trash=true`, { token: communications, body })
    expect((await cms.call('GET', `/api/preview/news/${id}`, bearer())).status).toBe(404)
  })
})

describe('a link', () => {
  const shared = z.object({ url: z.url(), until: z.number() })
  const share = (kind: string, id: string, token?: string) =>
    cms.call('POST', `/api/preview/${kind}/${id}/share?locale=en`, token ? { token } : {})

  it('is signed for the document, its language and the end of the seventh day', async () => {
    const place = await idOf('places', { region: { equals: lofoten } })
    const { url, until } = shared.parse((await share('place', place, editor)).body)
    const read = readPreview(new URL(url), cms.publishSecret, Date.now())
    expect(read).toMatchObject({
      state: 'good',
      preview: { kind: 'place', id: place, locale: 'en', purpose: 'link', until },
    })
    const days = (until - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.9)
    expect(days).toBeLessThan(8.1)
  })

  it('is made by those who edit the document, and by nobody else', async () => {
    const salten = await idOf('places', { region: { not_equals: lofoten } })
    expect((await share('place', salten, editor)).status).toBe(403)
    expect((await share('page', await idOf('pages'), editor)).status).toBe(403)
    expect((await share('place', salten)).status).toBe(401)
    expect((await share('place', salten, communications)).status).toBe(200)
    expect((await cms.call('POST', `/api/preview/place/${salten}/withdraw`, { token: editor })).status).toBe(403)
  })

  it('is withdrawn with all others of the document: the next round begins', async () => {
    const course = await idOf('courses', { region: { equals: lofoten } })
    const other = await idOf('courses', { region: { not_equals: lofoten } })
    const round = async () => (await draftOf('course', course)).round
    expect(await round()).toBe(0)
    for (const next of [1, 2]) {
      expect((await cms.call('POST', `/api/preview/course/${course}/withdraw`, { token: editor })).status).toBe(200)
      expect(await round()).toBe(next)
    }
    expect((await draftOf('course', other)).round).toBe(0)
    const { url } = shared.parse((await share('course', course, editor)).body)
    expect(readPreview(new URL(url), cms.publishSecret, Date.now())).toMatchObject({ preview: { round: 2 } })
  })
})
