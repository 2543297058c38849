import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  expectFreshWhilePublishing,
  expectKnownForms,
  expectNoNudges,
  expectNothingLeaks,
  expectSameElsewhere,
  expectSameFiles,
  servedFully,
} from './front/alike.ts'
import { caddyPath, startCaddy } from './front/caddy.ts'
import type { Front } from './front/front.ts'
import { raw } from './raw.ts'
import type { Served } from './served.ts'

/** `npm test` installs Caddy where it can; elsewhere these are skipped, and it says so. */
const caddy = test.skipIf(caddyPath() === undefined)

let served: Served
let front: Front

beforeAll(async () => {
  if (caddyPath() === undefined) return
  served = await servedFully()
  front = await startCaddy({ root: join(served.dataDir, 'public'), sitePort: served.site.port })
})

afterAll(async () => {
  await front?.[Symbol.asyncDispose]()
  await served?.[Symbol.asyncDispose]()
})

caddy('Caddy in front answers every address as the site itself does', async () => {
  await expectSameFiles(served, front, ['identity', 'gzip', 'br'])
  await expectSameElsewhere(served, front)
})

caddy('Caddy in front lets nothing out that is hidden or outside the folder', async () => {
  await expectNothingLeaks(front)
})

caddy('The public does not reach the address of nudges through Caddy', async () => {
  await expectNoNudges(served, front)
})

caddy('While much is published, Caddy sends whole pages, and never an old copy of a new one', async () => {
  await expectFreshWhilePublishing(served, front)
})

caddy(
  'Caddy tells whoever has a page that it is still good, and serves pages while the site process is away',
  async () => {
    await served.site.compressor.settled()
    await expectKnownForms(front, ['identity', 'gzip', 'br'])
    await served.site.stop()
    expect((await raw(front.port, '/lofoten/')).status).toBe(200)
    const away = await raw(front.port, '/finn/?sted=x')
    expect([away.status, away.headers['retry-after']]).toEqual([503, '5'])
    await served.restart()
  },
)
