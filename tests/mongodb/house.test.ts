import { randomBytes } from 'node:crypto'
import { expect as expectPage } from '@playwright/test'
import { expect, inject, it } from 'vitest'
import { databaseUrl, dropDatabase } from '../database/server.ts'
import { openBrowser } from '../journeys/browser.ts'
import { startHouse } from '../journeys/house.ts'
import { placeOf, signedIn } from '../journeys/rest.ts'
import { signInAs } from '../journeys/sign-in.ts'

it('npm start on an empty MongoDB seeds it, shows it to editors, and has on the site what they save', async () => {
  const { url, compatibility } = inject('seeded').mongodb ?? { url: '', compatibility: null }
  const own = databaseUrl(url, `eidor-${randomBytes(6).toString('hex')}`)
  const house = await startHouse({ DATABASE_URL: own, MONGODB_COMPATIBILITY: compatibility ?? '' })
  const browser = await openBrowser()
  try {
    expect(house.output()).toMatch(/seeded Nordland: \d+ documents/)
    const page = async () => (await fetch(`${house.site}/lofoten/`)).text()
    await expect.poll(page, { timeout: 60_000 }).toContain('Lofoten')
    const call = await signedIn(house)
    const place = await placeOf(call, 'lofoten')
    await call('PATCH', `/api/places/${place}`, { summary: 'Dette står i MongoDB.' })
    await expect.poll(page, { timeout: 30_000 }).toContain('Dette står i MongoDB.')
    const admin = await signInAs(browser, house.cms, house)
    await admin.goto(`${house.cms}/admin/collections/courses?limit=10`)
    await expectPage(admin.locator('tbody tr')).toHaveCount(10, { timeout: 60_000 })
    await admin.goto(`${house.cms}/admin/collections/places/${place}`)
    await expectPage(admin.locator('#field-summary')).toHaveValue('Dette står i MongoDB.', { timeout: 60_000 })
  } finally {
    await browser.close()
    await house.stop()
    await dropDatabase(own)
  }
}, 300_000)
