import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Entry } from '#cms/demand/entries.ts'
import { addDays, osloDay, startOfDay } from '#content/date.ts'
import { signed } from '#content/signature.ts'
import { type Submission, submissionHeader } from '#content/submission.ts'
import { readWishLink } from '#content/wish-link.ts'
import { MailSink } from './mail-sink.ts'
import { type World, world } from './world.ts'

/** What people miss: who sees it, who is told of an answer, and what is erased when. */

const sink = new MailSink()
let cms: World
let regions: Map<string, string>
let post: typeof import('#cms/demand/write-due.ts')
let erase: typeof import('#cms/demand/erase.ts').eraseWhatIsOld
let entriesOf: (token: string, query?: string) => Promise<Entry[]>
let lofoten: string
let communications: string
let course: string
const now = Date.now()
const today = osloDay(now)
const day = 86_400_000

beforeAll(async () => {
  process.env.SMTP_URL = await sink.open()
  cms = await world()
  post = await import('#cms/demand/write-due.ts')
  ;({ eraseWhatIsOld: erase } = await import('#cms/demand/erase.ts'))
  const { docs } = await cms.payload.find({ collection: 'regions', depth: 0, pagination: false })
  regions = new Map(docs.map((it) => [it.slug, String(it.id)]))
  lofoten = await cms.signIn('region-editor', [regions.get('lofoten') ?? ''])
  communications = await cms.signIn('communications')
  const courses = await cms.payload.find({
    collection: 'courses',
    where: { and: [{ _status: { equals: 'published' } }, { 'region.slug': { equals: 'lofoten' } }] },
    depth: 0,
    limit: 1,
    sort: 'id',
  })
  course = String(courses.docs[0]?.id)
  entriesOf = async (token, query = '') => {
    const { status, body } = await cms.call('GET', `/api/demand/entries${query}`, { token })
    expect(status).toBe(200)
    return Object(body).entries
  }
})
afterAll(() => sink.close())
beforeEach(() => {
  sink.received.length = 0
  sink.refusing = false
  sink.dying = false
})

let number = 0
async function take(submission: Submission, at = now): Promise<void> {
  number++
  const body = { key: `form:test-${number}`, at: new Date(at).toISOString(), submission }
  const signature = signed(JSON.stringify(body), 'submissions', cms.publishSecret)
  const { status } = await cms.call('POST', '/api/submissions', { body, headers: { [submissionHeader]: signature } })
  expect(status).toBe(200)
}

async function wish(
  what: string,
  region: string | null,
  email?: string,
  language: 'nb' | 'nn' | 'en' = 'nb',
  at = now,
) {
  const key = (number + 1).toString(16).padStart(32, 'c')
  await take({ kind: 'wish', what, region, contact: email ? { key, email, language } : null }, at)
  return key
}

const searched = (
  q: string,
  on: string,
  region: string | null = null,
  result: 'none' | 'poor' | 'fine' = 'none',
  count = 1,
) => take({ kind: 'demand', node: 'node-1', sums: [{ day: on, key: q, said: q, region, result, count }] })

const contacts = async () =>
  (await cms.payload.find({ collection: 'wish-contacts', pagination: false, overrideAccess: true, depth: 0 })).docs

