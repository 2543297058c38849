import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { everyDayAlike } from '#content/holiday-rule.ts'
import type { Content } from '#content/kinds.ts'
import { seed } from '#content/seed/index.ts'
import { courseUrl, newsUrl } from '#content/urls.ts'
import { systemTime } from '#site/publisher/time.ts'
import { Clockwork } from './clockwork.ts'
import type { Feed } from './feed-server.ts'
import { seedDay } from './seeded.ts'
import { named } from './world.ts'

const { regions, places, courses, news, notice, names } = seed(seedDay)
const lofoten = named(regions, (it) => it.slug === 'lofoten')
const place = named(places, (it) => it.region === lofoten.id)
const ofSession = named(
  courses,
  (it) => it.admission === 'sessions' && it.region === lofoten.id && it.sessions.length > 0,
)
const item = named(news, (it) => it.region !== null)

/** A course whose last day to apply is `deadline`. */
function courseUntil(deadline: string): Content['course'] {
  const [run] = ofSession.sessions
  if (!run) throw new Error('The course has no run.')
  const dated = {
    ...run,
    applyFrom: null,
    deadline,
    starts: '2027-12-01',
    ends: null,
    status: 'open',
    placesLeft: 5,
  } as const
  return { ...ofSession, title: { no: 'Kurs med frist' }, sessions: [dated] }
}

function newsOf(date: string, expires: string | null): Content['news'] {
  return { ...item, id: 'e'.repeat(24), slug: 'nytt', region: lofoten.id, title: { no: 'En nyhet' }, date, expires }
}

function closing(from: string, to: string): Content['exception'] {
  return { id: 'c'.repeat(24), place: place.id, address: null, from, to, periods: [], reason: { no: 'Vi flytter.' } }
}

/** The days of hours a page carries, from the first: today. */
function carried(html: string): { date: string; periods: unknown[] }[] {
  const [, json = '[]'] = /data-(?:days|hours)="(\[\{[^"]*)"/.exec(html) ?? []
  return JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&#34;', '"'))
}

const today = (it: Clockwork) => carried(it.page('lofoten'))[0]?.date
const nothing = () => undefined

