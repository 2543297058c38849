import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, expect as expectPage } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { type House, startHouse } from './house.ts'
import { placeOf, regionId, signedIn } from './rest.ts'
import { signInAs } from './sign-in.ts'

/** What a region's editor does on an ordinary day: confirms what is still right, and adds a local service. */

let house: House
let browser: Browser
let editor: { email: string; password: string }
beforeAll(async () => {
  ;[house, browser] = await Promise.all([startHouse(), openBrowser()])
  const call = await signedIn(house)
  editor = { email: 'lofoten@example.no', password: 'enda et passord' }
  const regions = [await regionId(call, 'lofoten')]
  await call('POST', '/api/users', { ...editor, name: 'Lofoten', role: 'region-editor', regions, invite: false })
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

const signIn = (login: { email: string; password: string }, options = {}) =>
  signInAs(browser, house.cms, login, options)

const publicPage = async (path: string) => (await fetch(house.site + path)).text()

it("a region's editor confirms a telephone number, takes it back, and confirms all, and the page says so", async () => {
  expect(await publicPage('/lofoten/')).toContain('ikke bekreftet av stedet ennå')
  const admin = await signIn(editor)
  const panel = admin.getByRole('region', { name: 'Fortsatt riktig?' })
  const telephone = panel.getByRole('listitem').filter({ hasText: 'Telefon, Leknes' })
  await expectPage(telephone).toContainText('75 00 00 01')
  await expectPage(panel).not.toContainText('Bodø')
  await telephone.getByRole('button', { name: /Ja, det stemmer/ }).click()
  await expectPage(telephone).toContainText('Bekreftet nå')
  await telephone.getByRole('button', { name: /Angre/ }).click()
  await expectPage(telephone.getByRole('button', { name: /Ja, det stemmer/ })).toBeVisible()
  await panel.getByRole('button', { name: /Alt dette stemmer/ }).click()
  await expectPage(panel.getByText('Bekreftet nå')).toHaveCount(4)
  await expect
    .poll(() => publicPage('/lofoten/'), { timeout: 5000, interval: 100 })
    .not.toContain('ikke bekreftet av stedet ennå')
  await admin.reload()
  await expectPage(admin.getByRole('heading', { name: 'Siste publiseringer' })).toBeVisible()
  await expectPage(panel).toHaveCount(0)
  await admin.context().close()
})

it('“Nei, endre” leads to the field itself', async () => {
  const admin = await signIn({ email: house.email, password: house.password })
  // Communications are asked about the whole county: each place is opened by itself.
  await admin.locator('summary').filter({ hasText: 'Salten' }).click()
  const bodo = admin.getByRole('listitem').filter({ hasText: 'Telefon, Bodø' })
  await bodo.getByRole('link', { name: /Nei, endre/ }).click()
  await expectPage(admin.locator('#field-addresses__0__telephone')).toBeFocused({ timeout: 15_000 })
  await admin.context().close()
})

it("a region's editor makes a local service, offers it, and it is on the page and in the matrix", async () => {
  const call = await signedIn(house, editor.email, editor.password)
  const place = await placeOf(call, 'lofoten')
  // Narrower than this, the menu is folded away.
  const admin = await signIn(editor, { viewport: { width: 1600, height: 900 } })
  await admin.goto(`${house.cms}/admin/collections/places/${place}#felt=services`)
  const services = admin.locator('#field-services')
  await expectPage(services).toBeVisible({ timeout: 15_000 })
  await services
    .getByRole('button', { name: /Legg til/ })
    .last()
    .click()
  const row = services.locator('.array-field__row').last()
  await row
    .getByRole('button', { name: /Legg til ny|Tilføy/ })
    .first()
    .click()
  const drawer = admin.locator('.doc-drawer')
  await drawer.locator('#field-title').fill('Kveldsåpent verksted')
  await drawer.locator('#field-summary').fill('Hjelp til skolearbeid om kvelden.')
  await expectPage(drawer.locator('#field-scope')).toHaveCount(0)
  await drawer.getByRole('button', { name: 'Publiser endringer' }).click()
  await expectPage(row).toContainText('Kveldsåpent verksted', { timeout: 15_000 })
  await drawer
    .getByRole('button', { name: /Lukk/ })
    .first()
    .click()
    .catch(() => undefined)
  await admin.locator('#action-save').first().click()
  await expect
    .poll(() => publicPage('/lofoten/'), { timeout: 10_000, interval: 200 })
    .toContain('Hjelp til skolearbeid om kvelden.')
  await admin.getByRole('link', { name: 'Tilbudet', exact: true }).click()
  await expectPage(admin.getByRole('row').filter({ hasText: 'Kveldsåpent verksted' })).toContainText('Lofoten')
  await admin.context().close()
})

it('a place that lacks a minimum service says so on its form, before it is published and after', async () => {
  const call = await signedIn(house)
  const place = await placeOf(call, 'ofoten')
  const admin = await signIn({ email: house.email, password: house.password })
  await admin.goto(`${house.cms}/admin/tilbud`)
  const cell = admin.getByRole('link', { name: /^Tilbys.* – Karriereveiledning, Ofoten$/ })
  await cell.click()
  const services = admin.locator('#field-services')
  await expectPage(services).toBeVisible({ timeout: 15_000 })
  const strip = admin.locator('.eidor-missing')
  await expectPage(strip.getByText('Karriereveiledning')).toHaveCount(0)
  await services.locator('.array-actions__button').first().click()
  await admin.getByRole('button', { name: 'Fjern' }).click()
  await expectPage(strip).toContainText('Karriereveiledning')
  await admin.locator('#action-save').first().click()
  await expectPage(strip).toContainText('Publisert slik', { timeout: 15_000 })
  await admin.goto(`${house.cms}/admin`)
  const panel = admin.getByRole('region', { name: 'Mangler av det alle skal tilby' })
  await expectPage(panel.getByRole('listitem').filter({ hasText: 'Ofoten' }).first()).toContainText(
    'Karriereveiledning: mangler',
  )
  expect(place).not.toBe('')
  await admin.context().close()
})

it.each([
  { width: 1280, colorScheme: 'light' as const },
  { width: 360, colorScheme: 'dark' as const },
])(
  'the matrix says all of it in words, and axe finds nothing, at $width px in $colorScheme',
  async ({ width, colorScheme }) => {
    const admin = await signIn(editor, { viewport: { width, height: 800 }, colorScheme })
    await admin.goto(`${house.cms}/admin/tilbud`)
    await expectPage(admin.getByRole('heading', { level: 1, name: 'Tilbudet i regionene' })).toBeVisible()
    await expectPage(admin.getByRole('columnheader', { name: 'Lofoten' }).first()).toBeVisible()
    await expectPage(admin.getByRole('rowheader', { name: 'Karriereveiledning' }).first()).toBeVisible()
    await expectPage(admin.getByRole('cell', { name: /Mangler til/ }).first()).toBeVisible()
    const { violations } = await new AxeBuilder({ page: admin })
      .include('.eidor-offer')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join(' ')}`)).toEqual([])
    expect(await admin.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await admin.context().close()
  },
)

it('whoever is not signed in is sent to do so', async () => {
  const page = await browser.newPage()
  await page.goto(`${house.cms}/admin/tilbud`)
  await expectPage(page).toHaveURL(/\/admin\/login/)
  await page.close()
})
