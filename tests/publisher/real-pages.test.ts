import { expect, test } from 'vitest'
import { startOfDay } from '#content/date.ts'
import { withContent } from '#site/records/recording.ts'
import { buildSite } from './built-world.ts'
import { named, siteUrl, World } from './world.ts'

test('Every page of the seed renders, and what it links to is there', async () => {
  await using world = await World.open(await buildSite())
  const { receipt } = await world.publish()
  expect(receipt?.failed).toEqual([])
  const files = world.files()
  const there = new Set(files.map((it) => `/${it.replace(/(^|\/)index\.html$/, '$1')}`))
  const missing = new Set<string>()
  for (const file of files.filter((it) => it.endsWith('.html'))) {
    for (const [, link = ''] of (world.file(file) ?? '').matchAll(/(?:href|src)="(\/[^"#?]*)[^"]*"/g)) {
      // Answered when asked for: no file.
      if (!there.has(link) && !/^(\/en)?\/((finn|data|meld)\/|[^/]+\/(plakat|beskjed)\b.*\.pdf$)/.test(link))
        missing.add(`${link} on ${file}`)
    }
  }
  expect([...missing]).toEqual([])
})

test('The real pages, edited and left over a night, are what a render from nothing gives', async () => {
  await using world = await World.open(await buildSite())
  await world.publish()
  const [course, other] = world.seed.courses
  const [place] = world.seed.places
  const [region] = world.seed.regions
  if (!course || !other || !place || !region) throw new Error('The seed lacks a course, a place or a region.')
  world.feed.publish('course', { ...course, slug: 'andre-ord', title: { no: 'Andre ord' }, goals: [] })
  world.feed.withdraw('course', other.id)
  world.feed.publish('place', { ...place, summary: { no: 'Nytt sammendrag.' } })
  world.feed.publish('region', { ...region, colour: '#7a1f5c' })
  world.feed.publish('notice', { ...world.seed.notice, active: true, title: { no: 'Stengt på grunn av uvær' } })
  await world.publish()
  world.now = startOfDay('2026-11-23')
  await world.publish()
  world.feed.publish('notice', { ...world.seed.notice, active: false })
  await world.publish()
  expect((await world.verify()).differences).toEqual([])
})

test('A closing that is told of is on the page of its region beforehand, and of no other, and on the day says it has come', async () => {
  await using world = await World.open(await buildSite())
  await world.publish()
  const [lofoten, ofoten] = ['lofoten', 'ofoten'].map((slug) => named(world.seed.regions, (it) => it.slug === slug))
  if (!lofoten || !ofoten) throw new Error('The seed has neither region.')
  world.feed.publish('region', { ...ofoten, closing: { on: '2027-08-01', successor: lofoten.id } })
  expect(await world.changes()).toEqual(['changed /en/ofoten/', 'changed /ofoten/'])
  const page = world.file('ofoten/index.html')
  expect(page).toContain('Stedet legges ned 1. august 2027')
  expect(page).toContain('Etterpå går du til <a href="/lofoten/">Karriere- og studieverksted Lofoten</a>.')
  expect(world.file('en/ofoten/index.html')).toContain('This place closes on 1 August 2027')
  world.now = startOfDay('2027-08-01')
  await world.publish()
  expect(world.file('ofoten/index.html')).toContain('Stedet ble lagt ned 1. august 2027')
})

test('No page has a style or a script of its own that the policy would refuse', async () => {
  await using world = await World.open(await buildSite())
  await world.publish()
  for (const file of world.files().filter((it) => it.endsWith('.html'))) {
    const html = world.file(file) ?? ''
    expect(html, file).not.toMatch(
      /<style|\sstyle="|<script(?![^>]*\b(?:src=|type="application\/(?:ld\+)?json"))|\son[a-z]+="/,
    )
    expect(html, file).not.toMatch(/(?:src|srcset|action)="(?:https?:)?\/\//)
  }
})

test('Once Astro has rendered one page, the others are pressed, and say what Astro says', async () => {
  await using world = await World.open(await buildSite())
  await world.publish()
  const { app, house } = world
  for (const url of ['/', '/lofoten/', '/en/lofoten/', '/kurs/', '/stedene/']) {
    const at = new URL(siteUrl + url)
    const pressed = await withContent(house.view, null, () => app.press(at))
    const rendered = await withContent(house.view, null, () => app.render(new Request(at)))
    expect(pressed, url).toBe(await rendered.text())
  }
  const nowhere = new URL(`${siteUrl}/finnes-ikke/`)
  expect(await withContent(house.view, null, () => app.press(nowhere))).toBeUndefined()
})