describe.each([{ cms: 'up' }, { cms: 'down' }])('With the CMS $cms', ({ cms }) => {
  /** A site that has read everything once, and from then on has a CMS or none. */
  async function started(at: string, fill: (feed: Feed) => void = nothing): Promise<Clockwork> {
    const clockwork = await Clockwork.at(at, fill)
    clockwork.feed.down = cms === 'down'
    return clockwork
  }

  test('today becomes another day at midnight in Oslo: in winter, in summer, before and after the days of 23 and of 25 hours', async () => {
    await using clockwork = await started('2026-11-22T20:00:00Z')
    const midnights: [instant: string, before: string, after: string][] = [
      ['2026-11-22T23:00:00Z', '2026-11-22', '2026-11-23'],
      ['2027-03-27T23:00:00Z', '2027-03-27', '2027-03-28'],
      ['2027-03-28T22:00:00Z', '2027-03-28', '2027-03-29'],
      ['2027-06-30T22:00:00Z', '2027-06-30', '2027-07-01'],
      ['2027-10-30T22:00:00Z', '2027-10-30', '2027-10-31'],
      ['2027-10-31T23:00:00Z', '2027-10-31', '2027-11-01'],
    ]
    for (const [midnight, before, after] of midnights) {
      expect(await clockwork.over(midnight, () => today(clockwork))).toEqual([before, after])
      expect(await clockwork.differences()).toEqual([])
    }
  })

  test('a deadline passes with the last instant of its day, on the course and in the list', async () => {
    const course = courseUntil('2027-03-28')
    const path = courseUrl(course, 'no')
    await using clockwork = await started('2027-03-28T20:00:00Z', (feed) => feed.publish('course', course))
    const read = () => [/Søk innen/.test(clockwork.page(path)), /Fristen er gått ut/.test(clockwork.page(path))]
    expect(await clockwork.over('2027-03-28T22:00:00Z', read)).toEqual([
      [true, false],
      [false, true],
    ])
  })

  test('news stands in the lists from its day until it has expired, and keeps its page', async () => {
    const written = newsOf('2027-10-31', '2027-10-31')
    const path = newsUrl(written, 'no')
    await using clockwork = await started('2027-10-30T20:00:00Z', (feed) => feed.publish('news', written))
    const read = () => ['/', '/nyheter/', '/lofoten/', path].map((it) => clockwork.page(it).includes('En nyhet'))
    expect(await clockwork.over('2027-10-30T22:00:00Z', read)).toEqual([
      [false, false, false, false],
      [true, true, true, true],
    ])
    expect(await clockwork.over('2027-10-31T23:00:00Z', read)).toEqual([
      [true, true, true, true],
      [false, false, false, true],
    ])
  })

  test('an exception in the opening hours begins and ends with its days', async () => {
    const fill = (feed: Feed) => feed.publish('exception', closing('2027-03-31', '2027-04-01'))
    await using clockwork = await started('2027-03-30T20:00:00Z', fill)
    const isOpen = () => (carried(clockwork.page('lofoten'))[0]?.periods.length ?? 0) > 0
    expect(await clockwork.over('2027-03-30T22:00:00Z', isOpen)).toEqual([true, false])
    expect(await clockwork.over('2027-04-01T22:00:00Z', isOpen)).toEqual([false, true])
  })

  test('a season begins and ends with its days, in the table and in what the page carries; a holiday closes its day', async () => {
    const [address] = place.addresses
    if (!address) throw new Error('The place has no address.')
    const hours = [{ weekday: 1, opens: '10:00', closes: '12:00', mode: 'drop-in', note: null } as const]
    const season = { id: 'd'.repeat(24), title: { no: 'Vårtid' }, from: '03-29', to: '03-31', hours }
    const holidays = { ...everyDayAlike, closed: true }
    const addresses = [{ ...address, seasons: [season], holidays }]
    await using clockwork = await started('2027-03-28T20:00:00Z', (feed) => {
      feed.publish('place', { ...place, addresses })
    })
    const read = () => [
      clockwork.page('lofoten').includes('til og med 31. mars'),
      clockwork.page('lofoten').includes('fra 29. mars til 31. mars'),
    ]
    // Easter Monday is both in the season and a holiday.
    expect(await clockwork.over('2027-03-28T22:00:00Z', read)).toEqual([
      [false, true],
      [true, false],
    ])
    expect(carried(clockwork.page('lofoten'))[0]).toEqual({ date: '2027-03-29', periods: [] })
    expect(await clockwork.over('2027-03-31T22:00:00Z', read)).toEqual([
      [true, false],
      [false, false],
    ])
    expect(carried(clockwork.page('lofoten'))[0]?.periods.length).toBeGreaterThan(0)
    expect(await clockwork.differences()).toEqual([])
  })

  test('what one must do before coming is what the season asks', async () => {
    const [address] = place.addresses
    if (!address) throw new Error('The place has no address.')
    const line = { weekday: 1, opens: '10:00', closes: '12:00', note: null } as const
    const season = { id: 'd'.repeat(24), title: { no: 'Vårtid' }, from: '03-29', to: '03-31' }
    const hours = [{ ...line, mode: 'appointment' as const }]
    const seasons = [{ ...season, hours: [{ ...line, mode: 'drop-in' as const }] }]
    await using clockwork = await started('2027-03-28T20:00:00Z', (feed) => {
      feed.publish('place', { ...place, addresses: [{ ...address, hours, seasons }] })
    })
    const dropIn = () => clockwork.page('lofoten').includes('Du kan komme uten time når det er åpent.')
    expect(await clockwork.over('2027-03-28T22:00:00Z', dropIn)).toEqual([false, true])
    expect(await clockwork.over('2027-03-31T22:00:00Z', dropIn)).toEqual([true, false])
    expect(await clockwork.differences()).toEqual([])
  })

  test('a day of the whole county closes every place with its day', async () => {
    const fill = (feed: Feed) => feed.publish('exception', { ...closing('2027-03-30', '2027-03-30'), place: null })
    await using clockwork = await started('2027-03-29T20:00:00Z', fill)
    const slugs = regions.slice(0, 3).map((it) => it.slug)
    const open = () => slugs.map((it) => (carried(clockwork.page(it))[0]?.periods.length ?? 0) > 0)
    const [all, none] = [slugs.map(() => true), slugs.map(() => false)]
    expect(await clockwork.over('2027-03-29T22:00:00Z', open)).toEqual([none, none])
    expect(await clockwork.over('2027-03-30T22:00:00Z', open)).toEqual([none, all])
    expect(await clockwork.differences()).toEqual([])
  })

  test('the notice is up from its second until its second, also in the hours that a clock skips or repeats', async () => {
    const [from, until] = ['2027-03-28T01:00:15.000Z', '2027-10-31T01:30:15.500Z']
    const raised = { ...notice, active: true, title: { no: 'Uvær i hele fylket' } }
    await using clockwork = await started('2027-03-28T00:30:00Z', (feed) =>
      feed.publish('notice', raised, { from, until }),
    )
    const read = () => ['/', '/lofoten/', '/kurs/'].map((it) => clockwork.page(it).includes('Uvær i hele fylket'))
    expect(await clockwork.over(from, read)).toEqual([
      [false, false, false],
      [true, true, true],
    ])
    expect(await clockwork.over(until, read)).toEqual([
      [true, true, true],
      [false, false, false],
    ])
    expect(await clockwork.differences()).toEqual([])
  })

  test('a name is said, and the offices are one door, from the first instant of the day', async () => {
    const name = named(names, (it) => it.place === place.id)
    await using clockwork = await started('2027-08-31T20:00:00Z', (feed) => {
      feed.publish('name', { ...name, id: 'f'.repeat(24), name: 'Karrierehuset Lofoten', from: '2027-09-01' })
      feed.publish('place', { ...place, stage: 'separate', oneDoorFrom: '2027-09-01' })
    })
    const read = () => [
      /<h1[^>]*>\s*Karrierehuset Lofoten/.test(clockwork.page('lofoten')),
      clockwork.page('stedene').includes('Karrierehuset Lofoten'),
      clockwork.page('lofoten').includes('Én dør i Lofoten fra'),
      clockwork.page('stedene').includes('Ett felles sted fra 1. september 2027'),
    ]
    expect(await clockwork.over('2027-08-31T22:00:00Z', read)).toEqual([
      [false, false, true, true],
      [true, true, false, false],
    ])
  })

  /** Four things that are due on 1 September 2027, and one at its first instant. */
  function fillMuch(feed: Feed): void {
    const name = named(names, (it) => it.place === place.id)
    feed.publish('name', { ...name, id: 'f'.repeat(24), name: 'Karrierehuset Lofoten', from: '2027-09-01' })
    feed.publish('exception', closing('2027-09-01', '2027-09-01'))
    feed.publish('news', newsOf('2027-09-01', '2027-09-01'))
    feed.publish('course', courseUntil('2027-08-31'))
    const raised = { ...notice, active: true, title: { no: 'Uvær' } }
    feed.publish('notice', raised, { from: '2027-08-31T22:00:00.000Z', until: '2027-09-01T22:00:00.000Z' })
  }

  const much = (clockwork: Clockwork) => [
    clockwork.page('lofoten').includes('Karrierehuset Lofoten'),
    carried(clockwork.page('lofoten'))[0]?.periods.length === 0,
    clockwork.page('nyheter').includes('En nyhet'),
    clockwork.page(courseUrl(courseUntil('2027-08-31'), 'no')).includes('Fristen er gått ut'),
    clockwork.page('').includes('Uvær'),
  ]

  test('what is due at the same instant goes live at once, each page rendered once', async () => {
    await using clockwork = await started('2027-08-31T20:00:00Z', fillMuch)
    await clockwork.to(Date.parse('2027-08-31T21:59:59Z'))
    clockwork.rendered.clear()
    expect(await clockwork.over('2027-08-31T22:00:00Z', () => much(clockwork))).toEqual([
      [false, false, false, false, false],
      [true, true, true, true, true],
    ])
    expect(Math.max(...clockwork.rendered.values())).toBe(1)
    expect(await clockwork.differences()).toEqual([])
  })

  test('a machine that slept over all of it wakes up to the right day at once, and so does a new process', async () => {
    await using clockwork = await started('2027-08-30T20:00:00Z', fillMuch)
    await clockwork.to(Date.parse('2027-09-01T09:00:00Z'))
    expect(much(clockwork)).toEqual([true, true, true, true, true])
    expect(Math.max(...clockwork.rendered.values())).toBe(1)
    await clockwork.to(Date.parse('2027-09-06T09:00:00Z'))
    expect(much(clockwork)).toEqual([true, false, false, true, false])
    expect(await clockwork.differences()).toEqual([])

    clockwork.time.moveTo(Date.parse('2027-09-01T09:00:00Z'))
    await clockwork.restart()
    expect(much(clockwork)).toEqual([true, true, true, true, true])
    expect(await clockwork.differences()).toEqual([])
  })

  test('a clock that is set back brings back the day it shows, and the site waits for the next instant', async () => {
    await using clockwork = await started('2027-09-01T09:00:00Z', fillMuch)
    const [back, midnight] = [Date.parse('2027-08-31T21:59:50Z'), Date.parse('2027-08-31T22:00:00Z')]
    await clockwork.to(back)
    await clockwork.nudged()
    expect(much(clockwork)).toEqual([false, false, false, false, false])
    expect(today(clockwork)).toBe('2027-08-31')
    // It neither hurries nor oversleeps.
    expect(clockwork.time.alarm).toBeGreaterThan(back)
    expect(clockwork.time.alarm).toBeLessThanOrEqual(midnight)
    for (let at = back; at <= midnight; at += 1_000) await clockwork.to(at)
    expect(much(clockwork)).toEqual([true, true, true, true, true])
    expect(await clockwork.differences()).toEqual([])
  })

  test('while nothing changes, nothing is rendered, however often the CMS is asked', async () => {
    await using clockwork = await started('2027-06-01T08:00:00Z')
    const asked = clockwork.feed.requests
    for (let polls = 0; polls < 20; polls++) await clockwork.to(clockwork.time.alarm ?? 0)
    expect(clockwork.feed.requests - asked).toBeGreaterThanOrEqual(20)
    expect([...clockwork.rendered]).toEqual([])
  })
})

test('The alarm of the real clock is noticed within half a minute when the clock is set forward, or back', () => {
  vi.useFakeTimers({ now: Date.parse('2027-09-01T09:00:00Z'), toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  for (const moved of [3_600_000, -3_600_000]) {
    let woken = 0
    systemTime.wake(Date.now() + 600_000, () => {
      woken++
    })
    vi.advanceTimersByTime(60_000)
    expect(woken).toBe(0)
    vi.setSystemTime(Date.now() + moved)
    vi.advanceTimersByTime(30_000)
    expect(woken).toBe(1)
  }
})
