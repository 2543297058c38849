import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type World, world } from './world.ts'

/** A region proposes a change of a common text; communications approves it or returns it with a word. */

let cms: World
let editor: string
let communications: string
let lofoten: string
beforeAll(async () => {
  cms = await world()
  const { docs } = await cms.payload.find({ collection: 'regions', where: { slug: { equals: 'lofoten' } } })
  lofoten = String(docs[0]?.id)
  editor = await cms.signIn('region-editor', [lofoten])
  communications = await cms.signIn('communications')
})

const made = z.object({ doc: z.object({ id: z.string(), state: z.string(), before: z.string(), title: z.string() }) })
const compared = z.object({
  pieces: z.array(z.object({ kind: z.string(), text: z.string() })),
  changedSince: z.boolean(),
  now: z.string().nullable(),
})
const said = z.object({
  errors: z.array(
    z.object({ message: z.string(), data: z.object({ errors: z.array(z.object({ path: z.string() })) }).nullish() }),
  ),
})

async function service(at: number): Promise<{ id: string; summary: string; title: string }> {
  const { docs } = await cms.payload.find({ collection: 'services', sort: 'order', limit: 1, page: at, depth: 0 })
  const [doc] = docs
  return { id: String(doc?.id), summary: doc?.summary ?? '', title: doc?.title ?? '' }
}

async function propose(body: Record<string, unknown>, token = editor) {
  return cms.call('POST', '/api/proposals?depth=0', { token, body: { reason: 'Det er klarere slik.', ...body } })
}

async function proposed(body: Record<string, unknown>) {
  const answer = await propose(body)
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return made.parse(answer.body).doc
}

const decide = (id: string, how: string, body: object = {}, token = communications) =>
  cms.call('POST', `/api/proposals/${id}/${how}`, { token, body })

