import { afterEach, beforeEach, expect, test } from 'vitest'
import { courseUrl } from '#content/urls.ts'
import { buildSite } from './built-world.ts'
import { named, World } from './world.ts'

/** The goals, the news and the page about the merger are made from many records: which edits make them anew. */

let world: World
beforeEach(async () => {
  world = await World.open(await buildSite())
  await world.publish()
})
afterEach(() => world?.[Symbol.asyncDispose]())

/** A course of the goal of health that is held in one place, and shown in no other region. */
function healthCourse() {
  const goal = named(world.seed.goals, (it) => it.slug === 'helse-og-omsorg')
  const slug = 'helsefagarbeider-pa-fauske-kveldskurs'
  return { goal, course: named(world.seed.courses, (it) => it.goals.includes(goal.id) && it.slug === slug) }
}

test('What only the page of a course says renders no page of a goal', async () => {
  const { course } = healthCourse()
  world.feed.publish('course', { ...course, duration: { no: 'To år til' }, requirements: { no: 'Ingen.' } })
  const { rendered, receipt } = await world.publish()
  expect(receipt?.pages.map((it) => it.url)).toEqual([courseUrl(course, 'no')])
  // Its own, and its file of the sitemap.
  expect(rendered).toBeLessThanOrEqual(2)
})

test('A course that is held elsewhere changes what its goals reach, and the pages of no other goal', async () => {
  const { course, goal } = healthCourse()
  const salten = named(world.seed.places, (it) => course.places.includes(it.id))
  const bodo = named(salten.addresses, (it) => it.label === 'Bodø')
  const page = `nordlandsloftet/${goal.slug}/index.html`
  const marks = () => world.file(page)?.match(/class="reach-mark here"/g)?.length
  const before = marks()
  const sessions = course.sessions.map((it) => ({ ...it, address: bodo.id }))
  world.feed.publish('course', { ...course, sessions })
  const changes = await world.changes()
  expect(changes).toContain(`changed /nordlandsloftet/${goal.slug}/`)
  expect(changes.filter((it) => it.includes('/nordlandsloftet/') && !it.includes(goal.slug))).toEqual([
    'changed /en/nordlandsloftet/',
    'changed /nordlandsloftet/',
  ])
  expect(marks()).toBeLessThan(before ?? 0)
})

test('A course renders nothing about the merger, nor the news', async () => {
  const { course } = healthCourse()
  world.feed.publish('course', { ...course, title: { no: 'Et annet navn' }, goals: [] })
  const changes = await world.changes()
  expect(changes).toContain('changed /nordlandsloftet/helse-og-omsorg/')
  expect(changes.filter((it) => /\/om\/|\/nyheter\//.test(it))).toEqual([])
})

test('A service that a place no longer has says so on its page and on that about the merger, and nowhere else', async () => {
  const region = named(world.seed.regions, (it) => it.slug === 'rana')
  const place = named(world.seed.places, (it) => it.region === region.id)
  world.feed.publish('place', { ...place, services: place.services.slice(1) })
  expect(await world.changes()).toEqual([
    'changed /en/om/sammenslaing/',
    'changed /en/rana/',
    'changed /om/sammenslaing/',
    'changed /rana/',
  ])
  expect(world.file('om/sammenslaing/index.html')).toContain('I 7 av 8 regioner')
  expect((await world.verify()).differences).toEqual([])
})

test('What a news item says in its summary changes the list and its own page, and no place and no goal', async () => {
  const news = named(world.seed.news, (it) => it.title.no.startsWith('Møt oss på utdanningsmessa'))
  world.feed.publish('news', { ...news, summary: { ...news.summary, no: 'Vi er der hele dagen.' } })
  const changes = await world.changes()
  expect(changes).toContain('changed /nyheter/')
  const regions = world.seed.regions.map((it) => `changed /${it.slug}/`)
  expect(changes.filter((it) => regions.includes(it) || it.includes('/nordlandsloftet/'))).toEqual([])
})
