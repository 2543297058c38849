import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { addDays, osloDay } from '#content/date.ts'
import { feedPage } from '#content/record.ts'
import { type World, world } from './world.ts'

let cms: World
let communications: string
let editor: string
const today = osloDay(Date.now())
const places = new Map<string, string>()

beforeAll(async () => {
  cms = await world()
  communications = await cms.signIn('communications')
  const { docs } = await cms.payload.find({ collection: 'places', depth: 1, pagination: false })
  for (const it of docs) if (typeof it.region === 'object') places.set(it.region?.slug ?? '', it.id)
  const lofoten = await cms.payload.find({ collection: 'regions', where: { slug: { equals: 'lofoten' } } })
  editor = await cms.signIn('region-editor', [String(lofoten.docs[0]?.id)])
})

const place = (region: string) => places.get(region) ?? ''

const stored = z.object({ doc: z.object({ id: z.string() }).loose() })
const refusal = z.object({
  errors: z.array(
    z.object({ data: z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }) }),
  ),
})

async function propose(token: string, region: string, name: string, more: object = {}): Promise<string> {
  const answer = await cms.call('POST', '/api/names?depth=0', { token, body: { place: place(region), name, ...more } })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return stored.parse(answer.body).doc.id
}

function adopt(token: string, id: string, body: object = {}) {
  return cms.call('POST', `/api/names/${id}/adopt`, { token, body })
}

function undo(token: string, id: string) {
  return cms.call('POST', `/api/names/${id}/undo`, { token, body: {} })
}

async function record(kind: string, id: string) {
  const headers = { authorization: `Bearer ${cms.publishSecret}` }
  const { changed } = feedPage.parse((await cms.call('GET', '/api/published', { headers })).body)
  return changed.find((it) => it.kind === kind && it.id === id)
}

function name(id: string) {
  return cms.payload.findByID({ collection: 'names', id, depth: 0 })
}

/** The field errors of an answer, by path. */
function fields(answer: { status: number; body: unknown }): Record<string, string> {
  expect(answer.status, JSON.stringify(answer.body)).toBe(400)
  const [error] = refusal.parse(answer.body).errors
  return Object.fromEntries((error?.data.errors ?? []).map((it) => [it.path, it.message]))
}

describe("A region's editor", () => {
  it('proposes a name, with who and why, and cannot adopt it by any road', async () => {
    const id = await propose(editor, 'lofoten', 'Karrieresenter Lofoten', {
      reason: 'Kortere.',
      proposedBy: 'En annen',
    })
    expect(await name(id)).toMatchObject({ state: 'proposed', reason: 'Kortere.' })
    expect((await name(id)).proposedBy).toMatch(/^region-editor/)
    const roads = [
      () => adopt(editor, id),
      () => cms.call('PATCH', `/api/names/${id}`, { token: editor, body: { state: 'adopted' } }),
      () => cms.call('PATCH', `/api/names?where[id][equals]=${id}`, { token: editor, body: { state: 'adopted' } }),
      () =>
        cms.call('POST', '/api/names', {
          token: editor,
          body: { place: place('lofoten'), name: 'Karriere Lofoten', state: 'adopted' },
        }),
      () =>
        cms.call('POST', '/api/graphql', {
          token: editor,
          body: { query: `mutation { updateName(id: "${id}", data: { state: adopted }) { id } }` },
        }),
    ]
    for (const road of roads) {
      await road()
      expect((await name(id)).state).toBe('proposed')
    }
    expect((await adopt(editor, id)).status).toBe(403)
    expect(await record('name', id)).toBeUndefined()
  })

  it('cannot fill in the decision or the overruling, which are communications’', async () => {
    const id = await propose(editor, 'lofoten', 'Kompetansehuset Lofoten', {
      overruling: 'Vi vil det.',
      decision: 'FR-sak 1/2027',
      overruledBy: 'Sjefen',
    })
    const it = await name(id)
    expect([it.overruling ?? null, it.decision ?? null, it.overruledBy ?? null]).toEqual([null, null, null])
  })

  it('cannot undo what is adopted', async () => {
    const { docs } = await cms.payload.find({ collection: 'names', where: { place: { equals: place('lofoten') } } })
    const current = docs.find((it) => it.state === 'adopted')?.id ?? ''
    expect((await undo(editor, current)).status).toBe(403)
    expect((await name(current)).state).toBe('adopted')
  })

  it('proposes nothing for another region', async () => {
    const answer = await cms.call('POST', '/api/names', {
      token: editor,
      body: { place: place('salten'), name: 'Karrierehuset i Salten' },
    })
    expect(answer.status).toBe(403)
  })
})

