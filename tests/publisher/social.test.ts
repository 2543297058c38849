import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { seedId } from '#content/seed/ids.ts'
import { seed } from '#content/seed/index.ts'
import { courseUrl, newsUrl } from '#content/urls.ts'
import { SocialPictures } from '#site/social/pictures.ts'
import { buildSite } from './built-world.ts'
import { Installation } from './installation.ts'
import { seedDay } from './seeded.ts'
import { Served } from './served.ts'
import { named, siteUrl, World } from './world.ts'

/** Pictures for where pages are shared: drawn after the page is live, or when somebody asks first. */

const it = seed(seedDay)
const course = named(it.courses, ({ region }) => region !== null)

let served: Served
beforeEach(async () => {
  served = await Served.start({ real: true, fill: few })
})
afterEach(() => served?.[Symbol.asyncDispose]())

/** The seed with three courses: each picture is drawn. */
function few(feed: Served['feed']): void {
  for (const body of it.regions) feed.publish('region', body)
  for (const body of it.places) feed.publish('place', body)
  for (const body of it.names) feed.publish('name', body)
  for (const body of it.services) feed.publish('service', body)
  for (const body of it.providers) feed.publish('provider', body)
  for (const body of [course, ...it.courses.filter((one) => one !== course).slice(0, 2)]) feed.publish('course', body)
  for (const body of it.news.slice(0, 1)) feed.publish('news', body)
  feed.publish('profile', it.profile)
  feed.publish('navigation', it.navigation)
}

const folder = () => join(served.dataDir, 'social')
const files = () => readdirSync(folder()).sort()

/** The picture a page names, as an address on the served site. */
async function pictureOf(page: string): Promise<string> {
  const html = await (await served.fetch(page)).text()
  const [, url = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? []
  expect(url.startsWith(`${siteUrl}/`), url).toBe(true)
  return url.slice(siteUrl.length)
}

async function bytesAt(path: string): Promise<Buffer> {
  const answer = await served.fetch(path)
  expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, 'image/png'])
  return Buffer.from(await answer.arrayBuffer())
}

test('Every page names a picture that is there, with its size and what it says', async () => {
  const news = named(it.news.slice(0, 1), () => true)
  const pages = ['/', '/en/', '/lofoten/', '/en/lofoten/', courseUrl(course, 'no'), newsUrl(news, 'no'), '/kurs/']
  for (const page of pages) {
    const html = await (await served.fetch(page)).text()
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">')
    expect(html).toMatch(/<meta property="og:image:alt" content="[^"]{20,}"/)
    const [width, height] = ['width', 'height'].map(
      (side) => new RegExp(`og:image:${side}" content="(\\d+)"`).exec(html)?.[1],
    )
    const picture = await sharp(await bytesAt(await pictureOf(page))).metadata()
    expect([String(picture.width), String(picture.height)]).toEqual([width, height])
  }
  expect(await pictureOf('/kurs/')).toBe(await pictureOf('/'))
  expect(await pictureOf('/lofoten/')).not.toBe(await pictureOf('/en/lofoten/'))
})

test('After a page is live its picture is drawn without anybody asking, and the one of before goes', async () => {
  await served.site.painter.settled()
  const before = files()
  const [, token] = (await pictureOf('/lofoten/')).split('?v=')
  expect(before).toContain(`${token}.png`)
  const region = named(it.regions, ({ slug }) => slug === 'lofoten')
  served.feed.publish('region', { ...region, colour: '#79396a' })
  await served.site.loop.request()
  await served.site.painter.settled()
  const [, now] = (await pictureOf('/lofoten/')).split('?v=')
  expect(now).not.toBe(token)
  expect(files()).toContain(`${now}.png`)
  expect(files()).not.toContain(`${token}.png`)
  expect(files()).toHaveLength(before.length)
})

