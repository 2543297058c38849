import { type Browser, expect as expectPage } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { addDays, osloDay } from '#content/date.ts'
import { openBrowser } from './browser.ts'
import { type House, startHouse } from './house.ts'
import { placeOf, regionId, signedIn } from './rest.ts'
import { signInAs } from './sign-in.ts'

/** A region's editor enters a day that is different, and has the notice for the door one click away. */

let house: House
let browser: Browser
let call: Awaited<ReturnType<typeof signedIn>>
let exception: string
const user = { email: 'lofoten@example.no', password: 'enda et passord', name: 'Lofoten', role: 'region-editor' }
beforeAll(async () => {
  ;[house, browser] = await Promise.all([startHouse(), openBrowser()])
  call = await signedIn(house)
  await call('POST', '/api/users', { ...user, regions: [await regionId(call, 'lofoten')], invite: false })
  await call('DELETE', '/api/exceptions?where[id][exists]=true')
  const day = `${addDays(osloDay(Date.now()), 3)}T12:00:00.000Z`
  const place = await placeOf(call, 'lofoten')
  const made = await call('POST', '/api/exceptions?locale=no', {
    ...{ place, from: day, to: day, periods: [], reason: 'Vi maler veggene.' },
  })
  exception = z.object({ doc: z.object({ id: z.string() }) }).parse(made).doc.id
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

it('one click on an exception opens its notice, with the reason, the way to print it, and its PDF', async () => {
  const admin = await signInAs(browser, house.cms, user)
  await admin.goto(`${house.cms}/admin/collections/exceptions/${exception}`)
  const link = admin.getByRole('link', { name: 'Skriv ut oppslag' })
  await expectPage(link).toBeVisible({ timeout: 30_000 })
  // It looks like what it is, a button of the house.
  await expectPage(link).toHaveCSS('border-top-style', 'solid')
  const opened = admin.context().waitForEvent('page')
  await link.click()
  const notice = await opened
  await notice.waitForURL(`${house.site}/lofoten/beskjed/**`)
  await expectPage(notice.getByText('Vi maler veggene.').first()).toBeVisible()
  await expectPage(notice.getByRole('button', { name: 'Skriv ut' })).toBeVisible()
  const pdf = await notice.getByRole('link', { name: 'Last ned som PDF (A4)' }).getAttribute('href')
  const answer = await notice.request.get(new URL(pdf ?? '', house.site).href)
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf'])
  await admin.context().close()
})
