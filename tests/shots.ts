import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import sharp from 'sharp'
import { z } from 'zod'
import { addDays, osloDay } from '#content/date.ts'
import { openBrowser } from './journeys/browser.ts'
import { startHouse } from './journeys/house.ts'
import { placeOf, regionId, signedIn } from './journeys/rest.ts'
import { signInAs } from './journeys/sign-in.ts'

/*
 * npm run shots: the pictures of README.md and docs/admin.md, taken anew of a seeded house that some editors have worked in.
 */
const folder = 'docs/shots'
mkdirSync(folder, { recursive: true })
const [house, browser] = await Promise.all([startHouse(), openBrowser()])
const call = await signedIn(house)
const password = 'et passord til bildene'
const lofoten = await regionId(call, 'lofoten')
const [place, neighbour] = await Promise.all(['lofoten', 'vesteralen'].map((it) => placeOf(call, it)))
const people = {
  line: { email: 'line@example.no', name: 'Line Olsen', role: 'region-editor', regions: [lofoten] },
  kari: { email: 'kari@example.no', name: 'Kari Berg', role: 'communications', regions: [] },
  tor: { email: 'tor@example.no', name: 'Tor Nilsen', role: 'course-contributor', regions: [lofoten] },
}
for (const it of Object.values(people)) await call('POST', '/api/users', { ...it, password, invite: false })
const doc = z.object({ doc: z.object({ id: z.string() }) })
const list = z.object({ docs: z.array(z.looseObject({ id: z.string() })) })

const kari = await signInAs(browser, house.cms, { email: people.kari.email, password })
const line = await signInAs(browser, house.cms, { email: people.line.email, password })
const tor = await signInAs(browser, house.cms, { email: people.tor.email, password })
try {
  const asLine = await signedIn(house, people.line.email, password)
  const [service] = list.parse(await call('GET', '/api/services?where[scope][equals]=minimum&sort=order&limit=1')).docs
  const text = { target: 'services', document: service?.id, field: 'summary', locale: 'no', region: lofoten }
  const proposed = `${String(service?.summary)} Du kan komme uten time.`
  const reason = 'Folk spør om de må bestille.'
  const proposal = doc.parse(await asLine('POST', '/api/proposals', { ...text, proposed, reason })).doc.id
  const name = doc.parse(
    await asLine('POST', '/api/names', { place, name: 'Karrierehuset Lofoten', reason: 'Det er det folk sier.' }),
  ).doc.id
  await asLine('PATCH', `/api/places/${place}`, { email: 'lofoten@example.no' })

  await take(line, '/admin', 'dashboard-region')
  await take(kari, '/admin', 'dashboard-communications')
  await take(tor, '/admin', 'dashboard-courses')
  await take(line, `/admin/collections/places/${place}`, 'place')
  await take(line, `/admin/collections/places/${neighbour}`, 'neighbour')
  await take(kari, `/admin/collections/names/${name}`, 'name')
  await take(kari, `/admin/collections/proposals/${proposal}`, 'proposal')
  await take(kari, '/admin/tilbud', 'offer')
  await take(line, `/admin/collections/regions/${lofoten}`, 'colour', async (page) => {
    await page.locator('#field-colour').fill('#777')
    await page.locator('.eidor-colour__adjusted').evaluate((it) => it.scrollIntoView({ block: 'center' }))
  })
  await take(line, `/admin/collections/places/${place}`, 'preview', async (page) => {
    await page.locator('#live-preview-toggler').click()
    await page.frameLocator('#live-preview-iframe').getByRole('heading', { level: 1 }).waitFor()
  })
  await importing(tor)
  const on = `${addDays(osloDay(Date.now()), 60)}T12:00:00.000Z`
  const closing = { region: await regionId(call, 'ofoten'), successor: lofoten, on, decision: 'FR-sak 3/2027' }
  const closed = doc.parse(await call('POST', '/api/closings', closing)).doc.id
  await take(kari, `/admin/collections/closings/${closed}`, 'closing')
  await take(line, `/admin/collections/places/${place}/versions`, 'versions')
  await visit('/lofoten/', 'lofoten')
} finally {
  await browser.close()
  await house.stop()
}

/** A page of the site at ten in the morning of today, when most doors are open. */
async function visit(path: string, to: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.clock.setFixedTime(new Date(`${osloDay(Date.now())}T10:00:00+01:00`))
  await page.goto(house.site + path, { waitUntil: 'networkidle' })
  await keep(await page.screenshot(), to)
}

/** A catalogue that somebody brought in, wrote in, and brings in again. */
async function importing(page: Page): Promise<void> {
  const head = 'Kode;Tittel;Kort fortalt;Varighet;Pris;Start;Slutt;Frist'
  const weaving = 'VEV-1;Veving for nybegynnere;Lær å sette opp en vev.;20 uker;900;15.01.2027;20.05.2027;01.12.2026'
  const options = encodeURIComponent(
    JSON.stringify({ name: 'husflid.csv', provider: 'Ei dør i Lofoten', region: 'lofoten' }),
  )
  // As JSON: a list of objects is a catalogue too.
  const bringIn = async (...rows: string[]) => {
    const names = head.split(';')
    const courses = rows.map((it) => Object.fromEntries(it.split(';').map((cell, at) => [names[at] ?? '', cell])))
    return z.object({ id: z.string() }).parse(await call('POST', `/api/imports?options=${options}`, courses)).id
  }
  const run = await bringIn(weaving)
  await call('POST', `/api/imports/${run}/apply`, {})
  await page.goto(`${house.cms}/admin/import?run=${run}`)
  await page.getByText(/^Kursene er på nett/).waitFor()
  const course = list.parse(await call('GET', '/api/courses?where[reference][equals]=VEV-1')).docs[0]?.id
  const byHand = {
    duration: '18 uker',
    summary: 'Lær å veve hos oss: vi har veven, garnet og kaffen.',
    _status: 'published',
  }
  await call('PATCH', `/api/courses/${course}?locale=no`, byHand)
  await take(page, `/admin/collections/courses/${course}`, 'origin')
  const again = await bringIn(
    weaving.replace('20 uker', '22 uker').replace('900', '950'),
    'VEV-2;Veving videre;For deg som har vevd før.;10 uker;1200;20.02.2027;;',
    'VEV-3;Toving;;;mye;;;',
  )
  await take(page, `/admin/import?run=${again}`, 'import', async (it) => {
    await it.getByRole('button', { name: /^Endret/ }).click()
    await it.getByRole('checkbox', { name: /^Varighet/ }).check()
  })
}

/** One screen at 1280 × 900. */
async function take(page: Page, path: string, to: string, first?: (page: Page) => Promise<unknown>): Promise<void> {
  await page.goto(house.cms + path)
  await settled(page.locator('main, .template-default').first())
  await first?.(page)
  await page.waitForTimeout(1500)
  await keep(await page.screenshot({ animations: 'disabled' }), to)
}

async function keep(png: Buffer, to: string): Promise<void> {
  await sharp(png)
    .webp({ nearLossless: true, quality: 60, effort: 6 })
    .toFile(join(folder, `${to}.webp`))
  process.stdout.write(`${join(folder, `${to}.webp`)}\n`)
}

async function settled(screen: Locator): Promise<void> {
  await screen.waitFor({ timeout: 30_000 })
  await screen.page().waitForLoadState('networkidle')
}
