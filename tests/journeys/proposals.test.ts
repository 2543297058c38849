import { type Browser, expect as expectPage, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { openBrowser } from './browser.ts'
import { type House, startHouse } from './house.ts'
import { regionId, signedIn } from './rest.ts'
import { signInAs } from './sign-in.ts'

/** A region proposes to change a common text; communications sees old beside new, and approves or returns it. */

let house: House
let browser: Browser
let service: { id: string; title: string; summary: string }
const lofoten = { email: 'lofoten@example.no', password: 'enda et passord' }
const kari = { email: 'kommunikasjon@example.no', password: 'enda et passord' }

beforeAll(async () => {
  ;[house, browser] = await Promise.all([startHouse(), openBrowser()])
  const call = await signedIn(house)
  const region = await regionId(call, 'lofoten')
  const editor = { name: 'Line', role: 'region-editor', regions: [region], invite: false }
  await call('POST', '/api/users', { ...lofoten, ...editor })
  await call('POST', '/api/users', { ...kari, name: 'Kari', role: 'communications', regions: [], invite: false })
  const list = z.object({ docs: z.array(z.object({ id: z.string(), title: z.string(), summary: z.string() })) })
  const { docs } = list.parse(await call('GET', '/api/services?where[scope][equals]=minimum&sort=order&limit=1'))
  service = z.object({ id: z.string(), title: z.string(), summary: z.string() }).parse(docs[0])
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

const publicPage = async (path: string) => (await fetch(house.site + path)).text()

/** Fills the form in on the service that all regions share, and sends it. */
async function propose(admin: Page, text: string, reason: string): Promise<void> {
  await admin.goto(`${house.cms}/admin/collections/services/${service.id}`)
  await admin.getByRole('button', { name: 'Foreslå endring' }).click()
  const form = admin.locator('.eidor-propose')
  await form.getByLabel('Hvilken tekst?').selectOption({ label: `Kort fortalt: ${service.summary.slice(0, 60)}` })
  await form.getByLabel('Forslag til ny tekst').fill(text)
  await form.getByLabel('Hvorfor?').fill(reason)
  await form.getByRole('button', { name: 'Send forslaget' }).click()
}

it("what is typed stays when a proposal is refused, and the region's editor is told why", async () => {
  const admin = await signInAs(browser, house.cms, lofoten)
  await propose(admin, service.summary, 'Kortere er bedre.')
  const form = admin.locator('.eidor-propose')
  await expectPage(form.getByRole('alert')).toContainText('Forslaget er likt teksten som står der.')
  await expectPage(form.getByLabel('Hvorfor?')).toHaveValue('Kortere er bedre.')
  await expectPage(form.getByLabel('Forslag til ny tekst')).toHaveValue(service.summary)
  await admin.context().close()
})

it('a proposal changes no page until communications approves it, old beside new; then every region says it', async () => {
  const editor = await signInAs(browser, house.cms, lofoten)
  await propose(editor, `${service.summary} Velkommen innom!`, 'Det inviterer folk inn.')
  await expectPage(editor.getByText('Forslaget er sendt.')).toBeVisible()
  expect(await publicPage('/lofoten/')).not.toContain('Velkommen innom!')
  await editor.goto(`${house.cms}/admin`)
  await expectPage(editor.getByRole('region', { name: 'Dine forslag' })).toContainText('venter på svar')

  const admin = await signInAs(browser, house.cms, kari)
  const waiting = admin.getByRole('region', { name: 'Forslag som venter på deg' })
  await expectPage(waiting).toContainText('Lofoten')
  await waiting.getByRole('link', { name: `Tjeneste: ${service.title} – Kort fortalt` }).click()
  const proposal = admin.locator('.eidor-proposal')
  await expectPage(proposal).toContainText('Det inviterer folk inn.', { timeout: 15_000 })
  await expectPage(proposal.locator('ins')).toHaveText(/Velkommen innom!/)
  await proposal.getByRole('button', { name: 'Godkjenn' }).click()
  await expectPage(proposal.getByRole('status')).toContainText('Godkjent.')
  for (const page of ['/lofoten/', '/ofoten/'])
    await expect.poll(() => publicPage(page), { timeout: 5000, interval: 100 }).toContain('Velkommen innom!')

  await editor.reload()
  await expectPage(editor.getByRole('region', { name: 'Dine forslag' })).toContainText('godkjent')
  await editor.context().close()
  await admin.context().close()
})

it('a proposal is returned with a word, which communications must write, and the region reads it', async () => {
  const editor = await signInAs(browser, house.cms, lofoten)
  await propose(editor, 'Bare i Lofoten.', 'Vi har det best.')
  await expectPage(editor.getByText('Forslaget er sendt.')).toBeVisible()

  const admin = await signInAs(browser, house.cms, kari)
  await admin.getByRole('region', { name: 'Forslag som venter på deg' }).getByRole('link').first().click()
  const proposal = admin.locator('.eidor-proposal')
  await proposal.getByRole('button', { name: 'Returner' }).click()
  await expectPage(proposal.getByRole('alert')).toContainText('Skriv noen ord til regionen', { timeout: 15_000 })
  await proposal.getByLabel('Noen ord til regionen').fill('Teksten skal passe i alle regioner.')
  await proposal.getByRole('button', { name: 'Returner' }).click()
  await expectPage(proposal.getByRole('status')).toContainText('Returnert. Teksten skal passe i alle regioner.')

  await editor.goto(`${house.cms}/admin`)
  await expectPage(editor.getByRole('region', { name: 'Dine forslag' })).toContainText(
    'returnert: Teksten skal passe i alle regioner.',
  )
  await editor.context().close()
  await admin.context().close()
})
