import { beforeAll, describe, expect, it } from 'vitest'
import type { ShownOrigin } from '#cms/import/origin.ts'
import { regionIdOf } from './county.ts'
import { courseWith, type Importer, importer } from './importing.ts'
import { type World, world } from './world.ts'

/** Where each field of a course came from, and what becomes of those that an editor has written. */

let cms: World
let token: string
let county: Importer
beforeAll(async () => {
  cms = await world()
  token = await cms.signIn('communications')
  county = importer(cms, token)
})

const csv = (...lines: string[]) => lines.join('\n')
const inLofoten = { region: 'lofoten' }

async function edit(code: string, data: object): Promise<void> {
  const course = await courseWith(cms, code)
  await cms.payload.update({
    collection: 'courses',
    id: String(course?.id),
    data: { ...data, _status: 'published' },
    locale: 'no',
    overrideAccess: true,
  })
}

async function originOf(code: string): Promise<ShownOrigin | null> {
  const course = await courseWith(cms, code)
  const { body } = await cms.call('GET', `/api/imports/origin/${course?.id}`, { token })
  // The answer is of our own endpoint; what is wrong with it, the expectations find.
  return (body as { origin: ShownOrigin | null }).origin
}

describe('Each field of a course tells which file it came from', () => {
  it('the one that said it last, also where a later file said less', async () => {
    await county.bringIn(csv('code;title;duration', 'OR-1;Sying;To uker'), { ...inLofoten, name: 'kurs.csv' })
    await county.bringIn(csv('code;title;price', 'OR-1;Sying;900'), { ...inLofoten, name: 'priser.csv' })
    const origin = await originOf('OR-1')
    expect(origin).toMatchObject({ name: 'priser.csv', code: 'OR-1', run: expect.any(String) })
    expect(origin?.fields).toMatchObject({
      title: { value: 'Sying', said: true, name: 'kurs.csv' },
      duration: { value: 'To uker', said: true, name: 'kurs.csv' },
      amount: { value: 900, said: true, name: 'priser.csv' },
    })
  })

  it('and that the import filled it in, where the file says nothing', async () => {
    await county.bringIn(csv('code;title;level', 'OR-2;Toving;'), { ...inLofoten, name: 'kort.csv' })
    const origin = await originOf('OR-2')
    expect(origin?.fields).toMatchObject({
      title: { said: true },
      level: { value: 'none', said: false, name: 'kort.csv' },
      summary: { said: false },
      region: { value: await regionIdOf(cms, 'lofoten'), said: false },
    })
    expect(origin?.names[String(origin.fields.region?.value)]).toBe('Lofoten')
  })

  it('a course made by hand came from nowhere', async () => {
    const { docs } = await cms.payload.find({
      collection: 'courses',
      where: { reference: { exists: false } },
      limit: 1,
      depth: 0,
    })
    const { body } = await cms.call('GET', `/api/imports/origin/${docs[0]?.id}`, { token })
    expect(body).toEqual({ origin: null })
  })
})

