import { type Browser, expect as expectPage, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { courseUrl } from '#content/urls.ts'
import { openBrowser } from './browser.ts'
import { type House, startHouse } from './house.ts'
import { placeOf, regionId, signedIn } from './rest.ts'
import { signInAs } from './sign-in.ts'

/** What editors may do with documents in the admin, and what it says where they may not: region, provider, versions, trash. */

let house: House
let browser: Browser
const lofoten = { email: 'lofoten@example.no', password: 'enda et passord' }
const teacher = { email: 'kurs@example.no', password: 'enda et passord' }
const course = z.object({ id: z.string(), title: z.string(), slug: z.string() })
let call: Awaited<ReturnType<typeof signedIn>>

beforeAll(async () => {
  ;[house, browser] = await Promise.all([startHouse(), openBrowser()])
  call = await signedIn(house)
  const regions = [await regionId(call, 'lofoten')]
  await call('POST', '/api/users', { ...lofoten, name: 'Line', role: 'region-editor', regions, invite: false })
  await call('POST', '/api/users', { ...teacher, name: 'Tor', role: 'course-contributor', regions, invite: false })
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

const publicPage = async (path: string) => (await fetch(house.site + path)).text()

async function courseIn(region: string, page = 1): Promise<z.infer<typeof course>> {
  const query = `where[region.slug][equals]=${region}&sort=title&limit=1&page=${page}&depth=0`
  const found = await call('GET', `/api/courses?${query}`)
  return course.parse(z.object({ docs: z.array(z.unknown()) }).parse(found).docs[0])
}

const text = (admin: Page, field: string) => admin.locator(`#field-${field}`)

/** Types into a form that listens, and publishes. */
async function publish(admin: Page, field: string, value: string): Promise<void> {
  await expectPage(admin.locator('.eidor-publication')).toContainText('Publisert', { timeout: 30_000 })
  await text(admin, field).fill(value)
  await text(admin, field).press('Tab')
  await admin.getByRole('button', { name: 'Publiser endringer' }).click()
}

it("a region's editor reads the neighbour's place, is told whose it is, and has nothing to change it with", async () => {
  const neighbour = await placeOf(call, 'vesteralen')
  const admin = await signInAs(browser, house.cms, lofoten)
  await admin.goto(`${house.cms}/admin/collections/places/${neighbour}`)
  await expectPage(admin.getByText('Dette hører til Vesterålen. Du kan lese det, men ikke endre det.')).toBeVisible({
    timeout: 30_000,
  })
  await expectPage(text(admin, 'summary')).toBeDisabled()
  await expectPage(admin.getByRole('button', { name: 'Publiser endringer' })).toHaveCount(0)

  // The same rule where the form is not asked: the session of the browser, straight to the CMS.
  const answer = await admin.evaluate(async (id) => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ summary: 'Vi tok over.' })
    const response = await fetch(`/api/places/${id}`, { method: 'PATCH', headers, body })
    return { status: response.status, text: await response.text() }
  }, neighbour)
  expect(answer.status).toBe(403)
  expect(answer.text).toContain('Du har ikke tillatelse')
  expect(await publicPage('/vesteralen/')).not.toContain('Vi tok over.')
  await admin.context().close()
})

it('what is wrong is said at the field, nothing that was typed is lost, and set right it is published', async () => {
  const place = await placeOf(call, 'lofoten')
  const admin = await signInAs(browser, house.cms, lofoten)
  await admin.goto(`${house.cms}/admin/collections/places/${place}`)
  await expectPage(admin.locator('.eidor-publication')).toContainText('Publisert', { timeout: 30_000 })
  await text(admin, 'email').fill('ikke en adresse')
  await publish(admin, 'summary', 'Skrevet før feilen.')
  const wrong = admin.locator('.field-type', { has: text(admin, 'email') }).locator('.field-error')
  await expectPage(wrong.first()).toBeVisible({ timeout: 15_000 })
  await expectPage(text(admin, 'summary')).toHaveValue('Skrevet før feilen.')
  await expectPage(text(admin, 'email')).toHaveValue('ikke en adresse')
  expect(await publicPage('/lofoten/')).not.toContain('Skrevet før feilen.')

  await text(admin, 'email').fill('lofoten@example.no')
  await admin.getByRole('button', { name: 'Publiser endringer' }).click()
  await expect.poll(() => publicPage('/lofoten/'), { timeout: 10_000, interval: 100 }).toContain('Skrevet før feilen.')
  await admin.context().close()
})

