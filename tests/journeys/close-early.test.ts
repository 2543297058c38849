import { type Browser, expect as expectPage } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { openBrowser } from './browser.ts'
import { type House, startHouse } from './house.ts'
import { placeOf, regionId, signedIn } from './rest.ts'
import { signInAs } from './sign-in.ts'

/** A region's editor closes the door early today from the dashboard, in two clicks, and takes it back in one. */

let house: House
let browser: Browser
let call: Awaited<ReturnType<typeof signedIn>>
beforeAll(async () => {
  ;[house, browser] = await Promise.all([startHouse(), openBrowser()])
  call = await signedIn(house)
  await openAllDay(await placeOf(call, 'lofoten'))
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

/** Whatever day and time the test runs: open from midnight to midnight, without exceptions. */
async function openAllDay(place: string): Promise<void> {
  const stored = await call('GET', `/api/places/${place}?depth=0`)
  const { addresses } = z.object({ addresses: z.array(z.looseObject({ label: z.string() })) }).parse(stored)
  const hours = ['1', '2', '3', '4', '5', '6', '7'].map((weekday) => ({
    weekday,
    opens: '00:00',
    closes: '24:00',
    mode: 'drop-in',
  }))
  const holidays = { closed: false, openOn: [], eves: 'ordinary' }
  const open = addresses.map((it) => ({ ...it, hours, seasons: [], monthly: [], holidays }))
  await call('PATCH', `/api/places/${place}`, { addresses: open, _status: 'published' })
  await call('DELETE', '/api/exceptions?where[id][exists]=true')
}

const signIn = (email: string, password: string) => signInAs(browser, house.cms, { email, password })

async function page(): Promise<string> {
  return (await fetch(`${house.site}/lofoten/`)).text()
}

it('two clicks close Leknes early, the public page says so, and one click opens it again', async () => {
  const user = { email: 'lofoten@example.no', password: 'enda et passord', name: 'Lofoten', role: 'region-editor' }
  await call('POST', '/api/users', { ...user, regions: [await regionId(call, 'lofoten')], invite: false })
  const admin = await signIn(user.email, user.password)
  const today = admin.getByRole('region', { name: 'Åpent i dag' })
  await expectPage(today.getByRole('heading', { level: 3 })).toHaveText(['Lofoten'], { timeout: 30_000 })
  const leknes = today.getByRole('listitem').filter({ hasText: 'Leknes' })
  await expectPage(leknes).toContainText('0.00–24.00')
  await expectPage(leknes).toContainText('Åpent nå')

  await leknes.getByRole('button', { name: 'Steng tidlig i dag Leknes' }).click()
  await leknes.getByLabel('Hvorfor?').fill('Strømmen er borte.')
  await leknes.getByRole('button', { name: 'Stengt i dag' }).click()
  await expectPage(leknes.getByRole('status')).toContainText('Stengt i dag – Angre')
  await expectPage(leknes).toContainText('Stengt (Strømmen er borte.)')
  await expect.poll(page, { timeout: 5000, interval: 100 }).toContain('Strømmen er borte.')

  await leknes.getByRole('button', { name: 'Angre' }).click()
  await expectPage(leknes.getByRole('status')).toBeEmpty()
  await expectPage(leknes).toContainText('0.00–24.00')
  await expect.poll(page, { timeout: 5000, interval: 100 }).not.toContain('Strømmen er borte.')

  const half = leknes.getByRole('button', { name: /^(23\.30|Nå \(.*\))$/ })
  await leknes.getByRole('button', { name: 'Steng tidlig i dag Leknes' }).click()
  await half.last().click()
  await expectPage(leknes.getByRole('status')).toContainText(/Stenger kl\. \d+\.\d\d i dag – Angre/)
})

it('exceptions are listed by place and days, and why', async () => {
  const admin = await signIn(house.email, house.password)
  await admin.goto(`${house.cms}/admin/collections/exceptions`)
  const row = admin.getByRole('row').filter({ hasText: 'Lofoten, Leknes: ' })
  await expectPage(row.first()).toBeVisible({ timeout: 30_000 })
  await expectPage(admin.getByText('[Uten tittel]')).toHaveCount(0)
})
