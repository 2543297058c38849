import { type Browser, expect as expectPage, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { adminBuild, build } from '#start/build.ts'
import { type Node, RunningCms } from '../cms/running.ts'
import { openBrowser } from './browser.ts'
import { signInAs } from './sign-in.ts'

/** What an editor sees after a save: live with time and link, waiting for whom, or not live and why. */

let cms: RunningCms
let site: Node
let browser: Browser
let admin: Page
let place: string

beforeAll(async () => {
  await build(adminBuild, () => {})
  ;[cms, browser] = await Promise.all([RunningCms.start({ admin: true }), openBrowser()])
  site = await cms.node()
  const list = z.object({ docs: z.array(z.object({ id: z.string() })) })
  const { docs } = list.parse(await cms.call('GET', '/api/places?where[region.slug][equals]=lofoten&depth=0'))
  place = docs[0]?.id ?? ''
  admin = await signInAs(browser, cms.url, cms.login)
  await admin.goto(`${cms.url}/admin/collections/places/${place}`)
  // Before the form listens, what is typed is lost.
  await expectPage(status()).toContainText('Publisert', { timeout: 30_000 })
}, 600_000)

afterAll(async () => {
  await browser?.close()
  await site?.[Symbol.asyncDispose]()
  await cms?.[Symbol.asyncDispose]()
})

const status = () => admin.locator('.eidor-publication')

async function save(summary: string): Promise<void> {
  const field = admin.locator('#field-summary')
  await field.fill(summary)
  await field.press('Tab')
  await admin.getByRole('button', { name: 'Publiser endringer' }).click()
}

it('says "Publisert" with the time it took, a link to the page, and which pages changed', async () => {
  await save('Kom innom når du vil.')
  await expectPage(status()).toContainText(/Publisert \d\d:\d\d:\d\d, (\d+ ms|[\d,]+ s)/, { timeout: 15_000 })
  const link = status().getByRole('link', { name: /Se siden/ })
  expect(await link.getAttribute('href')).toMatch(/\/lofoten\/$/)
  expect(await link.getAttribute('target')).toBe('_blank')
  expect(await site.page('/lofoten/')).toContain('Kom innom når du vil.')
  await status().getByText('Sider som ble endret (1)').click()
  await expectPage(status().getByRole('link', { name: '/lofoten/' })).toBeVisible()
  await expectPage(status().getByRole('status')).toHaveAttribute('aria-live', 'polite')
})

it('says whom it waits for while the site is away, and that it is live when the site is back', async () => {
  const { dataDir } = site
  await site.site.stop()
  await save('Skrevet mens nettstedet var nede.')
  await expectPage(status()).toContainText(/Lagret, men ikke ute ennå: venter på 127\.0\.0\.1:\d+/, { timeout: 15_000 })
  site = await cms.node(dataDir)
  await expectPage(status()).toContainText(/Publisert \d\d:\d\d:\d\d, /, { timeout: 15_000 })
  expect(await site.page('/lofoten/')).toContain('Skrevet mens nettstedet var nede.')
})

it('says on how many nodes it is, and which one it waits for', async () => {
  const second = await cms.node()
  await save('På to noder.')
  await expectPage(status()).toContainText(/Publisert \d\d:\d\d:\d\d, /, { timeout: 15_000 })
  await second.site.stop()
  await save('På en av dem.')
  await expectPage(status()).toContainText(/Publisert på 1 av 2 noder; venter på 127\.0\.0\.1:\d+/, { timeout: 15_000 })
  await status().getByText('Noder (2)').click()
  await expectPage(status()).toContainText(`127.0.0.1:${second.site.port} – venter`)
  const overview = z.object({ nodes: z.array(z.object({ name: z.string(), row: z.string() })) })
  const { nodes } = overview.parse(await cms.call('GET', '/api/receipts'))
  const gone = nodes.find((it) => it.name.endsWith(`:${second.site.port}`))
  await cms.call('DELETE', `/api/nodes/${gone?.row}`)
  await expectPage(status()).toContainText(/Publisert \d\d:\d\d:\d\d, /, { timeout: 15_000 })
})

it('says "Ikke publisert" of a page that does not render, on the document and first on the dashboard, until it does', async () => {
  await save('EXPLODE')
  await expectPage(status()).toContainText(
    'Ikke publisert: siden /lofoten/ lot seg ikke lage. Forrige versjon står ute.',
    { timeout: 15_000 },
  )
  expect(await site.page('/lofoten/')).toContain('På en av dem.')
  const context = admin.context()
  const dashboard = await context.newPage()
  await dashboard.goto(`${cms.url}/admin`)
  const failures = dashboard.getByRole('region', { name: 'Ikke publisert' })
  await expectPage(failures).toContainText('Lofoten', { timeout: 30_000 })
  await expectPage(dashboard.getByRole('region', { name: 'Siste publiseringer' })).toContainText('Sted:')
  await expectPage(dashboard.getByRole('region', { name: 'Nettstedet' })).toContainText('får ikke laget /lofoten/')

  await save('Hel igjen.')
  await expectPage(status()).toContainText(/Publisert \d\d:\d\d:\d\d, /, { timeout: 15_000 })
  await expectPage(failures).toHaveCount(0, { timeout: 15_000 })
  expect(await site.page('/lofoten/')).toContain('Hel igjen.')
})

it('says "Ikke publisert ennå" of what is new', async () => {
  await admin.goto(`${cms.url}/admin/collections/news/create`)
  await expectPage(status()).toContainText('Ikke publisert ennå', { timeout: 30_000 })
})