it('an earlier version is restored, and the page says again what it said', async () => {
  const place = await placeOf(call, 'lofoten')
  const admin = await signInAs(browser, house.cms, lofoten)
  const form = `${house.cms}/admin/collections/places/${place}`
  await admin.goto(form)
  await publish(admin, 'summary', 'Dette var riktig.')
  await expect.poll(() => publicPage('/lofoten/'), { timeout: 10_000, interval: 100 }).toContain('Dette var riktig.')
  await publish(admin, 'summary', 'Dette ble feil.')
  await expect.poll(() => publicPage('/lofoten/'), { timeout: 10_000, interval: 100 }).toContain('Dette ble feil.')

  await admin.goto(`${form}/versions`)
  await admin.locator('tbody tr').nth(1).getByRole('link').first().click()
  await admin.getByRole('button', { name: 'Gjenopprett denne versjonen' }).click()
  await admin.getByRole('button', { name: 'Bekreft' }).click()
  await admin.waitForURL(form)
  await expectPage(text(admin, 'summary')).toHaveValue('Dette var riktig.', { timeout: 15_000 })
  await expect.poll(() => publicPage('/lofoten/'), { timeout: 10_000, interval: 100 }).toContain('Dette var riktig.')
  await admin.context().close()
})

it("a course contributor writes the region's courses, and is shown nothing else to write", async () => {
  const edited = await courseIn('lofoten')
  const admin = await signInAs(browser, house.cms, teacher)
  await admin.goto(`${house.cms}/admin/collections/courses/${edited.id}`)
  await publish(admin, 'summary', 'Kurset har fått plass til flere.')
  await expect
    .poll(() => publicPage(courseUrl(edited, 'no')), { timeout: 10_000, interval: 100 })
    .toContain('Kurset har fått plass til flere.')
  const elsewhere = await courseIn('rana')
  await admin.goto(`${house.cms}/admin/collections/courses/${elsewhere.id}`)
  await expectPage(text(admin, 'summary')).toBeDisabled({ timeout: 30_000 })
  await admin.context().close()
})

it('whoever opens what somebody edits is told who, and may take over', async () => {
  const edited = await courseIn('lofoten')
  const first = await signInAs(browser, house.cms, teacher)
  await first.goto(`${house.cms}/admin/collections/courses/${edited.id}`)
  await expectPage(first.locator('.eidor-publication')).toContainText('Publisert', { timeout: 30_000 })
  await text(first, 'summary').fill('Tor holder på med denne.')
  const locks = `/api/payload-locked-documents?where[document.value][equals]=${edited.id}`
  const locked = async () => z.object({ totalDocs: z.number() }).parse(await call('GET', locks)).totalDocs
  await expect.poll(locked, { timeout: 15_000 }).toBe(1)
  const second = await signInAs(browser, house.cms, lofoten)
  await second.goto(`${house.cms}/admin/collections/courses/${edited.id}`)
  const told = second.getByRole('dialog')
  await expectPage(told).toContainText('Noen andre redigerer', { timeout: 30_000 })
  await expectPage(told).toContainText(teacher.email)
  await told.getByRole('button', { name: 'Ta over' }).click()
  await expectPage(told).toBeHidden()
  // The form is made anew for whoever took over: what was typed before is not in it.
  await expectPage(async () => {
    await text(second, 'summary').fill('Line tok over.')
    await second.locator('#action-save').click({ timeout: 2000 })
  }).toPass({ timeout: 30_000 })
  await expect
    .poll(() => publicPage(courseUrl(edited, 'no')), { timeout: 10_000, interval: 100 })
    .toContain('Line tok over.')
  await first.context().close()
  await second.context().close()
})

it('a course put in the trash answers 410, and is back where it was when it is restored', async () => {
  const trashed = await courseIn('lofoten', 2)
  const status = async () => (await fetch(house.site + courseUrl(trashed, 'no'))).status
  const admin = await signInAs(browser, house.cms, lofoten)
  await admin.goto(`${house.cms}/admin/collections/courses/${trashed.id}`)
  await expectPage(admin.locator('.eidor-publication')).toContainText('Publisert', { timeout: 30_000 })
  await admin.locator('.doc-controls__popup .popup-button').click()
  await admin.locator('#action-delete').click()
  await admin.getByRole('button', { name: 'Bekreft' }).click()
  await expect.poll(status, { timeout: 10_000, interval: 100 }).toBe(410)

  await admin.goto(`${house.cms}/admin/collections/courses/trash/${trashed.id}`)
  await expectPage(admin.getByText(trashed.title).first()).toBeVisible({ timeout: 30_000 })
  await admin.getByRole('button', { name: 'Gjenopprett' }).first().click()
  await admin.locator('#restore-as-published').check()
  await admin.getByRole('button', { name: 'Bekreft' }).click()
  await expect.poll(status, { timeout: 10_000, interval: 100 }).toBe(200)
  await admin.context().close()
})
