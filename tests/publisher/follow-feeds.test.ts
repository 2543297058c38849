import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Course } from '#content/course.ts'
import { addDays } from '#content/date.ts'
import { seed } from '#content/seed/index.ts'
import type { Session } from '#content/session.ts'
import { courseUrl } from '#content/urls.ts'
import { vacanciesOf } from '#content/vacancy.ts'
import { Installation } from './installation.ts'
import { seedDay } from './seeded.ts'
import { named, siteUrl } from './world.ts'
import { parseXml } from './xml.ts'

const { courses, regions } = seed(seedDay)
const withSession = named(courses, (it) => it.admission === 'sessions' && it.sessions.length > 0)
const [template] = withSession.sessions as [Session]

let site: Installation
beforeAll(async () => {
  site = await Installation.start()
})
afterAll(() => site[Symbol.asyncDispose]())

/** Publishes a course, a minute after the last, and makes it live. */
let minute = 0
async function publish(it: Course): Promise<void> {
  site.feed.publish('course', it)
  minute += 1
  site.feed.dated('course', it.id, new Date(Date.parse(`${seedDay}T10:00:00Z`) + minute * 60_000).toISOString())
  await site.settle()
}

/** A course of its own with the runs given, found by the word "undervannsoverskuddet" only. */
function course(id: number, title: string, ...sessions: Partial<Session>[]): Course {
  return {
    ...withSession,
    id: `${String(id).padStart(4, '0')}${withSession.id.slice(4)}`,
    slug: `prove-${id}`,
    title: { no: title },
    summary: { no: 'Undervannsoverskuddet; for alle, også deg.' },
    admission: 'sessions',
    mode: 'online',
    sessions: sessions.map((it, index) => ({
      ...template,
      id: `${String(id).padStart(4, '0')}${String(index).padStart(4, '0')}${template.id.slice(8)}`,
      status: 'open',
      starts: addDays(seedDay, 30),
      ends: addDays(seedDay, 60),
      deadline: addDays(seedDay, 10),
      applyFrom: null,
      placesLeft: null,
      waiting: null,
      meetings: [],
      scheduleNote: null,
      room: null,
      address: null,
      ...it,
    })),
  }
}

async function text(path: string): Promise<string> {
  const response = await fetch(site.url + path)
  expect([path, response.status]).toEqual([path, 200])
  return response.text()
}

/** The items of an RSS feed, read by a strict XML parser. */
async function items(path: string): Promise<Record<string, string>[]> {
  const rss = parseXml(await text(path))
  const [channel] = rss.children
  return (channel?.children ?? [])
    .filter((it) => it.name === 'item')
    .map((it) => Object.fromEntries(it.children.map(({ name, text }) => [name, text])))
}

/** The events of a calendar, read by ical.js. */
async function events(path: string): Promise<InstanceType<typeof ICAL.Event>[]> {
  const calendar = new ICAL.Component(ICAL.parse(await text(path)))
  return calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it))
}

const word = 'q=undervannsoverskuddet'

test('A region is followed by RSS: the courses it shows that one can apply for, each by its own id', async () => {
  const [region] = regions
  const expected = courses.filter(
    (it) => (it.region === region?.id || it.shownIn.includes(region?.id ?? '')) && vacanciesOf(it, seedDay).length > 0,
  )
  expect(expected.length).toBeGreaterThan(0)
  const found = await items(`/data/courses-${region?.slug}.rss`)
  expect(found.map((it) => it.guid).sort()).toEqual(expected.map((it) => it.id).sort())
  const [first] = expected as [Course]
  expect(found.find((it) => it.guid === first.id)).toMatchObject({
    title: first.title.no,
    link: siteUrl + courseUrl(first, 'no'),
  })
  expect(await items(`/data/courses.rss?region=${region?.slug}`)).toEqual(found)
  expect((await fetch(`${site.url}/data/courses-ingensteds.rss`)).status).toBe(404)
})

test('Full, cancelled, closed, past and not yet open courses are in no feed', async () => {
  const past = { starts: addDays(seedDay, -60), ends: addDays(seedDay, -30), deadline: addDays(seedDay, -70) }
  const none = [
    course(1, 'Fullt', { status: 'full' }),
    course(2, 'Venteliste', { placesLeft: 0, waiting: 3 }),
    course(3, 'Avlyst', { status: 'cancelled' }),
    course(4, 'Frist ute', { deadline: addDays(seedDay, -1) }),
    course(5, 'Over', past),
    course(6, 'Åpner siden', { applyFrom: addDays(seedDay, 3) }),
  ]
  for (const it of [...none, course(7, 'Åpent', { status: 'full' }, {})]) await publish(it)
  expect((await items(`/data/courses.rss?${word}`)).map((it) => it.title)).toEqual(['Åpent'])
  const found = await events(`/data/courses.ics?${word}`)
  expect(found.map((it) => it.summary).sort()).toEqual(['Oppstart: Åpent', 'Søknadsfrist: Åpent'])
  await publish(course(7, 'Åpent', { status: 'full' }, { status: 'full' }))
  expect(await items(`/data/courses.rss?${word}`)).toEqual([])
  expect(await events(`/data/courses.ics?${word}`)).toEqual([])
})

test('What changed last stands first, and a changed course is the same item', async () => {
  const [one, two] = [course(11, 'Først', {}), course(12, 'Sist', {})]
  await publish(one)
  await publish(two)
  const before = await items(`/data/courses.rss?${word}`)
  expect(before.map((it) => it.title)).toEqual(['Sist', 'Først'])
  await publish({ ...one, slug: 'nye-ord', title: { no: 'Nye ord' } })
  const after = await items(`/data/courses.rss?${word}`)
  expect(after.map((it) => [it.title, it.guid])).toEqual([
    ['Nye ord', one.id],
    ['Sist', two.id],
  ])
  for (const it of [one, two]) site.feed.withdraw('course', it.id)
  await site.settle()
})

