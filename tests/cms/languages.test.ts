import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { countedLanguages } from '#content/languages.ts'
import { type World, world } from './world.ts'

/** The report of languages, of what is published. */

let cms: World
let token: string
beforeAll(async () => {
  cms = await world()
  token = await cms.signIn('communications')
})

const counts = z.record(z.enum(countedLanguages), z.number())
const row = z.object({
  documents: z.object({ nb: z.number(), nn: z.number() }),
  words: counts,
  nynorsk: z.number().nullable(),
  tooLittle: z.enum(['nb', 'nn']).nullable(),
})
const report = z.object({
  all: row,
  kinds: z.array(row.extend({ kind: z.string() })),
  regions: z.array(row.extend({ id: z.string().nullable(), name: z.string().nullable() })),
})

async function now() {
  const answer = await cms.call('GET', '/api/languages', { token })
  expect(answer.status).toBe(200)
  return report.parse(answer.body)
}

const kindOf = (it: z.infer<typeof report>, kind: string) => it.kinds.find((one) => one.kind === kind)

it('what is counted by kind and what is counted by owner are the same words', async () => {
  const { all, kinds, regions } = await now()
  for (const language of countedLanguages) {
    const sum = (rows: readonly { words: z.infer<typeof counts> }[]) =>
      rows.reduce((before, it) => before + (it.words[language] ?? 0), 0)
    expect([sum(kinds), sum(regions)], language).toEqual([all.words[language], all.words[language]])
  }
  expect(regions.map((it) => it.name)).toEqual([
    null,
    ...['Lofoten', 'Mosjøen', 'Ofoten', 'Rana', 'Salten', 'Sør-Helgeland', 'Vesterålen', 'Ytre Helgeland'],
  ])
})

it('a text counts for the standard it says, its kind and its region, once it is published and not before', async () => {
  const { docs } = await cms.payload.find({ collection: 'regions', where: { slug: { equals: 'rana' } } })
  const region = docs[0]?.id ?? ''
  const before = await now()
  const made = await cms.call('POST', '/api/news?draft=true&locale=no', {
    token,
    body: {
      ...{ title: 'Ope hus på laurdag', summary: 'Kom innom, vi har kaffi.', written: 'nn', slug: 'ope-hus', region },
      ...{ date: '2026-11-20T12:00:00.000Z', _status: 'draft' },
    },
  })
  expect(made.status).toBe(201)
  expect(await now()).toEqual(before)
  const { id } = z.object({ doc: z.object({ id: z.string() }) }).parse(made.body).doc
  const published = await cms.call('PATCH', `/api/news/${id}?locale=no`, {
    token,
    body: { _status: 'published', body: aBody('Velkomen.') },
  })
  expect(published.status).toBe(200)
  const after = await now()
  const more = (it: z.infer<typeof row> | undefined, than: z.infer<typeof row> | undefined) =>
    (it?.words.nn ?? 0) - (than?.words.nn ?? 0)
  expect(more(after.all, before.all)).toBe(10)
  expect(more(kindOf(after, 'news'), kindOf(before, 'news'))).toBe(10)
  const ranaOf = (it: typeof after) => it.regions.find(({ name }) => name === 'Rana')
  expect(more(ranaOf(after), ranaOf(before))).toBe(10)
  const sami = await cms.call('PATCH', `/api/news/${id}?locale=sma`, { token, body: { title: 'Buerie båeteme' } })
  expect(sami.status).toBe(200)
  expect((await now()).all.words.sma).toBe((after.all.words.sma ?? 0) + 2)
})

it('of which standard there is too little is said of all, and of each row with twenty texts or more', async () => {
  const { all, kinds, regions } = await now()
  const lacking = (share: number | null) => ((share ?? 0.5) < 0.25 ? 'nn' : (share ?? 0.5) > 0.75 ? 'nb' : null)
  expect(all.tooLittle).toBe(lacking(all.nynorsk))
  const rows = [...kinds, ...regions]
  const few = rows.filter(({ documents: { nb, nn } }) => nb + nn < 20)
  expect(few.some((it) => lacking(it.nynorsk) !== null)).toBe(true)
  expect(few.filter((it) => it.tooLittle !== null)).toEqual([])
  const many = rows.filter((it) => !few.includes(it))
  expect(many.length).toBeGreaterThan(1)
  for (const it of many) expect(it.tooLittle).toBe(lacking(it.nynorsk))
})

it('whoever is not signed in is told nothing', async () => {
  expect((await cms.call('GET', '/api/languages')).status).toBe(401)
})

function aBody(text: string) {
  const child = { type: 'text', text, version: 1, format: 0, mode: 'normal', style: '', detail: 0 }
  const paragraph = {
    type: 'paragraph',
    version: 1,
    children: [child],
    format: '',
    indent: 0,
    direction: 'ltr',
    textFormat: 0,
  }
  return { root: { type: 'root', version: 1, children: [paragraph], format: '', indent: 0, direction: 'ltr' } }
}
