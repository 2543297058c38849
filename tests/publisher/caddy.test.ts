import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  expectFreshWhilePublishing,
  expectNoNudges,
  expectNothingLeaks,
  expectSameElsewhere,
  expectSameFiles,
  servedFully,
} from './front/alike.ts'
import { caddyPath, startCaddy } from './front/caddy.ts'
import { raw } from './raw.ts'
import type { Served } from './served.ts'

/** Unlike nginx, Caddy is not in every Debian that runs these tests, nor made for tests to install. */
const caddy = test.skipIf(caddyPath() === undefined)

function behind(served: Served) {
  return { root: join(served.dataDir, 'public'), sitePort: served.site.port }
}

caddy('Caddy in front answers every address as the site itself does', async () => {
  await using served = await servedFully()
  await using front = await startCaddy(behind(served))
  await expectSameFiles(served, front, ['identity', 'gzip', 'br'])
  await expectSameElsewhere(served, front)
})

caddy('Caddy in front lets nothing out that is hidden or outside the folder', async () => {
  await using served = await servedFully()
  await using front = await startCaddy(behind(served))
  await expectNothingLeaks(front)
})

caddy('The public does not reach the address of nudges through Caddy', async () => {
  await using served = await servedFully()
  await using front = await startCaddy(behind(served))
  await expectNoNudges(served, front)
})

caddy('While much is published, Caddy sends whole pages, and never an old copy of a new one', async () => {
  await using served = await servedFully()
  await using front = await startCaddy(behind(served))
  await expectFreshWhilePublishing(served, front)
})

caddy('Caddy serves pages while the site process is away', async () => {
  await using served = await servedFully()
  await using front = await startCaddy(behind(served))
  await served.site.stop()
  expect((await raw(front.port, '/lofoten/')).status).toBe(200)
  const away = await raw(front.port, '/finn/?sted=x')
  expect([away.status, away.headers['retry-after']]).toEqual([503, '5'])
  await served.restart()
})
