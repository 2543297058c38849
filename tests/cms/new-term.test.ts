import { beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { regionIdOf } from './county.ts'
import { type World, world } from './world.ts'

/** A course held again in a new term by one call, and the list of courses that are coming to an end. */

let cms: World
let editor: string
let neighbour: string
let lofoten: string
let provider: string

/** A Sunday in November; the next term begins on Monday 11 January 2027. */
const now = Date.parse('2026-11-22T11:00:00Z')
const spring = '2027-01-11'

/** A clock that goes on with each look at it: Payload tells versions apart by their time. */
let looks = 0
class TickingDate extends Date {
  constructor(given?: number | string | Date) {
    super(given ?? TickingDate.now())
  }
  static override now(): number {
    looks += 1
    return now + looks
  }
}

// Mongoose knows a type of field by its name.
Object.defineProperty(TickingDate, 'name', { value: 'Date' })

beforeAll(async () => {
  vi.stubGlobal('Date', TickingDate)
  cms = await world()
  lofoten = await regionIdOf(cms, 'lofoten')
  editor = await cms.signIn('region-editor', [lofoten])
  neighbour = await cms.signIn('region-editor', [await regionIdOf(cms, 'salten')])
  const { docs } = await cms.payload.find({ collection: 'providers', limit: 1, depth: 0 })
  provider = docs[0]?.id ?? ''
  return () => void vi.unstubAllGlobals()
})

const noon = (day: string) => `${day}T12:00:00.000Z`
const run = {
  starts: noon('2026-09-01'),
  ends: noon('2026-11-12'),
  deadline: noon('2026-08-18'),
  status: 'full' as const,
  capacity: 16,
  placesLeft: 0,
  room: 'Kursrommet',
  scheduleNote: 'Ta med PC',
  meetings: [{ weekday: '2' as const, opens: '17:00', closes: '19:30' }],
}

async function aCourse(title: string, data: object = {}): Promise<string> {
  const doc = await cms.payload.create({
    collection: 'courses',
    locale: 'no',
    data: {
      title,
      slug: title.toLowerCase().replaceAll(' ', '-'),
      summary: 'Et kurs.',
      written: 'nb',
      region: lofoten,
      provider,
      subject: 'norwegian',
      level: 'none',
      credential: 'none',
      language: 'nb',
      mode: 'in-place',
      admission: 'sessions',
      priceTerms: 'free',
      pricePer: 'course',
      sessions: [run],
      _status: 'published',
      ...data,
    },
  })
  return doc.id
}

const results = z.object({
  results: z.array(
    z.object({
      course: z.string(),
      added: z.array(z.object({ starts: z.string(), ends: z.string().nullable() })).optional(),
      refused: z.string().optional(),
    }),
  ),
})

async function hold(body: object, token = editor) {
  const answer = await cms.call('POST', '/api/courses/new-term', { token, body: { term: spring, ...body } })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return results.parse(answer.body).results
}

const draftOf = (id: string, locale: 'no' | 'en' = 'no') =>
  cms.payload.findByID({ collection: 'courses', id, draft: true, depth: 0, locale, fallbackLocale: false })
const publishedOf = (id: string) => cms.payload.findByID({ collection: 'courses', id, depth: 0, locale: 'no' })

describe('A course held again in a new term', () => {
  it('gets its last runs on the days of the term, open and empty, as a draft', async () => {
    const id = await aCourse('Norsk om kvelden')
    const [result] = await hold({ courses: [id] })
    expect(result?.added).toMatchObject([{ starts: '2027-01-26', ends: '2027-04-15' }])
    expect((await publishedOf(id)).sessions).toHaveLength(1)
    const draft = await draftOf(id)
    expect(draft._status).toBe('draft')
    expect(draft.sessions?.[1]).toMatchObject({
      starts: noon('2027-01-26'),
      deadline: noon('2027-01-12'),
      status: 'open',
      capacity: 16,
      placesLeft: 16,
      waiting: null,
      room: 'Kursrommet',
      scheduleNote: 'Ta med PC',
      meetings: [{ weekday: '2', opens: '17:00', closes: '19:30' }],
    })
    expect(draft.sessions?.[0]).toMatchObject({ starts: run.starts, status: 'full', scheduleNote: 'Ta med PC' })
  })

  it('takes the notes of the runs along in every language', async () => {
    const id = await aCourse('Norsk om morgenen')
    const [row] = (await publishedOf(id)).sessions ?? []
    const sessions = [{ ...run, id: row?.id, scheduleNote: 'Bring a computer' }]
    await cms.payload.update({
      collection: 'courses',
      id,
      locale: 'en',
      data: { title: 'Norwegian', summary: 'A course.', sessions, _status: 'published' },
    })
    await hold({ courses: [id], publish: true })
    const notes = async (locale: 'no' | 'en') => (await draftOf(id, locale)).sessions?.map((it) => it.scheduleNote)
    expect(await notes('no')).toEqual(['Ta med PC', 'Ta med PC'])
    expect(await notes('en')).toEqual(['Bring a computer', 'Bring a computer'])
  })

  it('is not held twice in the same term', async () => {
    const id = await aCourse('Norsk om ettermiddagen')
    await hold({ courses: [id] })
    expect(await hold({ courses: [id] })).toMatchObject([{ refused: expect.stringMatching(/allerede/) }])
    expect((await draftOf(id)).sessions).toHaveLength(2)
  })

  it('is published at once where that is asked for, unless other changes wait', async () => {
    const id = await aCourse('Norsk om natta')
    await hold({ courses: [id], publish: true })
    expect((await publishedOf(id)).sessions).toHaveLength(2)
    const waiting = await aCourse('Norsk i helga')
    await cms.payload.update({ collection: 'courses', id: waiting, draft: true, data: { title: 'Norsk hver helg' } })
    expect(await hold({ courses: [waiting], publish: true })).toMatchObject([
      { refused: expect.stringMatching(/ikke er publisert/) },
    ])
    expect((await publishedOf(waiting)).title).toBe('Norsk i helga')
  })

  it('is so many at a time, and one that is refused stops no other', async () => {
    const ids = [await aCourse('Norsk en'), await aCourse('Norsk hele året', { admission: 'rolling', sessions: [] })]
    ids.push(await aCourse('Norsk to'))
    const said = await hold({ courses: ids })
    expect(said.map((it) => it.added !== undefined)).toEqual([true, false, true])
  })

  it("is not another region's to hold", async () => {
    const id = await aCourse('Norsk i Lofoten')
    const [result] = await hold({ courses: [id] }, neighbour)
    expect(result?.refused).toMatch(/tillatelse/)
    expect((await draftOf(id)).sessions).toHaveLength(1)
  })

  it('needs a term that exists', async () => {
    const body = { courses: [await aCourse('Norsk uten halvår')], term: '2027-01-12' }
    expect((await cms.call('POST', '/api/courses/new-term', { token: editor, body })).status).toBe(400)
    expect((await cms.call('POST', '/api/courses/new-term', { body })).status).toBe(401)
  })
})

describe('The courses coming to an end', () => {
  const listed = z.object({
    terms: z.array(z.object({ starts: z.string() })),
    courses: z.array(z.looseObject({ id: z.string() })),
  })
  const ending = async (token: string, days = 60) =>
    listed.parse((await cms.call('GET', `/api/courses/ending?days=${days}`, { token })).body)

  it('are those nobody can apply to soon, those held without admission, and those that have left the lists', async () => {
    const runs = (starts: string, ends: string) => ({
      sessions: [{ starts: noon(starts), ends: noon(ends), status: 'open' }],
    })
    const soon = await aCourse('Slutter snart', runs('2026-12-10', '2027-03-01'))
    const later = await aCourse('Slutter senere', runs('2027-06-01', '2027-09-01'))
    const held = await aCourse('Holdes nå', runs('2026-11-01', '2026-12-20'))
    const left = await aCourse('Er over', runs('2026-09-01', '2026-10-20'))
    const { courses, terms } = await ending(editor)
    const found = courses.filter((it) => [soon, later, held, left].includes(it.id))
    expect(found.map(({ id, what, day }) => ({ id, what, day }))).toEqual([
      { id: left, what: 'left', day: '2026-10-20' },
      { id: soon, what: 'applying', day: '2026-12-10' },
      { id: held, what: 'held', day: '2026-12-20' },
    ])
    expect(terms[0]?.starts).toBe(spring)
    expect((await ending(editor, 365)).courses.some((it) => it.id === later)).toBe(true)
    expect((await ending(neighbour, 365)).courses.some((it) => it.id === soon)).toBe(false)
  })
})