describe('Adopting', () => {
  it('is one action, from a day, with the decision’s reference; the record says so', async () => {
    const id = await propose(communications, 'ofoten', 'Karrierehuset Ofoten')
    const from = addDays(today, 40)
    const answer = await adopt(communications, id, {
      from,
      decision: 'FR-sak 12/2026',
      formerShownUntil: addDays(from, 365),
    })
    expect(answer.status).toBe(200)
    expect(await record('name', id)).toMatchObject({
      body: {
        place: place('ofoten'),
        name: 'Karrierehuset Ofoten',
        from,
        decision: 'FR-sak 12/2026',
        formerShownUntil: addDays(from, 365),
        withdrawn: false,
      },
    })
  })

  it('holds from today where no day is given', async () => {
    const id = await propose(communications, 'mosjoen', 'Karrieresenter Mosjøen')
    expect((await cms.call('POST', `/api/names/${id}/adopt`, { token: communications })).status).toBe(200)
    expect(await record('name', id)).toMatchObject({ body: { from: today } })
  })

  it('publishes nothing else that is pending on the place', async () => {
    const before = await record('place', place('salten'))
    await cms.call('PATCH', `/api/places/${place('salten')}?draft=true`, {
      token: communications,
      body: { email: 'upublisert@example.no', _status: 'draft' },
    })
    const id = await propose(communications, 'salten', 'Karrieresenter Salten')
    expect((await adopt(communications, id)).status).toBe(200)
    expect(await record('place', place('salten'))).toEqual(before)
    const draft = await cms.payload.findByID({ collection: 'places', id: place('salten'), draft: true })
    expect(draft).toMatchObject({ email: 'upublisert@example.no', _status: 'draft' })
  })

  it('prepares one draft of the news, in the written standard of the place, and publishes it not', async () => {
    const id = await propose(communications, 'sor-helgeland', 'Karrieresenter Sør-Helgeland')
    await adopt(communications, id, { from: '2027-08-01', decision: 'FR-sak 7/2027' })
    await adopt(communications, id, { decision: 'FR-sak 8/2027' })
    const news = String((await name(id)).preparedNews)
    const draft = await cms.payload.findByID({ collection: 'news', id: news, draft: true, depth: 1 })
    expect(draft).toMatchObject({
      _status: 'draft',
      written: 'nn',
      region: { slug: 'sor-helgeland' },
      title: 'Karriere- og studiesenter Sør Helgeland blir Karrieresenter Sør-Helgeland',
    })
    expect(draft.summary).toContain('Frå 1. august 2027 heiter vi Karrieresenter Sør-Helgeland.')
    expect(await record('news', news)).toBeUndefined()
    const made = await cms.payload.count({
      collection: 'news',
      where: { title: { contains: 'Karrieresenter Sør-Helgeland' } },
    })
    expect(made.totalDocs).toBe(1)
    // The second adoption kept the day of the first.
    expect(await record('name', id)).toMatchObject({ body: { from: '2027-08-01', decision: 'FR-sak 8/2027' } })
  })

  it('of a name without the national term asks communications for a written reason, at its field', async () => {
    const id = await propose(communications, 'vesteralen', 'Læringshuset Vesterålen')
    const refused = await adopt(communications, id)
    expect(fields(refused).overruling).toMatch(/Skriv hvorfor/)
    expect((await name(id)).state).toBe('proposed')
    expect((await adopt(communications, id, { overruling: 'Vedtatt av fylkesrådet.' })).status).toBe(200)
    const it = await name(id)
    expect(it).toMatchObject({ state: 'adopted', overruling: 'Vedtatt av fylkesrådet.' })
    expect(it.overruledBy).toMatch(/^communications/)
  })

  it('by a plain PATCH follows the same rules', async () => {
    const id = await propose(communications, 'ytre-helgeland', 'Læringshuset Ytre Helgeland')
    const patch = (body: object) => cms.call('PATCH', `/api/names/${id}`, { token: communications, body })
    expect(fields(await patch({ state: 'adopted' })).overruling).toMatch(/karriere/)
    expect((await patch({ state: 'adopted', overruling: 'Fordi.' })).status).toBe(200)
    expect(await record('name', id)).toMatchObject({ body: { name: 'Læringshuset Ytre Helgeland' } })
  })

  it('is told a day that is none at its field, and changes nothing', async () => {
    const id = await propose(communications, 'rana', 'Karrieresenter Mo i Rana')
    expect(fields(await adopt(communications, id, { from: '2027-02-30' })).from).toMatch(/2027-08-01/)
    expect((await name(id)).state).toBe('proposed')
  })
})

describe('A name that is another’s', () => {
  it.each([
    ['a current name', 'Veiledningssenter-Mo'],
    ['a municipality', 'Bodø'],
    ['a unit’s name', 'OPUS Fauske'],
    ['an address of the site', 'Nyheter'],
  ])('is refused at the field, in Norwegian: %s', async (_what, taken) => {
    const body = { place: place('lofoten'), name: taken }
    const message = fields(await cms.call('POST', '/api/names', { token: editor, body })).name
    expect(message).toMatch(/Velg et annet navn/)
  })
})

