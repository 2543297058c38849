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
  await contributor()
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
  await page.locator('.eidor-import__run').getByText('ferdig: 1 ny,').waitFor()

  await page.getByRole('button', { name: '← Ny import' }).click()
  await choose(page, 'kurs.csv', 'Kode;Tittel;Pris\nIMP-1;Fiskeoppdrett på nett;700\n')
  await page.getByRole('button', { name: 'Endret 1' }).click()
  await page.getByRole('row', { name: 'Kroner 500 700' }).waitFor()
  await page.getByRole('button', { name: 'Importer', exact: true }).click()
  await page.locator('.eidor-import__run').getByText('ferdig: 0 nye, 1 endret').waitFor()

  await page.getByRole('link', { name: 'Fiskeoppdrett på nett' }).click()
  await page.getByText(/Sist hentet fra «kurs\.csv»/).waitFor()

  await expect
    .poll(async () => (await fetch(`${house.site}/kurs/?q=fiskeoppdrett`)).text(), { timeout: 30_000 })
    .toContain('Fiskeoppdrett på nett')
})

/** What is said below a field of the form about where it came from. */
function below(page: Page, field: string) {
  const around = 'xpath=ancestor-or-self::*[contains(concat(" ", @class, " "), " field-type ")][1]'
  return page.locator(`#field-${field}`).locator(around).locator('.eidor-from')
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

it('an editor sees at each field what the source says, takes it back, and chooses what a file may write over', async () => {
  const page = await signInAs(browser, house.cms, login)
  await page.goto(`${house.cms}/admin/collections/courses`)
  await page.getByRole('link', { name: 'Importer kurs' }).last().click()
  await page.getByRole('heading', { level: 1, name: 'Importer kurs' }).waitFor()
  const columns = 'Kode;Tittel;Varighet;Læringsutbytte;Start;Form'
  const first = `${columns}\nIMP-9;Lerretsmaling;To uker;Male|Ramme inn;15.01.2027;På nett\n`
  await choose(page, 'maling.csv', first)
  await page.getByRole('button', { name: 'Importer', exact: true }).click()
  await page.locator('.eidor-import__run').getByText('ferdig: 1 ny,').waitFor()
  await page.getByRole('link', { name: 'Lerretsmaling' }).click()

  await below(page, 'title').getByText('Fra kilden «maling.csv»').waitFor()
  await below(page, 'subject').getByText('Fylt ut av importen fra «maling.csv»').waitFor()
  expect(await below(page, 'requirements').count()).toBe(0)
  await page.locator('#field-title').fill('Maling på lerret')
  await below(page, 'title').getByText('Endret her – kilden sier «Lerretsmaling»').waitFor()
  await page.locator('#field-outcomes__1__text').fill('Henge opp')
  const outcomes = page.locator('#field-outcomes')
  await outcomes.getByText(/^Endret her/).click()
  await outcomes.getByText('Male Ramme inn').waitFor()
  await openTab(page, 'Når og hvor')
  await page.locator('#field-duration').fill('Fem uker')
  await page.locator('#field-sessions__0__room').fill('Rom 7')
  await openTab(page, 'Om kurset')
  expect((await new AxeBuilder({ page }).include('.eidor-from').analyze()).violations).toEqual([])
  await outcomes.getByRole('button', { name: 'Bruk kildens verdi i feltet Etter kurset kan du' }).click()
  await expect.poll(() => page.locator('#field-outcomes__1__text').inputValue()).toBe('Ramme inn')
  // What else was written and not yet saved stands.
  expect(await page.locator('#field-title').inputValue()).toBe('Maling på lerret')
  await below(page, 'title').getByRole('button', { name: 'Bruk kildens verdi i feltet Tittel' }).click()
  await below(page, 'title').getByText('Fra kilden «maling.csv»').waitFor()
  await page.getByRole('button', { name: 'Publiser endringer' }).click()
  await page.getByText('Endret her: Varighet.').waitFor({ timeout: 20_000 })
  await openTab(page, 'Når og hvor')
  expect(await page.locator('#field-sessions__0__room').inputValue()).toBe('Rom 7')

  await page.goto(`${house.cms}/admin/import`)
  await choose(page, 'maling.csv', first.replace('To uker', 'Ti uker').replace('Lerretsmaling', 'Maling for alle'))
  await page.getByRole('row', { name: 'Varighet Fem uker Ti uker Brukes ikke: skrevet for hånd' }).waitFor()
  await page.getByRole('checkbox', { name: 'Varighet (1 kurs)' }).check()
  await page.getByText('Skriver over det som er skrevet for hånd').waitFor()
  await page.getByRole('button', { name: 'Importer', exact: true }).click()
  await page.locator('.eidor-import__run').getByText('ferdig: 0 nye, 1 endret').waitFor()
  await page.getByRole('link', { name: 'Maling for alle' }).click()
  await openTab(page, 'Når og hvor')
  await below(page, 'duration').getByText('Fra kilden «maling.csv»').waitFor()
  expect(await page.locator('#field-duration').inputValue()).toBe('Ti uker')
})

it('fits a telephone', async () => {
  const page = await signInAs(browser, house.cms, login, { viewport: { width: 360, height: 740 } })
  await page.goto(`${house.cms}/admin/import`)
  await page.getByRole('heading', { level: 1, name: 'Importer kurs' }).waitFor()
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wider).toBeLessThanOrEqual(0)
})
