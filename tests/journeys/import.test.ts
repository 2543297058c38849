import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { openBrowser } from './browser.ts'
import { type House, startHouse } from './house.ts'
import { signInAs } from './sign-in.ts'

let house: House
let browser: Browser
beforeAll(async () => {
  house = await startHouse()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

const login = { email: 'bidrag@example.no', password: 'et passord i en test' }

/** A contributor of one provider, made by the administrator. */
async function contributor(): Promise<void> {
  const call = async (method: string, path: string, body?: object, token?: string) => {
    const headers = { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) }
    const response = await fetch(house.cms + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`)
    return response.json()
  }
  const { token } = z
    .object({ token: z.string() })
    .parse(await call('POST', '/api/users/login', { email: house.email, password: house.password }))
  const { docs } = z
    .object({ docs: z.array(z.object({ id: z.string() })) })
    .parse(await call('GET', '/api/providers?where[name][equals]=Nord%20universitet', undefined, token))
  const user = {
    ...login,
    name: 'Bidragsyter',
    role: 'course-contributor',
    providers: docs.map((it) => it.id),
    invite: false,
  }
  await call('POST', '/api/users', user, token)
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Vis hva som skjer' }).click()
}

it('a contributor brings a catalogue in, sees what changes, and finds the course live', async () => {
  await contributor()
  const page = await signInAs(browser, house.cms, login)
  await page.goto(`${house.cms}/admin/import`)
  await page.getByRole('heading', { level: 1, name: 'Importer kurs' }).waitFor()
  await choose(page, 'kurs.csv', 'Kode;Tittel;Pris\nIMP-1;Fiskeoppdrett på nett;500\nIMP-2;Garn og line;mye\n')

  await page.getByRole('button', { name: 'Avvist 1' }).click()
  await page.getByText('er ingen pris vi forstår').waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /Last ned de avviste/ }).click()
  expect((await download).suggestedFilename()).toBe('refused.csv')
  expect((await new AxeBuilder({ page }).include('.eidor-import').analyze()).violations).toEqual([])
  await page.getByRole('button', { name: 'Importer de gode radene' }).click()
  await page.getByText('ferdig: 1 nye').waitFor()

  await page.getByRole('button', { name: '← Ny import' }).click()
  await choose(page, 'kurs.csv', 'Kode;Tittel;Pris\nIMP-1;Fiskeoppdrett på nett;700\n')
  await page.getByRole('button', { name: 'Endret 1' }).click()
  await page.getByRole('row', { name: 'Kroner 500 700' }).waitFor()
  await page.getByRole('button', { name: 'Importer', exact: true }).click()
  await page.getByText('ferdig: 0 nye, 1 endret').waitFor()

  await page.getByRole('link', { name: 'Fiskeoppdrett på nett' }).click()
  await page.getByText(/Fra kurs\.csv/).click()
  await page.getByText('Fra katalogen, oppdateres ved neste import').waitFor()

  await expect
    .poll(async () => (await fetch(`${house.site}/kurs/?q=fiskeoppdrett`)).text(), { timeout: 30_000 })
    .toContain('Fiskeoppdrett på nett')
})

it('fits a telephone', async () => {
  const page = await signInAs(browser, house.cms, login, { viewport: { width: 360, height: 740 } })
  await page.goto(`${house.cms}/admin/import`)
  await page.getByRole('heading', { level: 1, name: 'Importer kurs' }).waitFor()
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wider).toBeLessThanOrEqual(0)
})
