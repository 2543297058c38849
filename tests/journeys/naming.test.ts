import { type Browser, expect as expectPage } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, osloDay } from '#content/date.ts'
import { openBrowser } from './browser.ts'
import { type House, startHouse } from './house.ts'
import { placeOf, signedIn } from './rest.ts'
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

it('communications renames a place from a day, sees every rule in words, and can undo it', async () => {
  const call = await signedIn(house)
  const user = { email: 'kommunikasjon@example.no', password: 'enda et passord', name: 'Kari', role: 'communications' }
  await call('POST', '/api/users', { ...user, regions: [], invite: false })
  const place = await placeOf(call, 'rana')
  const admin = await signIn(user.email, user.password)

  await admin.goto(`${house.cms}/admin/collections/places/${place}`)
  // The first form that this admin draws: the server reads its parts in as it goes.
  await expectPage(admin.getByText('Heter nå Veiledningssenter Mo')).toBeVisible({ timeout: 30_000 })
  await admin.getByRole('link', { name: 'Foreslå navn' }).click()
  await admin.waitForURL(/names\/create/)
  await expectPage(admin.locator('#field-place')).toContainText('Rana')

  await admin.locator('#field-name').fill('Karriere Salten')
  await expectPage(admin.getByText(/fører til en annen region, som navnet på stedet der/)).toBeVisible()
  await admin.locator('#field-name').fill('Karrieresenter Mo i Rana')
  await expectPage(admin.getByText('Har med det nasjonale ordet karriere.')).toBeVisible()
  await expectPage(admin.getByText(/\/karrieresenter-mo-i-rana\/ fører til \/rana\//)).toBeVisible()
  await admin.getByRole('button', { name: 'Lagre' }).click()
  await admin.waitForURL(/names\/[0-9a-f]{24}/)

  const ahead = addDays(osloDay(Date.now()), 30)
  await admin.getByRole('button', { name: 'Vedta navnet' }).click()
  const form = admin.getByRole('group', { name: 'Vedta navnet' })
  await form.getByLabel('Gjelder fra').fill(ahead)
  await form.getByLabel(/^Vedtak/).fill('FR-sak 12/2026')
  await form.getByRole('button', { name: 'Vedta navnet' }).click()
  await expectPage(admin.getByRole('button', { name: 'Angre vedtaket' })).toBeVisible({ timeout: 15_000 })

  // Adopted for later: the page says the old name, and the new one's address leads there already.
  const visitor = await browser.newPage()
  await expectPage(async () => {
    await visitor.goto(`${house.site}/karrieresenter-mo-i-rana/`)
    expect(new URL(visitor.url()).pathname).toBe('/rana/')
  }).toPass({ timeout: 5000 })
  await expectPage(visitor.getByRole('heading', { level: 1 })).toHaveText('Veiledningssenter Mo')

  // Moved to today, it is on the page at once.
  const names = `/api/names?where[name][equals]=Karrieresenter%20Mo%20i%20Rana`
  const found = (await call('GET', names)) as { docs: { id: string }[] }
  await call('POST', `/api/names/${found.docs[0]?.id}/adopt`, { from: osloDay(Date.now()) })
  await expectPage(async () => {
    await visitor.goto(`${house.site}/rana/`)
    await expectPage(visitor.getByRole('heading', { level: 1 })).toHaveText('Karrieresenter Mo i Rana', {
      timeout: 500,
    })
  }).toPass({ timeout: 5000 })
  await expectPage(visitor.getByText(/Tidligere .*Veiledningssenter Mo/)).toBeVisible()

  await admin.reload()
  await admin.getByRole('button', { name: 'Angre vedtaket' }).click()
  await admin.getByRole('group', { name: 'Angre vedtaket' }).getByRole('button', { name: 'Angre vedtaket' }).click()
  await expectPage(admin.getByRole('button', { name: 'Vedta navnet' })).toBeVisible({ timeout: 15_000 })
  await expectPage(async () => {
    await visitor.goto(`${house.site}/karrieresenter-mo-i-rana/`)
    await expectPage(visitor.getByRole('heading', { level: 1 })).toHaveText('Veiledningssenter Mo', { timeout: 500 })
  }).toPass({ timeout: 5000 })
  expect(new URL(visitor.url()).pathname).toBe('/rana/')
  await visitor.close()
}, 180_000)

it('a proposal waits on the dashboard of communications, old beside new, and is adopted from there', async () => {
  const call = await signedIn(house)
  const place = await placeOf(call, 'ofoten')
  await call('POST', '/api/names', { place, name: 'Læringshuset Ofoten', reason: 'Folk sier det.' })
  const admin = await signIn('kommunikasjon@example.no', 'enda et passord')
  const panel = admin.getByRole('region', { name: 'Navn som venter på vedtak' })
  await expectPage(panel).toContainText('Karrieresenter Ofoten → Læringshuset Ofoten')
  await panel.getByRole('button', { name: 'Vedta navnet' }).click()
  const form = panel.getByRole('group', { name: 'Vedta navnet' })
  await form.getByRole('button', { name: 'Vedta navnet' }).click()
  // What is wrong is said at its field, and nothing typed is lost.
  await expectPage(form.getByText(/Skriv hvorfor det vedtas likevel/)).toBeVisible()
  await form.getByLabel(/Hvorfor navnet vedtas/).fill('Vedtatt av fylkesrådet.')
  await form.getByRole('button', { name: 'Vedta navnet' }).click()
  await expectPage(panel).toHaveCount(0, { timeout: 15_000 })
  await expect
    .poll(async () => (await fetch(`${house.site}/ofoten/`)).text(), { timeout: 5000, interval: 100 })
    .toContain('Læringshuset Ofoten')
}, 120_000)
