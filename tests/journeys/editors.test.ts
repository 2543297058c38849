import { type Browser, expect as expectPage, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, osloDay, weekday } from '#content/date.ts'
import { openBrowser } from './browser.ts'
import { type House, startHouse } from './house.ts'
import { placeOf, regionId, signedIn } from './rest.ts'
import { signInAs } from './sign-in.ts'

let house: House
let browser: Browser
beforeAll(async () => {
  ;[house, browser] = await Promise.all([startHouse(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

const signIn = (email: string, password: string) => signInAs(browser, house.cms, { email, password })

async function newUser(role: string, regions: string[] = []) {
  const call = await signedIn(house)
  const user = { email: `${role}@example.no`, password: 'enda et passord', name: role, role, regions, invite: false }
  await call('POST', '/api/users', user)
  return user
}

/** Chooses, and chooses again if the form's answer from the server, sent before, took the choice away. */
async function choose(page: Page, field: string, option: string, then?: string): Promise<void> {
  const select = page.locator(`#field-${field}`)
  await expectPage(async () => {
    await select.getByRole('combobox').click()
    await page.locator('.rs__option').getByText(option, { exact: true }).click({ timeout: 5000 })
    await expectPage(select.locator('.rs__single-value, .relationship--single-value').first()).toContainText(option, {
      timeout: 3000,
    })
    if (then) await expectPage(page.locator(then)).toBeVisible({ timeout: 5000 })
  }).toPass({ timeout: 60_000 })
}

/** The next Wednesday at least ten days ahead: a day on which Leknes keeps its usual hours. */
function aWednesdayAhead(): string {
  let date = addDays(osloDay(Date.now()), 10)
  while (weekday(date) !== 3) date = addDays(date, 1)
  return date
}

/** A day as the admin's date field reads it. */
const typed = (date: string) => date.split('-').toReversed().join('.')

it("a region's editor changes Lofoten's hours for one day, and the public page says so", async () => {
  const call = await signedIn(house)
  const editor = await newUser('region-editor', [await regionId(call, 'lofoten')])
  const admin = await signIn(editor.email, editor.password)
  const date = aWednesdayAhead()

  await admin.goto(`${house.cms}/admin/collections/exceptions/create`)
  await choose(admin, 'place', 'Lofoten')
  await choose(admin, 'address', 'Leknes')
  await admin.locator('#field-from input').fill(typed(date))
  await admin.locator('#field-from input').press('Enter')
  await admin.locator('#field-reason').fill('Vi er på skolebesøk.')
  await admin.locator('#field-reason').press('Tab')
  await admin.getByRole('button', { name: 'Lagre' }).click()
  await admin.waitForURL(/exceptions\/[0-9a-f]{24}/)

  const visitor = await browser.newPage()
  await expectPage(async () => {
    await visitor.goto(`${house.site}/lofoten/`)
    await expectPage(visitor.getByText('Vi er på skolebesøk.')).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 5000 })
  const day = new Intl.DateTimeFormat('nb', { day: 'numeric', month: 'long' }).format(new Date(`${date}T12:00:00Z`))
  const line = visitor.locator('#tider li', { hasText: 'Vi er på skolebesøk.' })
  await expectPage(line).toContainText(new RegExp(`onsdag ${day}`, 'i'))
  await expectPage(line).toContainText('Stengt')
  await visitor.close()
})

it('communications adopts a new name, every page says it, and the old name still leads there', async () => {
  const communications = await newUser('communications')
  const admin = await signIn(communications.email, communications.password)

  await admin.goto(`${house.cms}/admin/collections/names/create`)
  await choose(admin, 'place', 'Lofoten')
  await admin.locator('#field-name').fill('Karrieresenter Lofoten ei dør')
  await choose(admin, 'state', 'Vedtatt', '#field-decision')
  await admin.locator('#field-decision').fill('FR-sak 12/2026')
  await admin.getByRole('button', { name: 'Lagre' }).click()
  await admin.waitForURL(/names\/[0-9a-f]{24}/)

  const visitor = await browser.newPage()
  await expectPage(async () => {
    await visitor.goto(`${house.site}/lofoten/`)
    await expectPage(visitor.getByRole('heading', { level: 1 })).toHaveText('Karrieresenter Lofoten ei dør', {
      timeout: 500,
    })
  }).toPass({ timeout: 5000 })
  await expectPage(visitor.getByText(/Tidligere .*Karriere- og studieverksted Lofoten/)).toBeVisible()
  await visitor.goto(`${house.site}/`)
  await expectPage(visitor.getByRole('link', { name: 'Karrieresenter Lofoten ei dør' })).toBeVisible()
  await visitor.goto(`${house.site}/karriere-og-studieverksted-lofoten/`)
  expect(new URL(visitor.url()).pathname).toBe('/lofoten/')
  await visitor.close()
})

it('a PATCH over REST is on the public page within five seconds', async () => {
  const call = await signedIn(house)
  const place = await placeOf(call, 'lofoten')
  await call('PATCH', `/api/places/${place}`, { email: 'hei.lofoten@example.no' })
  await expect
    .poll(async () => (await fetch(`${house.site}/lofoten/`)).text(), { timeout: 5000, interval: 100 })
    .toContain('hei.lofoten@example.no')
})

it('the county-wide notice reaches every page at once, and leaves them when it is turned off', async () => {
  const call = await signedIn(house)
  const pages = ['/', '/lofoten/', '/en/lofoten/', '/kurs/', '/om/', '/nyheter/', '/sor-helgeland/']
  const saying = async () => {
    const texts = await Promise.all(pages.map(async (it) => (await fetch(house.site + it)).text()))
    return texts.filter((it) => it.includes('Storm i hele Nordland')).length
  }
  await call('POST', '/api/globals/notice', {
    active: true,
    level: 'warning',
    title: 'Storm i hele Nordland',
    text: 'Alle steder er stengt i dag.',
  })
  await expect.poll(saying, { timeout: 5000, interval: 100 }).toBe(pages.length)
  await call('POST', '/api/globals/notice', { active: false })
  await expect.poll(saying, { timeout: 5000, interval: 100 }).toBe(0)
})

it('the admin speaks Norwegian, and sends nothing to anybody else', async () => {
  const context = await browser.newContext({ locale: 'nb-NO' })
  const page = await context.newPage()
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(house.cms) && !request.url().startsWith('data:')) elsewhere.push(request.url())
  })
  await page.goto(`${house.cms}/admin/login`)
  await page.getByLabel('E-post').fill(house.email)
  await page.getByLabel('Passord').fill(house.password)
  await page.getByRole('button', { name: 'Logg inn' }).click()
  await expectPage(page.getByText('Avvikende åpningstider').first()).toBeVisible()
  await page.goto(`${house.cms}/admin/collections/courses`)
  await expectPage(page.getByRole('heading', { name: 'Kurs' })).toBeVisible()
  expect(elsewhere).toEqual([])
  await context.close()
})
