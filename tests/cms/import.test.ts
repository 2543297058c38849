import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { newCourseId } from '#cms/database/course-id.ts'
import { shortId } from '#content/id.ts'
import { regionIdOf } from './county.ts'
import { courseWith, type Importer, importer, recordOf } from './importing.ts'
import { type World, world } from './world.ts'

let cms: World
let county: Importer
beforeAll(async () => {
  cms = await world()
  county = importer(cms, await cms.signIn('communications'))
})

const csv = (...lines: string[]) => lines.join('\n')
const inLofoten = { region: 'lofoten' }

async function edit(id: string, data: object): Promise<void> {
  await cms.payload.update({
    collection: 'courses',
    id,
    data: { ...data, _status: 'published' },
    locale: 'no',
    overrideAccess: true,
  })
}

describe('A row with a code and a title', () => {
  it('becomes a good honest course, with a page', async () => {
    const run = await county.bringIn(csv('code;title', 'MIN-1;Brødbaking'))
    expect(run).toMatchObject({ state: 'done', progress: { made: 1, done: 1, total: 1 } })
    const course = await courseWith(cms, 'MIN-1')
    expect(course).toMatchObject({
      title: 'Brødbaking',
      summary: 'Brødbaking (kode MIN-1). Spør oss om oppstart og hvordan du søker.',
      ...{ admission: 'on-request', priceTerms: 'ask', subject: 'other', mode: 'online', slug: 'brodbaking' },
    })
    expect(await recordOf(cms, String(course?.id))).toMatchObject({ gone: false, kind: 'course' })
    // And the import leads to it.
    expect(await county.rows(run, 'new')).toMatchObject([{ code: 'MIN-1', course: course?.id }])
  })

  it('is of the region one names, and of its centre', async () => {
    await county.bringIn(csv('code;title', 'MIN-2;Garnbøting'), { ...inLofoten, written: 'nn' })
    const course = await courseWith(cms, 'MIN-2')
    expect(course?.region).toBe(await regionIdOf(cms, 'lofoten'))
    expect(course).toMatchObject({
      mode: 'in-place',
      written: 'nn',
      summary: expect.stringContaining('korleis du søkjer'),
    })
  })
})

