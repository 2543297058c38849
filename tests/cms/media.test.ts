import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { feedPage } from '#content/record.ts'
import { type World, world } from './world.ts'

let cms: World
let token: string
beforeAll(async () => {
  cms = await world()
  token = await cms.signIn('communications')
})

const created = z.object({ doc: z.object({ id: z.string(), filename: z.string() }) })

async function upload(name: string, type: string, bytes: Buffer, fields: object) {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), name)
  form.append('_payload', JSON.stringify(fields))
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('#cms/payload.config.ts')
  const request = new Request('http://localhost:3000/api/media', {
    method: 'POST',
    headers: { authorization: `JWT ${token}` },
    body: form,
  })
  const response = await handleEndpoints({ config, request })
  const body: unknown = await response.json()
  return { status: response.status, body }
}

async function record(id: string) {
  const { body } = await cms.call('GET', '/api/published', {
    headers: { authorization: `Bearer ${cms.publishSecret}` },
  })
  return feedPage.parse(body).changed.find((it) => it.id === id)?.body
}

it('a picture is stored in AVIF and WebP at three widths and published with its text alternative', async () => {
  const picture = await sharp({ create: { width: 2000, height: 1200, channels: 3, background: '#00626d' } })
    .jpeg()
    .toBuffer()
  const { status, body } = await upload('dør.jpg', 'image/jpeg', picture, { alt: 'Inngangen på Leknes' })
  expect(status).toBe(201)
  const { doc } = created.parse(body)
  const sizes = z.object({
    alt: z.object({ no: z.string() }),
    sizes: z.array(z.object({ file: z.string(), type: z.string(), width: z.number() })),
  })
  const published = sizes.parse(await record(doc.id))
  expect(published.alt.no).toBe('Inngangen på Leknes')
  expect(published.sizes.map((it) => `${it.type} ${it.width}`).toSorted()).toEqual([
    'image/avif 1600',
    'image/avif 480',
    'image/avif 960',
    'image/webp 1600',
    'image/webp 480',
    'image/webp 960',
  ])
  for (const { file } of published.sizes)
    expect(existsSync(join(process.env.DATA_DIR ?? '', 'media', file)), file).toBe(true)
})

it('a picture without a text alternative is refused', async () => {
  const picture = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#000' } })
    .png()
    .toBuffer()
  expect((await upload('uten.png', 'image/png', picture, {})).status).toBe(400)
})

it('a PDF is published with its title', async () => {
  const { status, body } = await upload(
    'plan.pdf',
    'application/pdf',
    Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
    { alt: 'Årsplan 2027' },
  )
  expect(status).toBe(201)
  expect(await record(created.parse(body).doc.id)).toMatchObject({ format: 'document', title: { no: 'Årsplan 2027' } })
})

it('a file that is neither is refused', async () => {
  expect((await upload('virus.exe', 'application/x-msdownload', Buffer.from('MZ'), { alt: 'x' })).status).toBe(400)
})

it('a node on another machine gets a file with the secret, and nothing outside the folder', async () => {
  const folder = join(process.env.DATA_DIR ?? '', 'media')
  writeFileSync(join(folder, 'fil.pdf'), '%PDF-1.4 hei')
  writeFileSync(join(folder, '..', 'hemmelig.txt'), 'hemmelig')
  mkdirSync(join(folder, 'mappe'), { recursive: true })
  symlinkSync(join(folder, '..', 'hemmelig.txt'), join(folder, 'lenke.txt'))
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('#cms/payload.config.ts')
  const get = (name: string, secret = cms.publishSecret) =>
    handleEndpoints({
      config,
      request: new Request(`http://localhost:3000/api/media-file/${name}`, {
        headers: { authorization: `Bearer ${secret}` },
      }),
    })
  const answer = await get('fil.pdf')
  expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([
    200,
    '12',
    '%PDF-1.4 hei',
  ])
  expect((await get('fil.pdf', 'not the secret')).status).toBe(401)
  for (const name of [
    '..%2Fhemmelig.txt',
    '..%5Chemmelig.txt',
    '%2e%2e%2fhemmelig.txt',
    'lenke.txt',
    'mappe',
    '..',
    '.',
    'finnes-ikke',
    'fil.pdf%00',
  ])
    expect((await get(name)).status, name).toBe(404)
})
