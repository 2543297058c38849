import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { addDays, osloDay } from '#content/date.ts'
import { type World, world } from './world.ts'

/** What each editor meets first: their own, and what waits for them. */

const desk = z.object({
  role: z.string(),
  today: z.string(),
  places: z.array(z.object({ region: z.string(), url: z.string(), courses: z.number() })),
  pending: z.array(z.object({ collection: z.string(), id: z.string(), title: z.string(), isNew: z.boolean() })),
  ahead: z.array(
    z.object({ on: z.string(), what: z.string(), collection: z.string(), id: z.string(), title: z.string() }),
  ),
})
const made = z.object({ doc: z.object({ id: z.string() }) })

let cms: World
let lofoten: string
let salten: string
beforeAll(async () => {
  cms = await world()
  const { docs } = await cms.payload.find({ collection: 'regions', pagination: false })
  const id = (slug: string) => docs.find((it) => it.slug === slug)?.id ?? ''
  lofoten = id('lofoten')
  salten = id('salten')
})

async function ask(token?: string) {
  const { status, body } = await cms.call('GET', '/api/dashboard', token === undefined ? {} : { token })
  return status === 200 ? desk.parse(body) : status
}

async function make(token: string, path: string, body: unknown): Promise<string> {
  const answer = await cms.call('POST', path, { token, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return made.parse(answer.body).doc.id
}

const today = osloDay(Date.now())

it("shows a region's editor their own place, and communications every place", async () => {
  const mine = await ask(await cms.signIn('region-editor', [lofoten]))
  expect(mine).toMatchObject({ role: 'region-editor', places: [{ region: 'Lofoten' }] })
  const all = await ask(await cms.signIn('communications'))
  expect(all).toMatchObject({ role: 'communications' })
  expect(typeof all === 'object' && all.places.length).toBe(8)
})

it('is for those who are signed in', async () => {
  expect(await ask()).toBe(401)
})

it("lists what is saved and not published, and not a neighbour's", async () => {
  const editor = await cms.signIn('region-editor', [lofoten])
  const neighbour = await cms.signIn('region-editor', [salten])
  const news = {
    title: 'Et utkast om torsk',
    summary: 'Kort',
    date: today,
    written: 'nb',
    region: lofoten,
    _status: 'draft',
  }
  const id = await make(editor, '/api/news?draft=true', news)
  expect(await ask(editor)).toMatchObject({ pending: [{ collection: 'news', id, isNew: true }] })
  expect(await ask(neighbour)).toMatchObject({ pending: [] })
  await cms.call('PATCH', `/api/news/${id}`, { token: editor, body: { _status: 'published' } })
  expect(await ask(editor)).toMatchObject({ pending: [] })
  await cms.call('PATCH', `/api/news/${id}?draft=true`, { token: editor, body: { title: 'Endret', _status: 'draft' } })
  expect(await ask(editor)).toMatchObject({ pending: [{ id, title: 'Endret', isNew: false }] })
})

it('tells what happens by itself in the days to come, soonest first, and nothing of before', async () => {
  const editor = await cms.signIn('region-editor', [lofoten])
  const item = (title: string, expires: string) =>
    make(editor, '/api/news', {
      title,
      summary: 'Kort',
      date: today,
      written: 'nb',
      region: lofoten,
      expires,
      _status: 'published',
    })
  const soon = await item('Snart borte', addDays(today, 3))
  const gone = await item('Alt borte', addDays(today, -2))
  const later = await item('Lenge igjen', addDays(today, 40))
  const answer = await ask(editor)
  if (typeof answer === 'number') throw new Error(`The dashboard answered ${answer}.`)
  expect(answer.ahead.find((it) => it.id === soon)).toMatchObject({ what: 'news-expires', on: addDays(today, 3) })
  expect(answer.ahead.filter((it) => [gone, later].includes(it.id))).toEqual([])
  const days = answer.ahead.map((it) => it.on)
  expect(days).toEqual(days.toSorted())
  expect(days.every((it) => it >= today)).toBe(true)
})