async function released(id: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${cms.publishSecret}` }
  const { body } = await cms.call('GET', '/api/published', { headers })
  const records = z.object({ changed: z.array(z.object({ id: z.string(), body: z.unknown() })) }).parse(body)
  return records.changed.find((it) => it.id === id)?.body
}

it('keeps the text as it was, shows the difference word by word, and is published when approved', async () => {
  const { id, summary, title } = await service(1)
  const text = { target: 'services', document: id, field: 'summary' }
  const proposal = await proposed({ ...text, before: 'noe annet', proposed: `${summary} Velkommen!` })
  expect(proposal).toMatchObject({ state: 'open', before: summary, title: `Tjeneste: ${title} – Kort fortalt` })
  const { body } = await cms.call('GET', `/api/proposals/${proposal.id}/compare`, { token: communications })
  expect(compared.parse(body).changedSince).toBe(false)
  expect(compared.parse(body).pieces.at(-1)).toEqual({ kind: 'added', text: expect.stringContaining('Velkommen!') })

  expect((await decide(proposal.id, 'approve', {}, editor)).status).toBe(403)
  expect((await decide(proposal.id, 'approve')).status).toBe(200)
  expect(await released(id)).toMatchObject({ summary: { no: `${summary} Velkommen!` }, title: { no: title } })
  expect((await decide(proposal.id, 'return', { answer: 'Nei' })).status, 'decided once').toBe(409)
  const again = await cms.call('PATCH', `/api/proposals/${proposal.id}`, { token: editor, body: { reason: 'Likevel' } })
  expect(again.status, 'decided proposals stay').toBe(409)
})

it('approved beside changes that are not published: only the text goes out, and they stay as they were', async () => {
  const { id, summary } = await service(2)
  const pending = { title: 'Ikke ferdig', order: 12 }
  const draft = await cms.call('PATCH', `/api/services/${id}?draft=true`, { token: communications, body: pending })
  expect(draft.status).toBe(200)
  const before = z.record(z.string(), z.unknown()).parse(await released(id))
  const proposal = await proposed({ target: 'services', document: id, field: 'summary', proposed: `${summary} Nytt.` })
  expect((await decide(proposal.id, 'approve')).status).toBe(200)

  const summaries = z.record(z.string(), z.string()).parse(before.summary)
  expect(await released(id)).toEqual({ ...before, summary: { ...summaries, no: `${summary} Nytt.` } })
  const latest = await cms.payload.findByID({ collection: 'services', id, draft: true, depth: 0 })
  expect(latest).toMatchObject({ ...pending, summary: `${summary} Nytt.`, _status: 'draft' })
  const english = await cms.payload.findByID({ collection: 'services', id, draft: true, depth: 0, locale: 'en' })
  expect(english.summary).toBe(summaries.en)

  // What was pending can be published afterwards, with the text that was approved.
  await cms.call('PATCH', `/api/services/${id}`, { token: communications, body: { _status: 'published' } })
  expect(await released(id)).toMatchObject({ title: { no: 'Ikke ferdig' }, summary: { no: `${summary} Nytt.` } })
})

it('keeps what communications has begun to write in that very text', async () => {
  const { id, summary } = await service(3)
  const mine = { summary: 'Kommunikasjon skriver på denne.' }
  await cms.call('PATCH', `/api/services/${id}?draft=true`, { token: communications, body: mine })
  const proposal = await proposed({ target: 'services', document: id, field: 'summary', proposed: `${summary} Her.` })
  expect((await decide(proposal.id, 'approve')).status).toBe(200)
  expect(await released(id)).toMatchObject({ summary: { no: `${summary} Her.` } })
  expect(await cms.payload.findByID({ collection: 'services', id, draft: true, depth: 0 })).toMatchObject(mine)
})

it('says when the shared text has changed since, and is approved all the same only when that is said', async () => {
  const { id, summary } = await service(4)
  const proposal = await proposed({ target: 'services', document: id, field: 'summary', proposed: `${summary} A.` })
  await cms.call('PATCH', `/api/services/${id}`, { token: communications, body: { summary: 'En helt ny tekst.' } })
  const { body } = await cms.call('GET', `/api/proposals/${proposal.id}/compare`, { token: communications })
  expect(compared.parse(body)).toMatchObject({ changedSince: true, now: 'En helt ny tekst.' })
  const refused = await decide(proposal.id, 'approve')
  expect(refused.status).toBe(409)
  expect(said.parse(refused.body).errors[0]?.message).toMatch(/^Teksten er endret/)
  expect(await released(id)).toMatchObject({ summary: { no: 'En helt ny tekst.' } })
  expect((await decide(proposal.id, 'approve', { anyway: true })).status).toBe(200)
  expect(await released(id)).toMatchObject({ summary: { no: `${summary} A.` } })
})

it('is returned with a word, which it must have, and the region reads it', async () => {
  const { id, summary } = await service(5)
  const proposal = await proposed({ target: 'services', document: id, field: 'summary', proposed: `${summary} B.` })
  const silent = await decide(proposal.id, 'return', { answer: '  ' })
  expect(silent.status).toBe(400)
  expect(said.parse(silent.body).errors[0]?.data?.errors[0]?.path).toBe('answer')
  expect((await decide(proposal.id, 'return', { answer: 'Vi sier «du», ikke «dere».' })).status).toBe(200)
  const read = await cms.call('GET', `/api/proposals/${proposal.id}`, { token: editor })
  expect(read.body).toMatchObject({ state: 'returned', answer: 'Vi sier «du», ikke «dere».' })
  expect(await released(id)).toMatchObject({ summary: { no: summary } })
})

describe('a passage of a page', () => {
  async function page() {
    const { docs } = await cms.payload.find({ collection: 'pages', sort: 'order', limit: 1, depth: 0 })
    const id = String(docs[0]?.id)
    const url = `/api/proposals/texts/pages/${id}`
    const { body } = await cms.call('GET', url, { token: editor })
    const shown = z.object({ fields: z.array(z.object({ field: z.string(), texts: z.array(z.string()) })) }).parse(body)
    const passages = shown.fields.find((it) => it.field === 'body')?.texts ?? []
    return { id, passages }
  }

  it('is changed where it stands, and the rest of the text stays', async () => {
    const { id, passages } = await page()
    const before = passages.find((it) => it.length > 40) ?? ''
    const after = `${before} Og litt til.`
    const proposal = await proposed({ target: 'pages', document: id, field: 'body', before, proposed: after })
    const decided = await decide(proposal.id, 'approve')
    expect(decided.status, JSON.stringify(decided.body)).toBe(200)
    expect((await page()).passages).toEqual(passages.map((it) => (it === before ? after : it)))
    expect(JSON.stringify(await released(id))).toContain('Og litt til.')
  })

  it('that is not in the text cannot be proposed', async () => {
    const { id } = await page()
    const body = { target: 'pages', document: id, field: 'body', before: 'Står ikke der.', proposed: 'Ny.' }
    const answer = await propose(body)
    expect(answer.status).toBe(400)
    expect(said.parse(answer.body).errors[0]?.data?.errors[0]?.path).toBe('before')
  })
})

it('about the common profile is approved too', async () => {
  const proposal = await proposed({ target: 'profile', field: 'about', proposed: 'Ei dør for alle voksne i Nordland.' })
  expect((await decide(proposal.id, 'approve')).status).toBe(200)
  expect(await released('profile')).toMatchObject({ about: { no: 'Ei dør for alle voksne i Nordland.' } })
})

it('is not decided by whoever proposes it, by any road, nor made in another region’s name', async () => {
  const { id, summary } = await service(6)
  const text = { target: 'services', document: id, field: 'summary', proposed: `${summary} C.` }
  const forged = await proposed({ ...text, state: 'approved', answer: 'Ja!' })
  expect(forged.state).toBe('open')
  const patched = await cms.call('PATCH', `/api/proposals/${forged.id}?depth=0`, {
    token: editor,
    body: { state: 'approved', document: 'x' },
  })
  expect(patched.body).toMatchObject({ doc: { state: 'open', document: id } })
  const query = `mutation { updateProposal(id: "${forged.id}", data: { state: approved }) { state } }`
  await cms.call('POST', '/api/graphql', { token: editor, body: { query } })
  expect(await cms.payload.findByID({ collection: 'proposals', id: forged.id })).toMatchObject({ state: 'open' })
  const { docs } = await cms.payload.find({ collection: 'regions', where: { slug: { equals: 'salten' } } })
  expect((await propose({ ...text, region: String(docs[0]?.id) })).status).toBe(403)
  expect(await released(id)).toMatchObject({ summary: { no: summary } })
})