describe('An import', () => {
  it('previews without writing, and the same file twice changes nothing', async () => {
    const file = csv('kode;tittel;pris;start;rom', 'TWICE;Sying;500;15.01.2027;2', 'TWICE;Sying;500;15.03.2027;')
    const preview = await county.preview(file, inLofoten)
    expect(preview).toMatchObject({ state: 'previewed', preview: { new: 1, refused: 0 } })
    expect(await courseWith(cms, 'TWICE')).toBeNull()
    await county.apply(preview)
    const before = await courseWith(cms, 'TWICE')
    const again = await county.preview(file, inLofoten)
    expect(again.preview).toMatchObject({ new: 0, changed: 0, unchanged: 1, gone: expect.any(Number) })
    await county.apply(again)
    expect(await courseWith(cms, 'TWICE')).toEqual(before)
  })

  it('shows what changes field by field, and writes only that', async () => {
    await county.bringIn(csv('code;title;price;duration', 'CHG;Maling;500;To uker'), inLofoten)
    const course = await courseWith(cms, 'CHG')
    await edit(String(course?.id), { applyHow: 'Ring oss.' })
    const run = await county.preview(csv('code;title;price;duration', 'CHG;Maling;700;To uker'), inLofoten)
    expect(await county.rows(run, 'changed')).toMatchObject([
      { code: 'CHG', changes: [{ key: 'amount', before: 500, after: 700 }], kept: [] },
    ])
    expect(await county.apply(run)).toMatchObject({ state: 'done', progress: { changed: 1 } })
    expect(await courseWith(cms, 'CHG')).toMatchObject({ amount: 700, applyHow: 'Ring oss.', id: course?.id })
    expect(await recordOf(cms, String(course?.id))).toMatchObject({ body: { price: { amount: 700 } } })
  })

  it('keeps what an editor wrote by hand, until it is asked to overwrite it', async () => {
    await county.bringIn(csv('code;title;summary', 'HAND;Fiske;Fra fila'), inLofoten)
    const course = await courseWith(cms, 'HAND')
    await edit(String(course?.id), { summary: 'Fra en redaktør' })
    const second = csv('code;title;summary', 'HAND;Fiske i nord;Ny i fila')
    const run = await county.preview(second, inLofoten)
    expect(await county.rows(run, 'changed')).toMatchObject([
      { changes: [{ key: 'title' }], kept: [{ key: 'summary', before: 'Fra en redaktør', after: 'Ny i fila' }] },
    ])
    await county.apply(run)
    expect(await courseWith(cms, 'HAND')).toMatchObject({ title: 'Fiske i nord', summary: 'Fra en redaktør' })
    await county.bringIn(second, { ...inLofoten, overwrite: ['summary'] })
    expect(await courseWith(cms, 'HAND')).toMatchObject({ summary: 'Ny i fila' })
  })

  it('takes a restored version for written by hand', async () => {
    await county.bringIn(csv('code;title', 'RES;Første'), inLofoten)
    await county.bringIn(csv('code;title', 'RES;Andre'), inLofoten)
    const course = await courseWith(cms, 'RES')
    const { docs } = await cms.payload.findVersions({
      collection: 'courses',
      where: { parent: { equals: course?.id } },
      sort: 'updatedAt',
      locale: 'no',
    })
    expect(docs.map((it) => it.version.title)).toEqual(['Første', 'Andre'])
    await cms.payload.restoreVersion({ collection: 'courses', id: String(docs[0]?.id), overrideAccess: true })
    await county.bringIn(csv('code;title', 'RES;Tredje'), inLofoten)
    expect(await courseWith(cms, 'RES')).toMatchObject({ title: 'Første' })
  })

  it('leaves a draft’s pending words alone, and says so', async () => {
    await county.bringIn(csv('code;title', 'PEND;Snekring'), inLofoten)
    const course = await courseWith(cms, 'PEND')
    await cms.payload.update({
      collection: 'courses',
      id: String(course?.id),
      data: { summary: 'Under arbeid' },
      draft: true,
      overrideAccess: true,
    })
    const run = await county.preview(csv('code;title', 'PEND;Snekring for alle'), inLofoten)
    expect(await county.rows(run, 'refused')).toMatchObject([
      { code: 'PEND', problems: [{ said: { en: expect.stringContaining('not published') } }] },
    ])
  })

  it('brings in the good rows, and gives the others back as a file', async () => {
    const run = await county.bringIn(
      csv('code;title;price', 'GOOD;Bra;100', 'BAD;Dårlig;mye', ';Uten kode;'),
      inLofoten,
    )
    expect(run).toMatchObject({ state: 'done', progress: { made: 1 }, preview: { refused: 2 } })
    expect(await courseWith(cms, 'BAD')).toBeNull()
    const token = await cms.signIn('communications')
    const { handleEndpoints } = await import('payload')
    const { default: config } = await import('#cms/payload.config.ts')
    const request = new Request(`http://localhost:3000/api/imports/${run.id}/refused.csv`, {
      headers: { authorization: `JWT ${token}`, 'accept-language': 'nb' },
    })
    const file = await (await handleEndpoints({ config, request })).text()
    expect(file.split('\r\n')).toMatchObject([
      'rad;kode;tittel;kolonne;verdi;hva som er galt',
      expect.stringMatching(/^3;BAD;Dårlig;price;mye;"«mye» er ingen pris/),
      expect.stringMatching(/^4;;Uten kode;code;;Koden mangler/),
      '',
    ])
  })

  it('refuses what the contract would, at the column', async () => {
    const run = await county.preview(csv('code;title;kontakt', 'CON;Kurs;Et kontor'), inLofoten)
    expect(await county.rows(run, 'refused')).toMatchObject([
      { code: 'CON', problems: [{ row: 2, column: expect.any(String) }] },
    ])
  })

  it('says which providers and regions there are, where one is named that is not', async () => {
    const file = csv('code;title', 'X;Y')
    expect((await county.preview(file, { provider: 'Hogwarts' })).error?.en).toMatch(
      /no provider “Hogwarts”.*Nettskolen i Nordland/,
    )
    expect((await county.preview(file, { region: 'Mordor' })).error?.nb).toMatch(/Fant ikke regionen «Mordor».*lofoten/)
    expect((await county.preview('a;b\n1;2')).error?.en).toMatch(/which column is the code/)
  })

  it('does not run hooks after a change of courses: there is the release alone', () => {
    // Another hook there would not run for imports: write it into cms/import/write-courses.ts, then count it here.
    expect(cms.payload.collections.courses.config.hooks.afterChange).toHaveLength(1)
  })
})

describe('What is gone from the file', () => {
  const all = ['code;title', 'G1;En', 'G2;To', 'G3;Tre', 'G4;Fire']
  const options = { provider: 'UiT', region: 'ofoten' }

  it('is shown, stays unless one asks, and asks twice where it is more than a third', async () => {
    await county.bringIn(csv(...all), options)
    const less = await county.preview(csv(...all.slice(0, 4)), options)
    expect(await county.rows(less, 'gone')).toMatchObject([{ code: 'G4' }])
    await county.apply(less)
    expect(await courseWith(cms, 'G4')).not.toBeNull()
    const removing = await county.bringIn(csv(...all.slice(0, 4)), options, { removeGone: true })
    expect(removing.progress).toMatchObject({ removed: 1 })
    expect(await courseWith(cms, 'G4')).toBeNull()

    const most = await county.preview(csv(...all.slice(0, 2)), options)
    await expect(county.apply(most, { removeGone: true })).rejects.toThrow(/more than a third|mer enn en tredel/)
    expect(await courseWith(cms, 'G2')).not.toBeNull()
    await county.apply(most, { removeGone: true, despiteLoss: true })
    expect(await courseWith(cms, 'G2')).toBeNull()
    expect(await courseWith(cms, 'G1')).not.toBeNull()
  })

  it('comes back with the file, at the same address', async () => {
    const [first] = await releasesOf('G1')
    await county.bringIn(csv('code;title', 'G9;Ny'), options, { removeGone: true, despiteLoss: true })
    expect(await courseWith(cms, 'G1')).toBeNull()
    await county.bringIn(csv(...all.slice(0, 2)), options)
    expect((await courseWith(cms, 'G1'))?.id).toBe(first)
  })

  it('is never a course made by hand, nor one that an editor unpublished is put back', async () => {
    const byHand = (
      await cms.payload.find({ collection: 'courses', where: { reference: { exists: false } }, limit: 1, depth: 0 })
    ).docs[0]
    expect(byHand).toBeDefined()
    await county.bringIn(csv('code;title', 'U1;En', 'U2;To', 'U3;Tre', 'U4;Fire'), options)
    const course = await courseWith(cms, 'U1')
    await cms.payload.update({
      collection: 'courses',
      id: String(course?.id),
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    const run = await county.bringIn(csv('code;title', 'U1;En til', 'U2;To', 'U3;Tre', 'U4;Fire'), options, {
      removeGone: true,
      despiteLoss: true,
    })
    expect(run.state).toBe('done')
    expect(await courseWith(cms, 'U1')).toBeNull()
    expect(
      await cms.payload.count({
        collection: 'courses',
        where: { and: [{ id: { equals: byHand?.id } }, { _status: { equals: 'published' } }] },
      }),
    ).toEqual({ totalDocs: 1 })
  })

  async function releasesOf(code: string): Promise<string[]> {
    const { docs } = await cms.payload.find({ collection: 'courses', where: { reference: { equals: code } }, depth: 0 })
    return docs.map((it) => it.id)
  }
})

it('No two courses have the same last eight digits, nor those of a deleted one', async () => {
  const { docs } = await cms.payload.find({ collection: 'courses', limit: 1, depth: 0 })
  const taken = String(docs[0]?.id)
  const req = { payload: cms.payload, context: {} }
  const offered = [
    `ffffffffffffffff${shortId(taken)}`,
    'ffffffffffffffff00000001',
    'eeeeeeeeeeeeeeee00000001',
    'eeeeeeeeeeeeeeee00000002',
  ]
  const next = () => offered.shift() ?? ''
  // Of a request nothing else is asked.
  expect(await newCourseId(req as never, next)).toBe('ffffffffffffffff00000001')
  expect(await newCourseId(req as never, next)).toBe('eeeeeeeeeeeeeeee00000002')
})

const udir = process.env.UDIR_FAGKODER ?? '../shared/data/udir-fagkoder.json'
const real = existsSync(udir)

test.skipIf(!real)(
  `The 3,435 subjects of Udir come in whole, each with a page of its own${real ? '' : `: ${udir} is not here`}`,
  // A server without transactions has each write kept track of.
  { timeout: 300_000 },
  async () => {
    const file = readFileSync(udir, 'utf8')
    const run = await county.bringIn(file, { map: { code: 'code', title: 'name' } })
    expect(run).toMatchObject({ state: 'done', preview: { refused: 0 }, progress: { skipped: 0 } })
    const { docs } = await cms.payload.find({
      collection: 'courses',
      limit: 0,
      depth: 0,
      locale: 'no',
      select: { slug: true, title: true, reference: true },
    })
    const mine = docs.filter((it) => it.reference)
    const addresses = new Set(docs.map((it) => `${it.slug}-${shortId(it.id)}`))
    expect(addresses.size).toBe(docs.length)
    const names = new Map<string, number>()
    for (const { title } of mine) names.set(String(title), (names.get(String(title)) ?? 0) + 1)
    const shared = [...names.values()].filter((it) => it > 1).reduce((sum, it) => sum + it, 0)
    expect(shared).toBeGreaterThanOrEqual(872)
    const again = await county.preview(file, { map: { code: 'code', title: 'name' } })
    expect(again.preview).toMatchObject({ new: 0, changed: 0, unchanged: 3435, refused: 0 })
  },
)
