import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  expectFreshWhilePublishing,
  expectNoNudges,
  expectNothingLeaks,
  expectSameElsewhere,
  expectSameFiles,
  linkOut,
  servedFully,
} from './front/alike.ts'
import { type Behind, hasBrotli, startNginx } from './front/nginx.ts'
import { raw } from './raw.ts'
import type { Served } from './served.ts'

function behind(served: Served): Behind {
  return { root: join(served.dataDir, 'public'), sitePort: served.site.port }
}

test('nginx in front answers every address as the site itself does', async () => {
  await using served = await servedFully()
  await using nginx = await startNginx(behind(served))
  await expectSameFiles(served, nginx, hasBrotli() ? ['identity', 'gzip', 'br'] : ['identity', 'gzip'])
  await expectSameElsewhere(served, nginx)
})

test('nginx in front lets nothing out that is hidden or outside the folder, nor follows links there', async () => {
  await using served = await servedFully()
  linkOut(served)
  await using nginx = await startNginx(behind(served))
  await expectNothingLeaks(nginx)
})

test('The public does not reach the address of nudges through nginx', async () => {
  await using served = await servedFully()
  await using nginx = await startNginx(behind(served))
  await expectNoNudges(served, nginx)
})

test('While much is published, nginx sends whole pages, and never an old copy of a new one', async () => {
  await using served = await servedFully()
  await using nginx = await startNginx(behind(served))
  await expectFreshWhilePublishing(served, nginx)
})

test('nginx tells whoever has a page that it is still good, and serves it while the site process is away', async () => {
  await using served = await servedFully()
  await using nginx = await startNginx(behind(served))
  const tags = new Set<string>()
  for (const encoding of ['identity', 'gzip', 'br']) {
    const { headers } = await raw(nginx.port, '/lofoten/', { 'accept-encoding': encoding })
    const etag = headers.etag?.toString() ?? ''
    tags.add(etag)
    const again = await raw(nginx.port, '/lofoten/', { 'accept-encoding': encoding, 'if-none-match': etag })
    expect([encoding, again.status]).toEqual([encoding, 304])
  }
  expect(tags.size).toBe(hasBrotli() ? 3 : 2)
  await served.site.stop()
  expect((await raw(nginx.port, '/lofoten/')).status).toBe(200)
  const away = await raw(nginx.port, '/finn/?q=x')
  expect([away.status, away.headers['retry-after']]).toEqual([503, '5'])
  await served.restart()
})