describe('the list', () => {
  it('a region’s editor sees what their region and all of the county miss, and no other region’s', async () => {
    await wish('Båtbygger', 'lofoten')
    await wish('båtbygger ', 'lofoten')
    await wish('Reindrift', 'ofoten')
    await wish('Tegnspråk', null)
    const mine = await entriesOf(lofoten)
    expect(mine.map((it) => [it.said[0]?.trim(), it.region?.name ?? null, it.wishes, it.mine]).toSorted()).toEqual(
      [
        ['Tegnspråk', null, 1, false],
        ['båtbygger', 'Lofoten', 2, true],
      ].toSorted(),
    )
    const all = await entriesOf(communications)
    expect(all.map((it) => it.key).toSorted()).toEqual(['batbygger', 'reindrift', 'tegnsprak'])
    expect((await entriesOf(communications, `?region=${regions.get('ofoten')}`)).map((it) => it.key)).toEqual([
      'reindrift',
    ])
    // Asking for another's list gives nothing of it.
    expect(await entriesOf(lofoten, `?region=${regions.get('ofoten')}`)).toEqual([])
    expect((await entriesOf(communications, '?region=county')).map((it) => it.key)).toEqual(['tegnsprak'])
    const file = await fetchFile('/api/demand/entries.csv', lofoten)
    expect(file.status).toBe(200)
    expect(file.text).toContain('båtbygger')
    expect(file.text).not.toContain('Reindrift')
    expect((await fetchFile('/api/demand/entries.csv')).status).toBe(401)
    expect((await fetchFile('/api/visits/months.csv')).status).toBe(401)
    const contributor = await cms.signIn('course-contributor', [regions.get('lofoten') ?? ''])
    expect((await fetchFile('/api/demand/entries.csv', contributor)).status).toBe(403)
  })

  it('a search is shown once it was made on three different days, and to nobody before', async () => {
    await searched('glassblåser', addDays(today, -3), 'lofoten', 'none', 40)
    await searched('glassblåser', addDays(today, -2), 'ofoten')
    expect((await entriesOf(communications)).map((it) => it.key)).not.toContain('glassblåser')
    await searched('glassblåser', addDays(today, -2), 'ofoten', 'none', 7)
    expect((await entriesOf(communications)).map((it) => it.key)).not.toContain('glassblåser')
    await searched('glassblåser', addDays(today, -1), 'lofoten', 'poor', 2)
    const shown = (await entriesOf(communications)).filter((it) => it.key === 'glassblåser')
    expect(shown.map((it) => [it.region?.name, it.searches]).toSorted()).toEqual([
      ['Lofoten', { none: 40, poor: 2, fine: 0 }],
      ['Ofoten', { none: 7, poor: 0, fine: 0 }],
    ])
    expect((await entriesOf(lofoten)).filter((it) => it.key === 'glassblåser')).toHaveLength(1)
  })

  it('a sum that comes again, or older, counts once; two nodes are added up', async () => {
    const sums = (count: number) => [
      { day: today, key: 'smed', said: 'smed', region: null, result: 'none' as const, count },
    ]
    for (const on of [1, 2, 3]) await searched('smed', addDays(today, -on))
    await take({ kind: 'demand', node: 'node-1', sums: sums(5) })
    await take({ kind: 'demand', node: 'node-1', sums: sums(9) })
    await take({ kind: 'demand', node: 'node-1', sums: sums(9) })
    await take({ kind: 'demand', node: 'node-1', sums: sums(5) })
    await take({ kind: 'demand', node: 'node-2', sums: sums(2) })
    const smed = (await entriesOf(communications)).find((it) => it.key === 'smed')
    expect(smed?.searches.none).toBe(3 + 9 + 2)
    expect(smed?.days).toBe(4)
  })

  it('a search that found enough is nobody’s need', async () => {
    for (const on of [1, 2, 3, 4]) await searched('norsk', addDays(today, -on), null, 'fine', 90)
    expect((await entriesOf(communications)).map((it) => it.key)).not.toContain('norsk')
  })

  it('is set aside with a word and opened again, by one’s own region only', async () => {
    await wish('Romfart', 'lofoten')
    const entry = { key: 'romfart', region: regions.get('lofoten') ?? '' }
    const salten = await cms.signIn('region-editor', [regions.get('salten') ?? ''])
    const aside = (token: string, word = 'Finnes på nett') =>
      cms.call('POST', '/api/demand/aside', { token, body: { ...entry, word } })
    expect((await aside(salten)).status).toBe(403)
    expect((await aside(lofoten, '')).status).toBe(400)
    const { status, body } = await aside(lofoten)
    expect(status).toBe(200)
    const shown = async () => (await entriesOf(lofoten)).find((it) => it.key === 'romfart')
    expect(await shown()).toMatchObject({ state: 'aside', mark: { word: 'Finnes på nett' } })
    // What somebody says after that is not set aside.
    await wish('Romfart', 'lofoten')
    expect(await shown()).toMatchObject({ state: 'open', wishes: 2 })
    const undo = (token: string) => cms.call('POST', `/api/demand-marks/${Object(body).id}/undo`, { token })
    expect((await undo(salten)).status).toBe(403)
    expect((await undo(lofoten)).status).toBe(200)
    expect(await shown()).toMatchObject({ state: 'open', mark: null })
    const county = { key: 'tegnsprak', region: null, word: 'Nei' }
    expect((await cms.call('POST', '/api/demand/aside', { token: lofoten, body: county })).status).toBe(403)
    const nothing = { key: 'finnes ikke', region: null, word: 'Nei' }
    expect((await cms.call('POST', '/api/demand/aside', { token: communications, body: nothing })).status).toBe(404)
  })
})

