import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Media } from '#content/media.ts'
import { Served } from './served.ts'

const bytes = Buffer.from('0123456789')
const name = 'svolvær 1.jpg'
const path = '/media/svolv%C3%A6r%201.jpg'

/** A picture of ten bytes with a size of four. */
const picture: Media = {
  id: '0123456789abcdef01234567',
  format: 'picture',
  alt: { no: 'Svolvær havn' },
  credit: null,
  original: { file: name, type: 'image/jpeg', width: 10, height: 10, size: bytes.length },
  sizes: [{ file: 'svolvær 1-4x4.webp', type: 'image/webp', width: 4, height: 4, size: 4 }],
}

/** A site whose CMS has published the picture. */
async function withPicture({ onDisk = true } = {}): Promise<Served> {
  const served = await Served.start()
  served.feed.publish('media', picture)
  await served.site.loop.request()
  if (onDisk) put(served, name)
  return served
}

function put(served: Served, file: string, content: string | Buffer = bytes): void {
  mkdirSync(join(served.dataDir, 'media'), { recursive: true })
  writeFileSync(join(served.dataDir, 'media', file), content)
}

test('A picture comes whole, in ranges, and not again when it is known', async () => {
  await using served = await withPicture()
  const whole = await served.fetch(path)
  expect([whole.status, whole.headers.get('content-type'), await whole.text()]).toEqual([
    200,
    'image/jpeg',
    '0123456789',
  ])
  const etag = whole.headers.get('etag') ?? ''
  expect((await served.fetch(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
  const ranges: [string, number, string, string | null][] = [
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=4-2', 200, '0123456789', null],
    ['bytes=0-1,4-5', 200, '0123456789', null],
    ['pages=1-2', 200, '0123456789', null],
  ]
  for (const [range, status, body, content] of ranges) {
    const part = await served.fetch(path, { headers: { range } })
    expect([range, part.status, await part.text(), part.headers.get('content-range')]).toEqual([
      range,
      status,
      body,
      content,
    ])
  }
})

test('The rest of a download is only given where the file is still the one that was begun', async () => {
  await using served = await withPicture()
  const etag = (await served.fetch(path)).headers.get('etag') ?? ''
  const rest = (ifRange: string) => served.raw(path, { range: 'bytes=7-', 'if-range': ifRange })
  expect(await rest(etag)).toMatchObject({ status: 206, body: '789' })
  expect(await rest('"another"')).toMatchObject({ status: 200, body: '0123456789' })
  expect(await rest(`W/${etag}`)).toMatchObject({ status: 200, body: '0123456789' })
  expect(await rest('Sun, 22 Nov 2026 11:00:00 GMT')).toMatchObject({ status: 200, body: '0123456789' })
})

test('HEAD tells the length of a picture and sends nothing of it, range or not', async () => {
  await using served = await withPicture()
  for (const range of ['pages=1', 'bytes=2-4']) {
    const head = await served.raw(path, { range }, 'HEAD')
    expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '10', ''])
  }
})

test('A file that was uploaded but is on nothing published is not public', async () => {
  await using served = await withPicture()
  put(served, 'utkast.jpg')
  expect((await served.fetch('/media/utkast.jpg')).status).toBe(404)
  // Both sizes of the published one are, and both stop being so when it is withdrawn.
  put(served, 'svolvær 1-4x4.webp', '0123')
  expect((await served.fetch('/media/svolv%C3%A6r%201-4x4.webp')).status).toBe(200)
  served.feed.withdraw('media', picture.id)
  await served.site.loop.request()
  expect((await served.fetch(path)).status).toBe(404)
  expect((await served.fetch('/media/svolv%C3%A6r%201-4x4.webp')).status).toBe(404)
  expect(served.feed.mediaAsked).toEqual([])
})

test('A published file that is not on this machine is fetched once from the CMS, and kept', async () => {
  await using served = await withPicture({ onDisk: false })
  served.feed.media.set(name, bytes)
  const answers = await Promise.all(Array.from({ length: 5 }, () => served.fetch(path)))
  for (const it of answers) expect([it.status, await it.text()]).toEqual([200, '0123456789'])
  expect(served.feed.mediaAsked).toEqual([name])
  expect(readFileSync(join(served.dataDir, 'media', name), 'utf8')).toBe('0123456789')
  expect(readdirSync(join(served.dataDir, 'media'))).toEqual([name])
  served.feed.down = true
  expect((await served.fetch(path)).status).toBe(200)
})

test('While the CMS cannot hand out a file, the visitor is asked to come back, and gets no half of it', async () => {
  await using served = await withPicture({ onDisk: false })
  served.feed.media.set(name, bytes.subarray(0, 7))
  const short = await served.fetch(path)
  expect([short.status, short.headers.get('retry-after')]).toEqual([503, '10'])
  expect(readdirSync(join(served.dataDir, 'media'))).toEqual([])
  // Not asked again for every visitor.
  expect((await served.fetch(path)).status).toBe(503)
  expect(served.feed.mediaAsked).toEqual([name])
})

test('With the CMS down, a file it has not handed out answers 503, and one it does not have 404', async () => {
  await using served = await withPicture({ onDisk: false })
  expect((await served.fetch('/media/svolv%C3%A6r%201-4x4.webp')).status).toBe(404)
  served.feed.down = true
  expect((await served.fetch(path)).status).toBe(503)
  expect(existsSync(join(served.dataDir, 'media', name))).toBe(false)
})

test('A link in the media folder leads nowhere, though a published record names it', async () => {
  await using served = await withPicture({ onDisk: false })
  writeFileSync(join(served.dataDir, 'secrets.json'), 'secret!')
  mkdirSync(join(served.dataDir, 'media'), { recursive: true })
  symlinkSync(join(served.dataDir, 'secrets.json'), join(served.dataDir, 'media', name))
  const answer = await served.fetch(path)
  expect([answer.status, await answer.text()]).toEqual([404, expect.not.stringContaining('secret!')])
})