describe('What the source says beside an editor’s words', () => {
  it('is told as the source said it last, though nothing was written', async () => {
    await county.bringIn(csv('code;title;duration', 'OR-3;Vev;To uker'), { ...inLofoten, name: 'en.csv' })
    await edit('OR-3', { duration: 'Fem uker' })
    expect((await originOf('OR-3'))?.fields.duration).toMatchObject({ value: 'To uker', name: 'en.csv' })

    const second = csv('code;title;duration', 'OR-3;Vev;Tre uker')
    const run = await county.preview(second, { ...inLofoten, name: 'to.csv' })
    expect(run.preview).toMatchObject({ changed: 0, unchanged: 1, kept: 1, noted: 1, byHand: { duration: 1 } })
    await county.apply(run)
    const origin = await originOf('OR-3')
    expect(origin?.fields.duration).toMatchObject({ value: 'Tre uker', said: true, agreed: false, name: 'to.csv' })
    expect(origin?.byHand).toEqual(['duration'])
    expect(await courseWith(cms, 'OR-3')).toMatchObject({ duration: 'Fem uker' })

    const again = await county.preview(second, { ...inLofoten, name: 'to.csv' })
    expect(again.preview).toMatchObject({ noted: 0, kept: 1 })
  })

  it('once taken by an editor, gives the field back to imports', async () => {
    await county.bringIn(csv('code;title;duration', 'OR-4;Vev;To uker'), inLofoten)
    await edit('OR-4', { duration: 'Fem uker' })
    await county.bringIn(csv('code;title;duration', 'OR-4;Vev;Tre uker'), inLofoten)
    await edit('OR-4', { duration: 'Tre uker' })
    await county.bringIn(csv('code;title;duration', 'OR-4;Vev;Fire uker'), inLofoten)
    expect(await courseWith(cms, 'OR-4')).toMatchObject({ duration: 'Fire uker' })
    expect((await originOf('OR-4'))?.byHand).toEqual([])
  })

  it('where it comes to say the same, leaves the words the editor’s', async () => {
    await county.bringIn(csv('code;title;duration', 'OR-5;Vev;To uker'), inLofoten)
    await edit('OR-5', { duration: 'Fem uker' })
    await county.bringIn(csv('code;title;duration', 'OR-5;Vev;Fem uker'), { ...inLofoten, name: 'enig.csv' })
    expect((await originOf('OR-5'))?.fields.duration).toMatchObject({ agreed: true, name: 'enig.csv' })
    await county.bringIn(csv('code;title;duration', 'OR-5;Vev;Seks uker'), inLofoten)
    expect(await courseWith(cms, 'OR-5')).toMatchObject({ duration: 'Fem uker' })
  })

  it('of another region’s course is not for one’s own file to say', async () => {
    await county.bringIn(csv('code;title;duration', 'OR-6;Vev;To uker'), { provider: 'UiT', region: 'salten' })
    await edit('OR-6', { duration: 'Fem uker' })
    const before = await originOf('OR-6')
    const editor = importer(cms, await cms.signIn('region-editor', [await regionIdOf(cms, 'lofoten')]))
    await editor.bringIn(csv('code;title;duration;provider', 'OR-6;Vev;Ti uker;UiT'))
    expect(await originOf('OR-6')).toEqual(before)
  })

  it('is remembered of no course that no import has written', async () => {
    await county.bringIn(csv('code;title', 'OR-7;Vev'), inLofoten)
    const { docs } = await cms.payload.find({ collection: 'origins', where: { code: { equals: 'OR-7' } } })
    await cms.payload.delete({ collection: 'origins', id: String(docs[0]?.id), overrideAccess: true })
    await county.bringIn(csv('code;title', 'OR-7;Vev for alle'), inLofoten)
    expect(await originOf('OR-7')).toBeNull()
  })
})

describe('What is written by hand', () => {
  const first = csv('code;title;duration;workload', 'OV-1;Vev;To uker;Lite', 'OV-2;Strikk;To uker;Lite')
  const second = csv('code;title;duration;workload', 'OV-1;Vev;Ni uker;Mye', 'OV-2;Strikk;Ni uker;Mye')

  it('is written over by the kinds of field that are chosen, and the preview says so', async () => {
    await county.bringIn(first, inLofoten)
    await edit('OV-1', { duration: 'For hånd', workload: 'For hånd' })
    await edit('OV-2', { duration: 'For hånd' })
    const run = await county.preview(second, inLofoten)
    expect(run.preview).toMatchObject({ changed: 1, kept: 2, byHand: { duration: 2, workload: 1 } })

    const { status, body } = await cms.call('POST', `/api/imports/${run.id}/preview`, {
      token,
      body: { ...run.options, overwrite: ['duration'] },
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ preview: { changed: 2, kept: 1, byHand: { duration: 2, workload: 1 } } })
    const rows = await county.rows(run, 'changed')
    expect(rows.find((it) => it.code === 'OV-1')).toMatchObject({
      changes: [{ key: 'duration', before: 'For hånd', after: 'Ni uker', overByHand: true }],
      kept: [{ key: 'workload', before: 'For hånd', after: 'Mye' }],
    })
    expect(await courseWith(cms, 'OV-1')).toMatchObject({ duration: 'For hånd' })

    await county.apply(run)
    expect(await courseWith(cms, 'OV-1')).toMatchObject({ duration: 'Ni uker', workload: 'For hånd' })
    expect(await courseWith(cms, 'OV-2')).toMatchObject({ duration: 'Ni uker', workload: 'Mye' })
    expect((await originOf('OV-1'))?.byHand).toEqual(['workload'])
  })

  it('cannot be written over by a field there is not', async () => {
    const run = await county.preview(second, inLofoten)
    const { status } = await cms.call('POST', `/api/imports/${run.id}/preview`, {
      token,
      body: { ...run.options, overwrite: ['slug'] },
    })
    expect(status).toBe(400)
  })
})
