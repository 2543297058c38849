import { type Browser, expect as expectPage } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { type House, startHouse } from './house.ts'
import { regionId, signedIn } from './rest.ts'
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

it("a region's editor chooses a colour, sees what the site makes of it, and the page wears it", async () => {
  const call = await signedIn(house)
  const lofoten = await regionId(call, 'lofoten')
  const editor = { email: 'lofoten@example.no', password: 'enda et passord' }
  await call('POST', '/api/users', { ...editor, name: 'Lo', role: 'region-editor', regions: [lofoten], invite: false })
  const admin = await signInAs(browser, house.cms, editor)
  await admin.goto(`${house.cms}/admin/collections/regions/${lofoten}`)
  const colour = admin.locator('#field-colour')
  await expectPage(admin.getByText('brukt av Salten')).toBeVisible()

  // What is no colour is answered at the field and kept as it was typed.
  await colour.fill('grønnblå')
  await expectPage(admin.getByText(/Dette er ikke en farge ennå/)).toBeVisible()
  await admin.getByRole('button', { name: 'Lagre' }).click()
  await expectPage(admin.getByText(/Skriv fargen som # og seks tegn/).first()).toBeVisible()
  expect(await colour.inputValue()).toBe('grønnblå')

  // Nearly Salten's own.
  await colour.fill('#e5a01c')
  await expectPage(admin.getByText(/Nesten lik fargen til Salten/)).toBeVisible()

  // A grey on which neither white nor ink can be read is moved, and both are shown.
  await colour.fill('#777')
  await expectPage(admin.locator('.eidor-colour__adjusted')).toContainText(/Valgt #777777.*På nettstedet #[0-9a-f]{6}/)
  await expectPage(admin.getByText(/Verken hvit eller mørk tekst/)).toBeVisible()

  await colour.fill('#6A0DAD')
  await colour.press('Tab')
  expect(await colour.inputValue()).toBe('#6a0dad')
  await admin.getByRole('button', { name: 'Lagre' }).click()
  await expect
    .poll(async () => (await fetch(`${house.site}/regions.css`)).text(), { timeout: 10_000, interval: 100 })
    .toContain('.r-lofoten { --paint: #6a0dad')
  expect(await (await fetch(`${house.site}/lofoten/ordmerke.svg`)).text()).toContain('#6a0dad')
  await expectPage(admin.locator('#field-name')).toBeDisabled()
  await admin.context().close()
})