describe('Undoing', () => {
  it('is one action: the name before is current again, and the address of the undone one goes on working', async () => {
    const id = await propose(communications, 'lofoten', 'Karriere Lofoten')
    await adopt(communications, id)
    const news = String((await name(id)).preparedNews)
    expect((await undo(communications, id)).status).toBe(200)
    expect(await record('name', id)).toMatchObject({ body: { name: 'Karriere Lofoten', withdrawn: true } })
    expect(await name(id)).toMatchObject({ state: 'withdrawn', preparedNews: null })
    // Nobody wrote in the draft.
    const found = await cms.payload.count({ collection: 'news', where: { id: { equals: news } } })
    expect(found.totalDocs).toBe(0)
    expect((await undo(communications, id)).status).toBe(400)
  })

  it('keeps the draft of the news where somebody has written in it', async () => {
    const id = await propose(communications, 'lofoten', 'Karrierehjelpa Lofoten')
    await adopt(communications, id)
    const news = String((await name(id)).preparedNews)
    await cms.call('PATCH', `/api/news/${news}?draft=true`, { token: editor, body: { summary: 'Vårt eget.' } })
    await undo(communications, id)
    expect(await cms.payload.findByID({ collection: 'news', id: news, draft: true })).toMatchObject({
      summary: 'Vårt eget.',
    })
    // Adopted again, it is not prepared again.
    await adopt(communications, id)
    expect(String((await name(id)).preparedNews)).toBe(news)
    await undo(communications, id)
  })

  it('of a name that was never on a page leaves no trace', async () => {
    const id = await propose(communications, 'lofoten', 'Karriereverkstedet Lofoten')
    await adopt(communications, id, { from: addDays(today, 10) })
    expect(await record('name', id)).toMatchObject({ body: { from: addDays(today, 10), withdrawn: false } })
    await undo(communications, id)
    expect(await record('name', id)).toBeUndefined()
  })
})

describe('A name that pages have said', () => {
  it('is not rewritten, moved, deleted or made a proposal again: it is history', async () => {
    const id = await propose(communications, 'rana', 'Karriere Rana')
    await adopt(communications, id)
    const patch = (body: object) => cms.call('PATCH', `/api/names/${id}`, { token: communications, body })
    expect(fields(await patch({ name: 'Karriera Rana' })).name).toMatch(/Foreslå det nye navnet/)
    expect(fields(await patch({ place: place('salten') })).place).toMatch(/Foreslå/)
    expect(fields(await patch({ state: 'proposed' })).state).toMatch(/Angre vedtaket/)
    expect((await cms.call('DELETE', `/api/names/${id}`, { token: communications })).status).toBe(400)
    await undo(communications, id)
    expect((await cms.call('DELETE', `/api/names/${id}`, { token: communications })).status).toBe(400)
    expect(await record('name', id)).toMatchObject({ body: { name: 'Karriere Rana', withdrawn: true } })
  })
})

describe('The form', () => {
  const check = z.object({
    findings: z.array(z.object({ rule: z.string(), level: z.string(), text: z.string() })),
    adoptable: z.boolean(),
    wordmark: z.string().nullable(),
    needsOverruling: z.boolean(),
  })

  it('is told what every rule says of a name being typed, in words', async () => {
    const asked = new URLSearchParams({ name: 'Veiledningshuset', place: place('lofoten') })
    const { body } = await cms.call('GET', `/api/names/check?${asked}`, { token: editor })
    const answer = check.parse(body)
    expect(answer).toMatchObject({ adoptable: true, needsOverruling: true })
    expect(answer.wordmark).toMatch(/^<svg .*<title>Veiledningshuset<\/title>/)
    expect(answer.findings.map((it) => it.rule)).toEqual([
      'term',
      'region',
      'unique',
      'sign',
      'poster',
      'sorting',
      'addresses',
    ])
    expect(answer.findings.find((it) => it.rule === 'addresses')?.text).toContain(
      '/veiledningshuset/ fører til /lofoten/',
    )
    expect((await cms.call('GET', `/api/names/check?${asked}`)).status).toBe(401)
  })

  it('shows communications every proposal that waits, and an editor their own', async () => {
    const waiting = z.object({
      mayAdopt: z.boolean(),
      names: z.array(z.object({ name: z.string(), region: z.string() })),
    })
    await propose(communications, 'vesteralen', 'Karriere Vesterålen')
    const all = waiting.parse((await cms.call('GET', '/api/names/waiting', { token: communications })).body)
    expect(all.mayAdopt).toBe(true)
    expect(all.names).toContainEqual({ name: 'Karriere Vesterålen', region: 'Vesterålen' })
    const own = waiting.parse((await cms.call('GET', '/api/names/waiting', { token: editor })).body)
    expect(own.mayAdopt).toBe(false)
    expect(new Set(own.names.map((it) => it.region))).toEqual(new Set(['Lofoten']))
  })

  it('of a place says its name, the coming one and the candidates', async () => {
    const { body } = await cms.call('GET', `/api/names/of-place/${place('vesteralen')}`, { token: editor })
    expect(body).toMatchObject({
      current: { name: 'Læringshuset Vesterålen' },
      coming: [],
      candidates: [{ name: 'Karriere Vesterålen' }],
    })
  })
})
