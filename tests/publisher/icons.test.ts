import sharp from 'sharp'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { seed } from '#content/seed/index.ts'
import { seedDay } from './seeded.ts'
import { Served } from './served.ts'

const manifestShape = z.object({
  name: z.string(),
  short_name: z.string(),
  start_url: z.string(),
  icons: z.array(z.object({ src: z.string(), sizes: z.string(), type: z.string(), purpose: z.string().optional() })),
})

test('Every icon that a page, its manifest or a browser by habit asks for is there, of the kind and size it is said to be', async () => {
  await using served = await Served.start({ real: true })
  const html = await (await served.fetch('/lofoten/')).text()
  const named = [...html.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)" href="([^"]+)"/g)].map(
    ([, it = '']) => it,
  )
  expect(named).toEqual(['/favicon.ico', '/favicon.svg', '/apple-touch-icon.png', '/site.webmanifest'])
  for (const path of named) expect((await served.fetch(path)).status, path).toBe(200)

  const answer = await served.fetch('/site.webmanifest')
  expect(answer.headers.get('content-type')).toBe('application/manifest+json; charset=utf-8')
  const { icons } = manifestShape.parse(await answer.json())
  expect(icons.some((it) => it.purpose === 'maskable')).toBe(true)
  for (const { src, sizes, type } of icons) {
    const icon = await served.fetch(src)
    expect(icon.headers.get('content-type')?.split(';')[0], src).toBe(type)
    if (sizes === 'any') continue
    const { width, height, format } = await sharp(await icon.arrayBuffer()).metadata()
    expect([`${width}x${height}`, `image/${format}`]).toEqual([sizes, type])
  }

  const ico = Buffer.from(await (await served.fetch('/favicon.ico')).arrayBuffer())
  // One picture, of 32 by 32, which begins where the head ends.
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32])
  expect((await sharp(ico.subarray(22)).metadata()).width).toBe(32)
})

test('A telephone that keeps the site calls it what the county calls it', async () => {
  await using served = await Served.start({ real: true })
  const manifest = async () => manifestShape.parse(await (await served.fetch('/site.webmanifest')).json())
  expect(await manifest()).toMatchObject({ short_name: 'Ei dør', start_url: '/' })
  const { profile } = seed(seedDay)
  served.feed.publish('profile', { ...profile, name: 'Døra' })
  await served.site.loop.request()
  expect((await manifest()).short_name).toBe('Døra')
})
