import { type Browser, expect as expectPage } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { openBrowser } from './browser.ts'
import { type House, startHouse } from './house.ts'
import { regionId, signedIn } from './rest.ts'
import { signInAs } from './sign-in.ts'

/** A course held again in a new term, from the list of those that run out and from its own form; and many changed at once. */

let house: House
let browser: Browser
let call: Awaited<ReturnType<typeof signedIn>>
const editor = { email: 'lofoten@example.no', password: 'enda et passord' }
const made: { id: string; title: string }[] = []

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

beforeAll(async () => {
  ;[house, browser] = await Promise.all([startHouse(), openBrowser()])
  call = await signedIn(house)
  const region = await regionId(call, 'lofoten')
  await call('POST', '/api/users', { ...editor, name: 'Line', role: 'region-editor', regions: [region], invite: false })
  const found = z
    .object({ docs: z.array(z.object({ id: z.string() })) })
    .parse(await call('GET', '/api/providers?limit=1'))
  for (const title of ['Keramikk for alle', 'Veving for alle', 'Glass for alle']) {
    const sessions = [{ starts: day(-60), ends: day(-10), status: 'full', room: 'Verkstedet' }]
    const body = { title, summary: 'Et kurs.', region, provider: found.docs[0]?.id, subject: 'crafts', sessions }
    const answer = await call('POST', '/api/courses?locale=no', { ...body, priceTerms: 'free', _status: 'published' })
    made.push(z.object({ doc: z.object({ id: z.string(), title: z.string() }) }).parse(answer).doc)
  }
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

const stored = z.object({ sessions: z.array(z.object({ starts: z.string() })), contactEmail: z.string().nullish() })
const published = async (id: string) => stored.parse(await call('GET', `/api/courses/${id}?depth=0&locale=no`))

it('two courses that have left the lists are held again at once, and are live', async () => {
  const admin = await signInAs(browser, house.cms, editor)
  await admin.goto(`${house.cms}/admin/kurs-som-gar-ut`)
  for (const it of made.slice(0, 2)) await admin.getByLabel(it.title, { exact: true }).check()
  await admin.getByLabel('Publiser med en gang').check()
  await admin.getByRole('button', { name: /^Hold 2 kurs igjen/ }).click()
  await expectPage(admin.getByText('2 kurs fikk nye datoer.')).toBeVisible({ timeout: 20_000 })
  for (const it of made.slice(0, 2)) expect((await published(it.id)).sessions).toHaveLength(2)
  await admin.context().close()
})

it('one is held again from its own form, as a draft to look over', async () => {
  const last = made[2]
  if (!last) throw new Error('No third course was made.')
  const admin = await signInAs(browser, house.cms, editor)
  await admin.goto(`${house.cms}/admin/collections/courses/${last.id}`)
  await admin.getByRole('button', { name: 'Nytt halvår' }).click({ timeout: 30_000 })
  await admin.getByRole('button', { name: 'Legg til kursstarter' }).click()
  await admin.getByRole('link', { name: 'Se over de nye datoene' }).click({ timeout: 20_000 })
  // The form is loaded anew: a tab that was chosen in the old one is not chosen in the new.
  await expectPage(async () => {
    await admin.getByRole('button', { name: 'Når og hvor' }).click({ timeout: 5_000 })
    await expectPage(admin.locator('#sessions-row-1')).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 40_000 })
  expect((await published(last.id)).sessions).toHaveLength(1)
  await admin.context().close()
})

it("many courses get the same contact in one go, from the list, and only the editor's own", async () => {
  const admin = await signInAs(browser, house.cms, editor)
  await admin.goto(`${house.cms}/admin/collections/courses?search=for%20alle&limit=50`)
  for (const it of made.slice(0, 2)) await admin.getByRole('row', { name: it.title }).getByRole('checkbox').check()
  await admin.getByRole('button', { name: 'Rediger', exact: true }).first().click()
  const drawer = admin.locator('.edit-many__form')
  await drawer.locator('.rs__input').first().click()
  await admin.locator('.rs__option', { hasText: 'E-post for spørsmål' }).first().click()
  await admin.locator('#field-contactEmail').fill('verksted@example.no')
  await drawer.getByRole('button', { name: 'Publiser endringer' }).first().click()
  await expect
    .poll(async () => (await published(made[0]?.id ?? '')).contactEmail, { timeout: 20_000 })
    .toBe('verksted@example.no')
  expect((await published(made[1]?.id ?? '')).contactEmail).toBe('verksted@example.no')
  await admin.context().close()
})
