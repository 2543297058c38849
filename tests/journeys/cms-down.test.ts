import { type ChildProcess, fork } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { freePorts, startHouse } from './house.ts'

/** I7: the public site serves with the CMS and the database down. */

let site: ChildProcess | undefined
afterAll(() => {
  site?.kill('SIGKILL')
})

it('every published page is served by a site that starts and runs without the CMS', async () => {
  const house = await startHouse()
  const { dataDir } = house
  const keep = new Set(readdirSync(join(dataDir, 'public'), { recursive: true, encoding: 'utf8' }))
  const [sitePort, cmsPort] = await freePorts()
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    SITE_PORT: String(sitePort),
    CMS_PORT: String(cmsPort),
    SITE_URL: house.site,
    LOG_LEVEL: 'silent',
  }
  house.process.kill('SIGTERM')
  await new Promise((resolve) => house.process.once('exit', resolve))

  const alone = fork('site/server.ts', { env })
  site = alone
  await new Promise((resolve) => alone.once('message', resolve))
  const pages = [...keep].filter((it) => it.endsWith('index.html')).map((it) => `/${it.slice(0, -'index.html'.length)}`)
  expect(pages.length).toBeGreaterThan(100)
  for (const page of pages) {
    const { status } = await fetch(`http://localhost:${sitePort}${page}`)
    expect(status, page).toBe(200)
  }
  for (const path of ['/kurs/?q=norsk', '/finn/?sted=Tr%C3%A6na'])
    expect((await fetch(`http://localhost:${sitePort}${path}`)).status, path).toBe(200)
})
