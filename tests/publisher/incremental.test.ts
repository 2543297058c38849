import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { courseUrl } from '#content/urls.ts'
import { named, World } from './world.ts'

test('Everything published reaches a file, and a render from nothing gives the same bytes', async () => {
  await using world = await World.open()
  await world.publish()
  expect(world.file('lofoten/index.html')).toContain('<h1>Karriere- og studieverksted Lofoten</h1>')
  expect(world.file('regions.css')).toContain('.lofoten{--accent:')
  expect(world.file('404.html')).toContain('Fant ikke siden')
  for (const course of world.seed.courses) expect(world.file(`${courseUrl(course, 'no')}index.html`)).toContain('<h1>')
  expect((await world.verify()).differences).toEqual([])
})

test('The style sheet a page names is there before the page is', async () => {
  await using world = await World.open()
  await world.publish()
  const [, sheet] = /href="\/(_astro\/[^"]+\.css)"/.exec(world.file('index.html') ?? '') ?? []
  expect(sheet && world.file(sheet)).toContain('color')
})

test('A second publish with nothing new renders nothing', async () => {
  await using world = await World.open()
  await world.publish()
  expect(await world.publish()).toMatchObject({ receipt: null, rendered: 0, trouble: null, more: false })
})

test('An edit renders only the pages that read it, and writes only those that differ', async () => {
  await using world = await World.open()
  await world.publish()
  const [course] = world.seed.courses
  const provider = named(world.seed.providers, (it) => it.id === course?.provider)
  world.feed.publish('provider', { ...provider, name: 'Nordland fagskole, nytt navn' })
  const { receipt, rendered } = await world.publish()
  const theirs = world.seed.courses.filter((it) => it.provider === provider.id).map((it) => courseUrl(it, 'no'))
  expect(receipt?.pages.map((it) => it.url).sort()).toEqual(theirs.sort())
  expect(rendered).toBe(theirs.length)
})

test('A course that enters a region changes the lists and the counts it enters, and no other place', async () => {
  await using world = await World.open()
  await world.publish()
  const listed = world.seed.courses.toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, 20)
  const course = named(listed, (it) => it.region !== null && it.shownIn.length === 0)
  const home = named(world.seed.regions, (it) => it.id === course.region)
  const other = named(world.seed.regions, (it) => it.id !== course.region)
  world.feed.publish('course', { ...course, shownIn: [other.id] })
  expect(await world.changes()).toEqual(['changed /', `changed /${other.slug}/`].sort())
  world.feed.publish('course', { ...course, shownIn: [], title: { no: 'Et helt annet kurs' } })
  expect(await world.changes()).toEqual(
    [
      'changed /',
      'changed /kurs/',
      `changed /${home.slug}/`,
      `changed /${other.slug}/`,
      `changed ${courseUrl(course, 'no')}`,
    ].sort(),
  )
})

test('A record published again without a change changes nothing', async () => {
  await using world = await World.open()
  await world.publish()
  for (const region of world.seed.regions) world.feed.publish('region', region)
  const { rendered, receipt } = await world.publish()
  expect(rendered).toBe(0)
  expect(receipt?.pages).toEqual([])
})

test('What pages read is remembered: after a restart, an edit still renders only its pages', async () => {
  await using world = await World.open()
  await world.publish()
  world.reopen()
  const [place] = world.seed.places
  if (place) world.feed.publish('place', { ...place, summary: { no: 'Nytt sammendrag.' } })
  const { rendered, receipt } = await world.publish()
  expect(receipt?.pages.map((it) => it.change)).toEqual(['changed'])
  expect(rendered).toBeLessThan(5)
})

test('A new build renders every page again, writes those that differ, and keeps the style sheets of the one before', async () => {
  await using world = await World.open()
  await world.publish()
  const rebuilt = { ...world.app, build: 'another' }
  world.reopen(rebuilt)
  const same = await world.publish()
  expect(same.rendered).toBeGreaterThan(world.seed.courses.length)
  expect(same.receipt?.pages).toEqual([])
  const sheets = world.files().filter((it) => it.startsWith('_astro/'))
  world.reopen({ ...rebuilt, build: 'a third', clientDir: '/nowhere' })
  await world.publish()
  expect(world.files().filter((it) => it.startsWith('_astro/'))).toEqual(sheets)
  world.reopen({ ...rebuilt, build: 'a fourth', clientDir: '/nowhere' })
  await world.publish()
  expect(world.files().filter((it) => it.startsWith('_astro/'))).toEqual([])
})

test('A page file that was deleted or cut short is made whole at the next start', async () => {
  await using world = await World.open()
  await world.publish()
  rmSync(`${world.house.folders.public}/lofoten/index.html`)
  truncateSync(`${world.house.folders.public}/salten/index.html`, 100)
  world.reopen()
  await world.publish()
  expect((await world.verify()).differences).toEqual([])
})

test('A file no publish wrote is swept out after the first publish', async () => {
  await using world = await World.open()
  mkdirSync(`${world.house.folders.public}/gammelt`)
  writeFileSync(`${world.house.folders.public}/gammelt/index.html`, 'stray')
  await world.publish()
  await world.house.swept
  expect(world.file('gammelt/index.html')).toBeUndefined()
})
