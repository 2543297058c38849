import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  expectFreshWhilePublishing,
  expectKnownForms,
  expectNoNudges,
  expectNothingLeaks,
  expectSameElsewhere,
  expectSameFiles,
  linkOut,
  servedFully,
} from './front/alike.ts'
import type { Front } from './front/front.ts'
import { hasBrotli, startNginx } from './front/nginx.ts'
import { raw } from './raw.ts'
import type { Served } from './served.ts'

let served: Served
let nginx: Front

beforeAll(async () => {
  served = await servedFully()
  nginx = await startNginx({ root: join(served.dataDir, 'public'), sitePort: served.site.port })
})

afterAll(async () => {
  await nginx[Symbol.asyncDispose]()
  await served[Symbol.asyncDispose]()
})

const encodings = hasBrotli() ? ['identity', 'gzip', 'br'] : ['identity', 'gzip']

test('nginx in front answers every address as the site itself does', async () => {
  await expectSameFiles(served, nginx, encodings)
  await expectSameElsewhere(served, nginx)
})

test('nginx in front lets nothing out that is hidden or outside the folder, nor follows links there', async () => {
  linkOut(served)
  await expectNothingLeaks(nginx)
})

test('The public does not reach the address of nudges through nginx', async () => {
  await expectNoNudges(served, nginx)
})

test('While much is published, nginx sends whole pages, and never an old copy of a new one', async () => {
  await expectFreshWhilePublishing(served, nginx)
})

test('nginx tells whoever has a page that it is still good, and serves it while the site process is away', async () => {
  await served.site.compressor.settled()
  await expectKnownForms(nginx, encodings)
  await served.site.stop()
  expect((await raw(nginx.port, '/lofoten/')).status).toBe(200)
  const away = await raw(nginx.port, '/finn/?q=x')
  expect([away.status, away.headers['retry-after']]).toEqual([503, '5'])
})