describe('those who asked', () => {
  const answer = (key: string, region: string | null) =>
    cms.call('POST', '/api/demand/answer', { token: communications, body: { key, region, course } })
  const later = () => post.writeDue(cms.payload, Date.now() + post.timeToUndo + 1000)
  const settle = () => post.writeDue(cms.payload, Date.now())
  const arrived = (count: number) => expect.poll(() => sink.received.length).toBe(count)

  it('are asked once whether the address is theirs, told once of the course, and forgotten', async () => {
    const confirmed = await wish('Yrkesdykker', 'lofoten', 'kari@example.no')
    await wish('Yrkesdykker', 'lofoten', 'ola@example.no', 'nn')
    await arrived(2)
    await settle()
    await settle()
    expect(sink.received).toHaveLength(2)
    const [asked, inNynorsk] = ['kari@example.no', 'ola@example.no'].map((to) =>
      sink.received.find((it) => it.to === to),
    )
    expect(asked?.subject).toBe('Vil du ha beskjed når det kommer et kurs?')
    expect(inNynorsk?.subject).toBe('Vil du ha beskjed når det kjem eit kurs?')
    expect(inNynorsk?.text).toContain('mal=nn')
    const links = [...(asked?.text ?? '').matchAll(/https?:\S+/g)].map((it) => new URL(it[0]))
    expect(links.map((it) => it.pathname)).toEqual(['/meld/savn/bekreft/', '/meld/savn/slett/'])
    expect(readWishLink('bekreft', links[0]?.searchParams ?? new URLSearchParams(), cms.publishSecret)).toBe(confirmed)
    expect(readWishLink('slett', links[0]?.searchParams ?? new URLSearchParams(), cms.publishSecret)).toBeNull()

    await take({ kind: 'wish-confirm', contact: confirmed })
    expect((await entriesOf(lofoten)).find((it) => it.key === 'yrkesdykker')).toMatchObject({ wishes: 2, waiting: 1 })
    expect((await answer('yrkesdykker', regions.get('lofoten') ?? '')).status).toBe(200)
    await settle()
    expect(sink.received, 'there are ten minutes to undo').toHaveLength(2)
    expect(await later()).toBe(1)
    expect(await later()).toBe(0)
    const [, , told, ...more] = sink.received
    expect(more).toEqual([])
    expect(told?.to).toBe('kari@example.no')
    expect(told?.text).toContain('«Yrkesdykker»')
    expect(told?.text).toMatch(/http:\/\/localhost:4321\/kurs\/[a-z0-9-]+-[0-9a-f]{8}\//)
    expect((await contacts()).map((it) => it.email)).not.toContain('kari@example.no')
    // Who never confirmed is not told, and keeps the seven days.
    expect((await contacts()).map((it) => it.email)).toContain('ola@example.no')
    expect((await entriesOf(lofoten)).find((it) => it.key === 'yrkesdykker')).toMatchObject({
      state: 'answered',
      wishes: 2,
    })
  })

  it('are told in English where they asked in English', async () => {
    const contact = await wish('Ship’s cook', null, 'john@example.com', 'en')
    await take({ kind: 'wish-confirm', contact })
    await arrived(1)
    expect(sink.received[0]?.text).toContain('/en/meld/savn/bekreft/')
    expect((await answer('ship s cook', null)).status).toBe(200)
    await later()
    expect(sink.received[1]?.subject).toMatch(/^There is a course now: /)
  })

  it('are not told where the answer was taken back in time', async () => {
    const contact = await wish('Hovslager', 'lofoten', 'eva@example.no')
    await take({ kind: 'wish-confirm', contact })
    await arrived(1)
    const { body } = await answer('hovslager', regions.get('lofoten') ?? '')
    const id = z.object({ id: z.string() }).parse(body).id
    await cms.call('POST', `/api/demand-marks/${id}/undo`, { token: communications })
    expect(await later()).toBe(0)
    expect((await contacts()).map((it) => it.email)).toContain('eva@example.no')
    // And the next answer reaches them.
    await answer('hovslager', regions.get('lofoten') ?? '')
    expect(await later()).toBe(1)
  })

  it('are told once, whatever dies on the way and however often it is tried', async () => {
    const contact = await wish('Blikkenslager', 'lofoten', 'per@example.no')
    await take({ kind: 'wish-confirm', contact })
    await arrived(1)
    await answer('blikkenslager', regions.get('lofoten') ?? '')
    sink.refusing = true
    expect(await later()).toBe(0)
    sink.refusing = false
    // The server has the mail, and the CMS never hears that it does.
    sink.dying = true
    await later()
    sink.dying = false
    await later()
    await Promise.all([later(), later()])
    expect(sink.received.filter((it) => it.to === 'per@example.no')).toHaveLength(2)
    expect((await contacts()).map((it) => it.email)).not.toContain('per@example.no')
  })

  it('are not answered with a course that nobody can read about', async () => {
    await wish('Gullsmed', 'lofoten')
    const draft = await cms.payload.create({
      collection: 'courses',
      draft: true,
      data: { title: 'Gullsmed', region: regions.get('lofoten') } as never, // A draft may lack the rest.
    })
    const body = { key: 'gullsmed', region: regions.get('lofoten'), course: String(draft.id) }
    const refused = await cms.call('POST', '/api/demand/answer', { token: lofoten, body })
    expect([refused.status, Object(refused.body).error]).toEqual([
      400,
      'Kurset er ikke publisert. Publiser det først, så de som får beskjed, kan lese om det.',
    ])
  })
})

describe('what is erased', () => {
  it('an address that nobody confirmed after seven days, every address after twelve months', async () => {
    const at = now - 1000
    await wish('Garver', 'lofoten', 'ubekreftet@example.no', 'nb', at)
    const contact = await wish('Garver', 'lofoten', 'bekreftet@example.no', 'nb', at)
    await take({ kind: 'wish-confirm', contact })
    const kept = async () => (await contacts()).map((it) => it.email).filter((it) => it.includes('bekreftet'))
    await erase(cms.payload, at + 7 * day - 5000)
    expect((await kept()).toSorted()).toEqual(['bekreftet@example.no', 'ubekreftet@example.no'])
    await erase(cms.payload, at + 7 * day + 5000)
    expect(await kept()).toEqual(['bekreftet@example.no'])
    await erase(cms.payload, at + 365 * day - 5000)
    expect(await kept()).toEqual(['bekreftet@example.no'])
    await erase(cms.payload, at + 365 * day + 5000)
    expect(await kept()).toEqual([])
    const { docs } = await cms.payload.find({ collection: 'wishes', where: { what: { equals: 'Garver' } } })
    expect(docs.map((it) => it.contact ?? null)).toEqual([null, null])
  })

  it('an address at the word of whom it belongs to, by link or by asking communications', async () => {
    const one = await wish('Seiler', null, 'Ida@Example.no')
    const other = await wish('Seiler', null, 'jon@example.no')
    await take({ kind: 'wish-erase', contact: other })
    expect((await contacts()).map((it) => it.key)).not.toContain(other)
    const ask = (token: string) =>
      cms.call('POST', '/api/wish-contacts/erase', { token, body: { email: 'ida@example.no' } })
    expect((await ask(lofoten)).status).toBe(403)
    expect((await ask(communications)).body).toEqual({ erased: 1 })
    expect((await contacts()).map((it) => it.key)).not.toContain(one)
    expect((await ask(communications)).body).toEqual({ erased: 0 })
  })

  it('a search that was never shown, after twelve months; one that was shown stays for the trend', async () => {
    const first = addDays(today, -364)
    await searched('navnet mitt', first)
    for (const on of [0, 1, 2]) await searched('tømrer', addDays(first, on))
    const stored = async () => {
      const { docs } = await cms.payload.find({ collection: 'demand', pagination: false, overrideAccess: true })
      return new Set(docs.filter((it) => it.day < addDays(today, -300)).map((it) => it.key))
    }
    await erase(cms.payload, startOfDay(today))
    expect(await stored()).toEqual(new Set(['navnet mitt', 'tømrer']))
    await erase(cms.payload, startOfDay(addDays(today, 2)))
    expect(await stored()).toEqual(new Set(['tømrer']))
    await erase(cms.payload, startOfDay(addDays(today, 3 * 366)))
    expect(await stored()).toEqual(new Set())
  })
})

describe('visits', () => {
  it('are told by page and month, with the month before and last year, of one’s own region only', async () => {
    const node = 'node-1'
    const month = today.slice(0, 7)
    const before = addDays(`${month}-01`, -1).slice(0, 7)
    const lastYear = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`
    const path = (await published('course', course)) ?? ''
    await take({
      kind: 'visits',
      node,
      month,
      pages: [
        { path: '/lofoten/', count: 30 },
        { path, count: 4 },
        { path: '/salten/', count: 9 },
      ],
    })
    await take({ kind: 'visits', node, month, pages: [{ path: '/lofoten/', count: 25 }] })
    await take({ kind: 'visits', node: 'node-2', month, pages: [{ path: '/lofoten/', count: 5 }] })
    await take({ kind: 'visits', node, month: before, pages: [{ path: '/lofoten/', count: 12 }] })
    await take({ kind: 'visits', node, month: lastYear, pages: [{ path: '/lofoten/', count: 7 }] })
    const { body } = await cms.call('GET', '/api/visits/months', { token: lofoten })
    const rows = z
      .object({
        rows: z.array(z.object({ path: z.string(), count: z.number(), before: z.number(), lastYear: z.number() })),
      })
      .parse(body).rows
    expect(rows).toEqual([
      { path: '/lofoten/', count: 35, before: 12, lastYear: 7 },
      { path, count: 4, before: 0, lastYear: 0 },
    ])
    const all = await cms.call('GET', `/api/visits/months?region=${regions.get('salten')}`, { token: communications })
    expect(Object(all.body).rows.map((it: { path: string }) => it.path)).toEqual(['/salten/'])
    const file = await fetchFile('/api/visits/months.csv', lofoten)
    expect(file.text).toContain('/lofoten/;35;12;7')
    expect(file.text).not.toContain('/salten/')
  })
})

async function published(kind: string, id: string): Promise<string | null> {
  const { pageOf, releaseOf } = await import('#cms/receipts/page-of.ts')
  const release = await releaseOf(cms.payload, kind, id)
  return release && pageOf(cms.payload, release)
}

/** A file for a spreadsheet is not JSON, which is what the world's calls read. */
async function fetchFile(path: string, token?: string): Promise<{ status: number; text: string }> {
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('#cms/payload.config.ts')
  const headers: Record<string, string> = token ? { authorization: `JWT ${token}` } : {}
  const request = new Request(`http://localhost:3000${path}`, { headers })
  const response = await handleEndpoints({ config, request })
  return { status: response.status, text: await response.text() }
}
