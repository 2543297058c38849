import sharp from 'sharp'
import type { Course } from '#content/course.ts'
import type { Media } from '#content/media.ts'
import type { Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import { seedId } from '#content/seed/ids.ts'
import { seed } from '#content/seed/index.ts'
import { ownNames } from '#site/text/languages.ts'
import type { Feed } from '../publisher/feed-server.ts'
import { publishSeed, seedDay } from '../publisher/seeded.ts'
import { named } from '../publisher/world.ts'

/** Nordland with every state that changes the mark-up of a page, beside what the seed has. */

export const nordland = seed(seedDay)

export function regionOf(slug: string): Region {
  return named(nordland.regions, (it) => it.slug === slug)
}

export function placeOf(slug: string): Place {
  return named(nordland.places, (it) => it.region === regionOf(slug).id)
}

/** A course with runs, from which those of other states are made. */
const norwegian = named(nordland.courses, (it) => it.slug.startsWith('norsk-b1-pa-kveldstid'))
const run = named(norwegian.sessions, (it) => it.status === 'open')

/** What the runs of a course are, for each thing a course can be to who wants to join. */
const runs: Record<string, Partial<Course>> = {
  full: { sessions: [{ ...run, status: 'full' }] },
  'waiting-list': { sessions: [{ ...run, status: 'waiting-list', waiting: 4 }] },
  'opens-later': { sessions: [{ ...run, applyFrom: '2026-12-20', deadline: '2026-12-28', starts: '2027-01-10' }] },
  cancelled: { sessions: [{ ...run, status: 'cancelled' }] },
  'deadline-passed': { sessions: [{ ...run, deadline: '2026-11-20' }] },
  started: { sessions: [{ ...run, starts: '2026-11-02', ends: '2027-03-01', deadline: null }] },
  finished: { sessions: [{ ...run, starts: '2026-01-05', ends: '2026-04-01', deadline: null }] },
  rolling: { admission: 'rolling', sessions: [] },
  'on-request': { admission: 'on-request', sessions: [] },
  // Nothing but what the contract demands.
  bare: {
    description: null,
    outcomes: [],
    requirements: null,
    duration: null,
    workload: null,
    admission: 'on-request',
    sessions: [],
  },
}

/** One course in each state, in bokmål and English. */
export const coursesInStates: readonly Course[] = Object.entries(runs).map(([state, change]) => ({
  ...norwegian,
  ...change,
  id: seedId(`course:state:${state}`),
  slug: `tilstand-${state}`,
  title: { ...norwegian.title, no: `Norsk B1 (${state})` },
}))

export const pictureFile = 'inngangen-1200x800.webp'

const picture: Media = {
  id: seedId('media:door'),
  format: 'picture',
  alt: { no: 'Inngangen fra torget' },
  credit: 'Kari Nordmann',
  original: { file: pictureFile, type: 'image/webp', width: 1200, height: 800, size: 1000 },
  sizes: [{ file: pictureFile, type: 'image/webp', width: 1200, height: 800, size: 1000 }],
}

/** A course that was published, and is no more. */
export const gone = named(nordland.courses, (it) => it.region === regionOf('rana').id)

/** Sami that nobody had to make up: what the languages call themselves. */
const { se, smj, sma } = ownNames

/** A bokmål and a nynorsk course, and news of both, that have a Sami edition: everything in it but two lines falls back. */
export const translated = {
  courses: (['nb', 'nn'] as const).map((standard) =>
    named(nordland.courses, (it) => it.written === standard && it.sessions.length > 0 && it.description !== null),
  ),
  news: (['nb', 'nn'] as const).map((standard) => named(nordland.news, (it) => it.written === standard)),
}

/** What stands in for a photograph, so that its page has one. */
export function photograph(): Promise<Buffer> {
  return sharp({ create: { width: 1200, height: 800, channels: 3, background: '#6b7d86' } })
    .webp()
    .toBuffer()
}

/** Publishes the seed with a course in each state, a picture, closings, and editions in the Sami languages. */
export function publishEveryState(feed: Feed): void {
  publishSeed(feed)
  feed.publish('media', picture)
  for (const it of coursesInStates) feed.publish('course', it)
  const salten = placeOf('salten')
  feed.publish('place', { ...salten, picture: picture.id, summary: { ...salten.summary, se, smj } })
  feed.publish('region', { ...regionOf('salten'), name: { ...regionOf('salten').name, se, smj } })
  const mosjoen = placeOf('mosjoen')
  feed.publish('place', { ...mosjoen, summary: { ...mosjoen.summary, sma } })
  // Told of in November, and past at Christmas.
  const closing = { on: '2026-12-20', successor: regionOf('ytre-helgeland').id }
  feed.publish('region', { ...regionOf('mosjoen'), name: { ...regionOf('mosjoen').name, sma }, closing })
  const south = placeOf('sor-helgeland')
  feed.publish('place', { ...south, summary: { ...south.summary, se } })
  for (const it of translated.courses)
    feed.publish('course', { ...it, title: { ...it.title, se, smj, sma }, summary: { ...it.summary, se, smj, sma } })
  for (const it of translated.news)
    feed.publish('news', { ...it, title: { ...it.title, se }, summary: { ...it.summary, se } })
}
