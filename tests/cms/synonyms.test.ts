import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { feedPage } from '#content/record.ts'
import { seedId } from '#content/seed/ids.ts'
import { type World, world } from './world.ts'

/** The words of the search are the county's, released like everything the public gets, and judged at their fields. */

let cms: World
let communications: string
let editor: string
beforeAll(async () => {
  cms = await world()
  communications = await cms.signIn('communications')
  const { docs } = await cms.payload.find({ collection: 'regions', limit: 1, depth: 0 })
  editor = await cms.signIn('region-editor', [String(docs[0]?.id)])
})

const stored = z.object({ doc: z.object({ id: z.string(), title: z.string() }).loose() })
const listed = z.object({ docs: z.array(z.object({ id: z.string(), title: z.string() }).loose()) })
const refusal = z.object({
  errors: z.array(
    z.object({ data: z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }) }),
  ),
})

async function publish(body: object) {
  const answer = await cms.call('POST', '/api/synonyms?depth=0', {
    token: communications,
    body: { _status: 'published', ...body },
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return stored.parse(answer.body).doc
}

function change(id: string, body: object, token = communications) {
  return cms.call('PATCH', `/api/synonyms/${id}?depth=0`, { token, body })
}

/** The record of a document in the feed, from where the feed stood. */
async function record(id: string, since = '') {
  const headers = { authorization: `Bearer ${cms.publishSecret}` }
  let cursor = since
  for (;;) {
    const page = feedPage.parse((await cms.call('GET', `/api/published?since=${cursor}`, { headers })).body)
    const found = page.changed.find((it) => it.kind === 'synonym' && it.id === id)
    if (found || !page.more) return found ?? page.gone.find((it) => it.id === id)
    cursor = String(page.cursor)
  }
}

function problems(answer: { status: number; body: unknown }) {
  expect(answer.status, JSON.stringify(answer.body)).toBe(400)
  return refusal.parse(answer.body).errors.flatMap((it) => it.data.errors)
}

describe('The county', () => {
  it('changes what a word finds, and it is released', async () => {
    const id = seedId('synonym:rørlegger')
    const seeded = await cms.payload.findByID({ collection: 'synonyms', id, depth: 0 })
    expect(seeded.title).toMatch(/^rørlegger, .* → Rørleggerfaget/)
    const words = [...seeded.words, '  rørmann ']
    expect((await change(id, { words })).status).toBe(200)
    expect(await record(id)).toMatchObject({
      kind: 'synonym',
      locales: ['no'],
      body: { id, words: [...seeded.words, 'rørmann'], finds: seeded.finds, both: false },
    })
  })

  it('finds a document in the list by any of its words, on either side', async () => {
    const made = await publish({ words: ['prøvesnekker', 'prøvesnikkar'], finds: ['Prøvefaget'] })
    expect(made.title).toBe('prøvesnekker, prøvesnikkar → Prøvefaget')
    for (const typed of ['prøvesnikkar', 'prøvefaget']) {
      const query = `?depth=0&draft=true&where[or][0][title][like]=${encodeURIComponent(typed)}`
      const answer = await cms.call('GET', `/api/synonyms${query}`, { token: communications })
      expect(listed.parse(answer.body).docs.map((it) => it.id)).toEqual([made.id])
    }
    await change(made.id, { finds: ['Snekkerprøven'] })
    const { docs } = await cms.payload.find({ collection: 'synonyms', where: { id: { equals: made.id } } })
    expect(docs[0]).toMatchObject({
      title: 'prøvesnekker, prøvesnikkar → Snekkerprøven',
      words: ['prøvesnekker', 'prøvesnikkar'],
    })
  })

  it('keeps a draft to itself, whatever it lacks, and withdraws what it takes away', async () => {
    const answer = await cms.call('POST', '/api/synonyms?draft=true&depth=0', {
      token: communications,
      body: { words: ['halvferdig'] },
    })
    expect(answer.status).toBe(201)
    expect(await record(stored.parse(answer.body).doc.id)).toBeUndefined()
    const made = await publish({ words: ['bortvekk'], finds: ['Prøve'] })
    expect(await record(made.id)).toMatchObject({ kind: 'synonym' })
    await cms.call('DELETE', `/api/synonyms/${made.id}`, { token: communications })
    expect(await record(made.id)).not.toHaveProperty('body')
  })

  it('may let one word find several things, in documents of their own', async () => {
    await publish({ words: ['flertydig'], finds: ['Det ene'] })
    await publish({ words: ['flertydig'], finds: ['Det andre'] })
  })
})

it('A region’s editor reads the words, and cannot change, add or remove any', async () => {
  const made = await publish({ words: ['felles'], finds: ['Fylket'] })
  expect((await cms.call('GET', `/api/synonyms/${made.id}`, { token: editor })).status).toBe(200)
  expect((await change(made.id, { finds: ['Regionen'] }, editor)).status).toBe(403)
  const body = { words: ['eget'], finds: ['Regionen'], _status: 'published' }
  expect((await cms.call('POST', '/api/synonyms', { token: editor, body })).status).toBe(403)
  expect((await cms.call('DELETE', `/api/synonyms/${made.id}`, { token: editor })).status).toBe(403)
  expect(await record(made.id)).toMatchObject({ body: { finds: ['Fylket'] } })
})

describe('Bad input is answered at its field, and nothing is changed', () => {
  const many = Array.from({ length: 21 }, (_, index) => `ord ${index}`)
  const cases: [what: string, body: object, path: string, message: RegExp][] = [
    ['no words', { words: [] }, 'words', /minst|påkrevd/],
    ['nothing to find', { finds: [] }, 'finds', /minst|påkrevd/],
    ['only spaces', { words: ['  '] }, 'words', /fylles ut/],
    ['a word on both sides', { finds: ['Fagprøven', 'FAST '] }, 'finds', /står også blant ordene folk skriver/],
    ['the same word twice', { words: ['fast', 'Fast'] }, 'words', /to ganger/],
    ['the same find twice', { finds: ['Prøve', 'prøve'] }, 'finds', /to ganger/],
    ['a word that is too long', { words: ['a'.repeat(61)] }, 'words', /60/],
    ['too many words', { words: many }, 'words', /20/],
    ['too long a reason', { note: 'a'.repeat(301) }, 'note', /300/],
    ['a pair that stands elsewhere', { words: ['fast', 'Opptatt'] }, 'words', /«opptatt → fasttømret» står allerede/],
  ]
  let id = ''
  beforeAll(async () => {
    await publish({ words: ['opptatt'], finds: ['Fasttømret', 'Noe'] })
    id = (await publish({ words: ['fast'], finds: ['Fasttømret'] })).id
  })

  it.each(cases)('%s', async (_what, body, path, message) => {
    const before = await cms.payload.findByID({ collection: 'synonyms', id, depth: 0 })
    const found = problems(await change(id, body))
    expect(found.map((it) => it.path)).toEqual([path])
    expect(found[0]?.message).toMatch(message)
    expect(await cms.payload.findByID({ collection: 'synonyms', id, depth: 0 })).toEqual(before)
  })
})
