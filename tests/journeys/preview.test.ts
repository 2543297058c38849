import { type Browser, expect as expectPage } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { previewUrl } from '#content/preview.ts'
import { openBrowser } from './browser.ts'
import { type House, startHouse } from './house.ts'
import { placeOf, signedIn } from './rest.ts'
import { signInAs } from './sign-in.ts'

const publishSecret = 'the secret of this journey'

let house: House
let browser: Browser
beforeAll(async () => {
  ;[house, browser] = await Promise.all([startHouse({ PUBLISH_SECRET: publishSecret }), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

const signIn = () =>
  signInAs(browser, house.cms, house, {
    viewport: { width: 1600, height: 1000 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })

it('an editor sees the draft beside the form and shares it; the public sees nothing of it', async () => {
  const call = await signedIn(house)
  const place = await placeOf(call, 'lofoten')
  const admin = await signIn()
  await admin.goto(`${house.cms}/admin/collections/places/${place}`)
  await admin.locator('#live-preview-toggler').click()
  const beside = admin.frameLocator('#live-preview-iframe')
  await expectPage(beside.getByText('Utkast – ikke publisert')).toBeVisible({ timeout: 30_000 })

  await admin.locator('#field-summary').fill('Dette er bare et utkast ennå.')
  await admin.getByRole('button', { name: /Lagre utkast/ }).click()
  // The page follows the save by itself.
  await expectPage(beside.getByText('Dette er bare et utkast ennå.')).toBeVisible({ timeout: 30_000 })

  await admin.getByRole('button', { name: 'Del utkastet' }).click()
  await expectPage(admin.getByText(/virker uten innlogging, og utløper etter/)).toBeVisible()
  const link = await admin.getByLabel('Lenke til utkastet').inputValue()
  expect(await admin.evaluate(() => navigator.clipboard.readText())).toBe(link)

  const visitor = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  await visitor.goto(link)
  await expectPage(visitor.getByText('Dette er bare et utkast ennå.')).toBeVisible()
  await expectPage(visitor.getByText(/Lenken virker til og med/)).toBeVisible()
  await visitor.goto(`${house.site}/lofoten/`)
  await expectPage(visitor.getByRole('heading', { level: 1 })).toBeVisible()
  await expectPage(visitor.getByText('Dette er bare et utkast ennå.')).toHaveCount(0)

  await admin.getByRole('button', { name: 'Trekk tilbake alle lenker til utkastet' }).click()
  await expectPage(admin.getByText('Alle lenker til dette utkastet er trukket tilbake.')).toBeVisible()
  const withdrawn = await visitor.goto(link)
  expect(withdrawn?.status()).toBe(410)
  await admin.context().close()
  await visitor.context().close()
})

it('a link is expired from its time on, and says so', async () => {
  const call = await signedIn(house)
  const id = await placeOf(call, 'lofoten')
  const at = (until: number) =>
    house.site + previewUrl({ kind: 'place', id, locale: 'no', purpose: 'frame', round: 0, until }, publishSecret)
  expect((await fetch(at(Date.now() + 60_000))).status).toBe(200)
  const expired = await fetch(at(Date.now() - 1))
  expect(expired.status).toBe(410)
  expect(await expired.text()).toContain('Lenken er utløpt')
})

it('a course with a title alone can be looked at, with a word about what it lacks', async () => {
  const call = await signedIn(house)
  const created = await call('POST', '/api/courses?draft=true', {
    title: 'Kurs på vei',
    written: 'nb',
    _status: 'draft',
  })
  const id = String(Reflect.get(Object(Reflect.get(Object(created), 'doc')), 'id'))
  const admin = await signIn()
  await admin.goto(`${house.cms}/admin/collections/courses/${id}`)
  const toggler = admin.locator('#live-preview-toggler')
  if (!(await admin.locator('#live-preview-iframe').isVisible())) await toggler.click()
  const beside = admin.frameLocator('#live-preview-iframe')
  await expectPage(beside.getByRole('heading', { level: 1, name: 'Kurs på vei' })).toBeVisible({ timeout: 30_000 })
  await expectPage(beside.getByText('Dette mangler før det kan publiseres')).toBeVisible()
  await admin.context().close()
})