test('A calendar says in Oslo time when a run first meets, and all day when one must have applied', async () => {
  // 12 January is a Tuesday; 30 March 2027 is after the change to summer time.
  const winter = { starts: '2027-01-11', ends: '2027-05-01', deadline: '2027-01-04', meetings: [meeting(2)] }
  const summer = { starts: '2027-03-29', ends: '2027-06-01', deadline: null, meetings: [meeting(2, '24:00')] }
  const day = { starts: '2027-02-01', ends: null, deadline: '2027-01-20' }
  await publish(course(21, 'Tider', winter, summer, day))
  const found = await events(`/data/courses.ics?${word}`)
  const said = found
    .filter((it) => it.summary.endsWith(': Tider'))
    .map(
      (it) =>
        `${it.startDate} – ${it.endDate} ${it.component.getFirstProperty('dtstart')?.getParameter('tzid') ?? ''} ${it.summary}`,
    )
    .toSorted()
  expect(said).toEqual([
    '2027-01-04 – 2027-01-05  Søknadsfrist: Tider',
    '2027-01-12T17:00:00 – 2027-01-12T19:30:00 Europe/Oslo Oppstart: Tider',
    '2027-01-20 – 2027-01-21  Søknadsfrist: Tider',
    '2027-02-01 – 2027-02-02  Oppstart: Tider',
    '2027-03-30T17:00:00 – 2027-03-31T00:00:00 Europe/Oslo Oppstart: Tider',
  ])
  // By the time zone that the file brings along: CET is an hour before UTC, CEST two.
  const calendar = new ICAL.Component(ICAL.parse(await text(`/data/courses.ics?${word}`)))
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? new ICAL.Component('vtimezone'))
  const inUtc = found
    .filter((it) => !it.startDate.isDate)
    .map((it) => {
      const start = it.startDate.clone()
      start.zone = zone
      return start.toJSDate().toISOString()
    })
  expect(inUtc.sort()).toEqual(['2027-01-12T16:00:00.000Z', '2027-03-30T15:00:00.000Z'])
  expect(new Set(found.map((it) => it.uid)).size).toBe(found.length)
})

function meeting(weekday: number, closes = '19:30') {
  return { weekday, opens: '17:00', closes }
}

test('A calendar survives what people write: lines are folded, signs are escaped, and a change has a higher number', async () => {
  const title = `Norsk; lesing, skriving \\ ære – ${'Åååå '.repeat(30)}slutt`
  const written = course(31, title, { room: 'Rom 3, «Blå; sal»' })
  await publish(written)
  const path = `/data/courses.ics?${word}&x=${Math.random()}`
  const raw = await text(path)
  for (const line of raw.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const before = (await events(path)).find((it) => it.summary.startsWith('Oppstart') && it.summary.includes('ære'))
  expect(before?.summary).toBe(`Oppstart: ${title}`)
  expect(before?.location).toContain('Rom 3, «Blå; sal»')
  await publish({ ...written, title: { no: 'Kortere ære' } })
  const after = (await events(path)).find((it) => it.uid === before?.uid)
  expect(after?.summary).toBe('Oppstart: Kortere ære')
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0)
})

test('A reader that asks again is told that nothing is new, and of it when something is', async () => {
  for (const path of ['/data/courses.rss', '/data/courses.ics', '/en/data/courses.rss?region=salten']) {
    const first = await fetch(site.url + path)
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toBe('public, max-age=300')
    expect(first.headers.get('content-type')).toMatch(/^(application\/rss\+xml|text\/calendar); charset=utf-8$/)
    const again = await fetch(site.url + path, { headers: { 'if-none-match': etag } })
    expect([path, again.status, await again.text()]).toEqual([path, 304, ''])
  }
  const { headers } = await fetch(`${site.url}/data/courses.rss`)
  await publish(course(41, 'Noe nytt', {}))
  const next = await fetch(`${site.url}/data/courses.rss`, { headers: { 'if-none-match': headers.get('etag') ?? '' } })
  expect(next.status).toBe(200)
  expect(await next.text()).toContain('Noe nytt')
})

test('The list and the page of a region say how to follow them, to people and to programs', async () => {
  const [region] = regions
  for (const [path, rss] of [
    [`/${region?.slug}/`, `/data/courses-${region?.slug}.rss`],
    ['/kurs/', '/data/courses.rss'],
    ['/kurs/?q=norsk&region=salten', '/data/courses.rss?q=norsk&region=salten'],
    ['/en/kurs/?q=norsk', '/en/data/courses.rss?q=norsk'],
  ] as const) {
    const html = (await text(path)).replaceAll('&amp;', '&').replaceAll('&#38;', '&')
    const ical = rss.replace('.rss', '.ics')
    for (const it of [rss, ical]) {
      expect(html).toMatch(new RegExp(`<link rel="alternate" type="[a-z+/]+" title="[^"]+" href="${escaped(it)}">`))
      expect(html).toMatch(new RegExp(`<a href="${escaped(it)}"`))
      await text(it)
    }
  }
})

function escaped(text: string): string {
  return text.replace(/[.?+]/g, '\\$&')
}

test('An exported site has the feeds of all courses and of every region', async () => {
  await site.export()
  for (const name of ['courses', ...regions.filter((it) => it.closed === null).map((it) => `courses-${it.slug}`)])
    for (const folder of ['data', 'en/data']) {
      expect(existsSync(join(site.out, folder, `${name}.ics`))).toBe(true)
      expect(parseXml(readFileSync(join(site.out, folder, `${name}.rss`), 'utf8')).name).toBe('rss')
    }
})