test('Another name has another address and another picture; the old address answers with the new one', async () => {
  const old = await pictureOf('/lofoten/')
  const before = await bytesAt(old)
  const [name] = it.names
  if (!name) throw new Error('The seed has no names.')
  served.feed.publish('name', { ...name, id: seedId('name:new'), name: 'Karrieresenter Lofoten', from: '2026-11-01' })
  await served.site.loop.request()
  const now = await pictureOf('/lofoten/')
  expect(now).not.toBe(old)
  const after = await bytesAt(now)
  expect(after.equals(before)).toBe(false)
  expect((await bytesAt(old)).equals(after)).toBe(true)
  // Only what is asked by its own token may be kept for good.
  expect((await served.fetch(now)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect((await served.fetch(old)).headers.get('cache-control')).toBe('no-cache')
  const etag = (await served.fetch(old)).headers.get('etag') ?? ''
  expect((await served.fetch(old, { headers: { 'if-none-match': etag } })).status).toBe(304)
})

test('One that is missing or was cut short is drawn when it is asked for, once for all who ask', async () => {
  await served.site.painter.settled()
  const path = await pictureOf('/lofoten/')
  const file = join(folder(), `${path.split('?v=')[1]}.png`)
  const before = readFileSync(file)
  rmSync(file)
  const answers = await Promise.all(Array.from({ length: 8 }, () => bytesAt(path)))
  expect(answers.every((bytes) => bytes.equals(before))).toBe(true)
  expect(readFileSync(file).equals(before)).toBe(true)
  truncateSync(file, 100)
  expect((await bytesAt(path)).equals(before)).toBe(true)
})

test('Those who ask for one at the same time wait for the same drawing', async () => {
  await using world = await World.open(await buildSite())
  await world.publish()
  const pictures = new SocialPictures(world.house)
  const picture = pictures.at('/lofoten/')
  if (!picture) throw new Error('The place has no picture.')
  const [one, other] = await Promise.all([pictures.bytes(picture), pictures.bytes(picture)])
  expect(one).toBe(other)
})

test('Old addresses of pages lead to a picture, and what never was answers 404 and draws nothing', async () => {
  const slugless = courseUrl({ ...course, slug: 'gammelt-navn' }, 'no')
  const moved = await served.fetch(`${slugless}deling.png`)
  expect([moved.status, moved.headers.get('location')]).toEqual([301, `${courseUrl(course, 'no')}deling.png`])
  served.feed.withdraw('course', course.id)
  await served.site.loop.request()
  await served.site.painter.settled()
  const gone = await served.fetch(`${courseUrl(course, 'no')}deling.png`)
  expect([gone.status, gone.headers.get('location')]).toEqual([302, '/deling.png'])
  await bytesAt('/deling.png')
  const before = files()
  for (const path of ['/atlantis/deling.png', '/kurs/finnes-ikke-00000000/deling.png', '/a/b/c/deling.png'])
    expect([path, (await served.fetch(path)).status]).toEqual([path, 404])
  expect(files()).toEqual(before)
})

test('A start sweeps out pictures of before and draws those that are missing', async () => {
  await served.site.painter.settled()
  const all = files()
  const [first = ''] = all
  await served.site.stop()
  const bytes = readFileSync(join(folder(), first))
  rmSync(join(folder(), first))
  writeFileSync(join(folder(), '0123456789abcdef.png'), bytes)
  await served.startAgain()
  await served.site.caughtUp
  await served.site.painter.settled()
  expect(files()).toEqual(all)
})

test('An export has the pictures as files, and draws only new ones again', { timeout: 120_000 }, async () => {
  await using house = await Installation.start()
  await house.export()
  const path = join(house.out, 'lofoten/deling.png')
  const at = await fetch(`${house.url}/lofoten/deling.png`)
  expect(readFileSync(path).equals(Buffer.from(await at.arrayBuffer()))).toBe(true)
  for (const body of it.courses) expect(existsSync(join(house.out, `${courseUrl(body, 'no')}deling.png`))).toBe(true)
  const written = statSync(path).mtimeMs
  const other = named(it.regions, ({ slug }) => slug === 'salten')
  house.feed.publish('region', { ...other, colour: '#79396a' })
  await house.settle()
  const before = readFileSync(join(house.out, 'salten/deling.png'))
  await house.export()
  expect(statSync(path).mtimeMs).toBe(written)
  expect(readFileSync(join(house.out, 'salten/deling.png')).equals(before)).toBe(false)
})
