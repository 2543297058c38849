import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { SmtpSink } from '../cms/smtp-sink.ts'
import { openBrowser } from './browser.ts'
import { type House, startHouse } from './house.ts'
import { signInAs } from './sign-in.ts'

/** "Si fra hva du savner", from the empty search to the mail that answers, in a real browser over the running product. */

const sink = new SmtpSink()
let house: House
let browser: Browser
beforeAll(async () => {
  await sink.listen()
  ;[house, browser] = await Promise.all([startHouse({ SMTP_URL: sink.url }), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
  await sink.close()
})

/** As slow as somebody who reads. */
const reading = () => new Promise((resolve) => setTimeout(resolve, 3_100))

async function visit<T>(options: BrowserContextOptions, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options })
  try {
    const done = await work(await context.newPage())
    expect(await context.cookies()).toEqual([])
    return done
  } finally {
    await context.close()
  }
}

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map((it) => `${page.url()} ${it.id}: ${it.nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
}

it.each([{ javaScriptEnabled: false }, { javaScriptEnabled: true }])(
  'what is wrong is told at its field, and nothing typed is lost (script: $javaScriptEnabled)',
  (options) =>
    visit(options, async (page) => {
      const check = () => (options.javaScriptEnabled ? accessible(page) : Promise.resolve())
      await page.goto(`${house.site}/meld/savn/?q=Kvantefysikk&region=lofoten`)
      expect(await page.getByLabel('Hva savner du?').inputValue()).toBe('Kvantefysikk')
      expect(await page.getByLabel('Hvor?').inputValue()).toBe('lofoten')
      await check()
      await page.getByLabel('Hva savner du?').fill('   ')
      await page.getByLabel('Hvor?').selectOption({ label: 'Træna' })
      await page.getByLabel('E-post').fill('kari@@example')
      await page.getByRole('button', { name: 'Send' }).click()
      expect(new URL(page.url()).pathname).toBe('/meld/savn/')
      await check()
      expect(await page.title()).toMatch(/^Noe må rettes/)
      expect(await page.getByRole('alert').getByRole('link').allTextContents()).toEqual([
        'Skriv hva du savner.',
        'Adressen ser ikke riktig ut. Skriv den slik: navn@eksempel.no',
      ])
      const field = page.getByLabel('E-post')
      expect(await field.inputValue()).toBe('kari@@example')
      expect(await field.getAttribute('aria-invalid')).toBe('true')
      expect(await field.getAttribute('aria-describedby')).toContain('epost-f')
      expect(await page.getByLabel('Hvor?').locator('option:checked').textContent()).toBe('Træna')
      // With an address, and no yes to keeping it.
      await page.getByLabel('Hva savner du?').fill('Kvantefysikk')
      await field.fill('kari@example.no')
      await page.getByRole('button', { name: 'Send' }).click()
      expect(await page.getByRole('alert').getByRole('link').textContent()).toContain('Sett kryss')
      expect(await field.inputValue()).toBe('kari@example.no')
    }),
)

it('by keyboard alone, at 360 px, without script', () =>
  visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${house.site}/meld/savn/`)
    await page.getByLabel('Hva savner du?').focus()
    await page.keyboard.type('Tegnspråk')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await reading()
    // The field for robots is not on the way.
    expect(await page.locator(':focus').textContent()).toBe('Send')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/meld/savn/takk/')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Takk, nå vet vi det')
  }))

it('from an address and a yes, by two mails, to a course and an address that is gone; a robot is told what it did', async () => {
  await visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${house.site}/en/meld/savn/?q=Glassblower&region=lofoten`)
    await page.getByLabel('E-mail').fill('kari.normann@example.no')
    await page.getByLabel(/^Yes, you may keep/).check()
    await page.getByRole('button', { name: 'Send' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('so fast')
    await reading()
    await page.getByRole('button', { name: 'Send' }).click()
    await page.waitForURL('**/en/meld/savn/takk/?svar=1')
  })
  await expect.poll(() => sink.mails.length, { timeout: 20_000 }).toBe(1)
  const [asked] = sink.mails
  expect(asked).toMatchObject({
    to: 'kari.normann@example.no',
    subject: 'Do you want to be told when there is a course?',
  })
  const [confirm = ''] = (asked?.text ?? '').match(/https?:\S+/) ?? []
  await visit({ javaScriptEnabled: true }, async (page) => {
    await page.goto(confirm)
    await accessible(page)
    await page.getByRole('button', { name: 'Yes, tell me' }).click()
    await page.waitForURL('**/en/meld/savn/bekreftet/')
    await accessible(page)
    // An address that we did not sign opens nothing.
    expect((await page.goto(confirm.replace(/s=[0-9a-f]{4}/, 's=0000')))?.status()).toBe(404)
  })
  // In the admin, it is answered with a course.
  const page = await signInAs(browser, house.cms, house)
  await page.goto(`${house.cms}/admin/behov`)
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Glassblower' }) })
  await entry.getByRole('button', { name: 'Besvar med et kurs' }).click()
  await expect.poll(() => entry.textContent()).toContain('1 får e-post')
  await entry.getByRole('searchbox').fill('norsk')
  await entry.getByRole('listitem').first().getByRole('button').click()
  await page.getByText('Ferdig behandlet').click()
  await expect.poll(() => entry.getByRole('button', { name: 'Angre' }).count()).toBe(1)
  // What nobody should have to read is deleted, after a question that is left by pressing where one stands.
  await entry.getByRole('button', { name: 'Slett' }).press('Enter')
  await expect.poll(() => page.locator(':focus').textContent()).toBe('Avbryt')
  expect(await entry.textContent()).toContain('blir borte for godt')
  const { violations } = await new AxeBuilder({ page }).include('.eidor-demand').analyze()
  expect(violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  await page.keyboard.press('Enter')
  await expect.poll(() => entry.getByRole('button', { name: 'Avbryt' }).count()).toBe(0)
  await expect.poll(() => page.locator(':focus').textContent()).toContain('Slett')
  await page.keyboard.press('Enter')
  await entry.getByRole('button', { name: 'Slett for godt' }).click()
  await expect.poll(() => entry.count()).toBe(0)
  expect(await page.locator(':focus').textContent()).toContain('Dette savner folk')
  expect(await page.getByRole('status').allTextContents()).toContain('Slettet: Glassblower')
  await page.context().close()

  const filled = new URLSearchParams({ hva: 'Spam', nettside: 'https://spam.example', stempel: 'x' })
  const robot = (headers: Record<string, string>) =>
    fetch(`${house.site}/meld/savn/`, { method: 'POST', body: filled, headers, redirect: 'manual' })
  expect((await robot({ 'sec-fetch-site': 'same-origin' })).status).toBe(422)
  expect((await robot({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await robot({ origin: 'https://elsewhere.example' })).status).toBe(403)
  expect((await robot({})).status).toBe(403)
})

it('a form sent twice is one wish, who sends much in a short time is asked to wait, and no address is on the disk afterwards', async () => {
  const page = await (await fetch(`${house.site}/meld/savn/`)).text()
  const stamps = await Promise.all(
    Array.from(
      { length: 12 },
      async () =>
        (await (await fetch(`${house.site}/meld/savn/`)).text()).match(/name="stempel" value="([^"]+)"/)?.[1] ?? '',
    ),
  )
  expect(page).toContain('stempel')
  await reading()
  const sent = []
  const [first = '', ...others] = stamps
  for (const stempel of [first, first, ...others.slice(0, 10)]) {
    const response = await fetch(`${house.site}/meld/savn/`, {
      method: 'POST',
      body: new URLSearchParams({ hva: 'Sveiser', stempel }),
      headers: { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': '203.0.113.77', 'user-agent': 'FINGERPRINT-7f3a' },
      redirect: 'manual',
    })
    sent.push(response.status)
    if (response.status === 429) expect(await response.text()).toContain('Sveiser</textarea>')
  }
  expect(sent).toEqual([...Array.from({ length: 10 }, () => 303), 429, 429])
  // All of it has arrived.
  await expect
    .poll(async () => submissionsOf(await (await fetch(`${house.site}/helse/`)).json()), { timeout: 20_000 })
    .toEqual({ waiting: 0, aside: 0 })
  const entries = z.object({ entries: z.array(z.object({ key: z.string(), wishes: z.number() })) })
  const login = await post(`${house.cms}/api/users/login`, { email: house.email, password: house.password })
  const { token } = z.object({ token: z.string() }).parse(login)
  const headers = { authorization: `JWT ${token}` }
  const list = entries.parse(await (await fetch(`${house.cms}/api/demand/entries`, { headers })).json())
  // Ten were taken, one of them twice.
  expect(list.entries.find((it) => it.key === 'sveiser')?.wishes).toBe(9)
  for (const file of readdirSync(house.dataDir, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())) {
    const bytes = readFileSync(join(file.parentPath, file.name), 'latin1')
    for (const trace of ['203.0.113.77', 'FINGERPRINT-7f3a']) expect(bytes.includes(trace), file.name).toBe(false)
    // The address that somebody left is in the CMS's database alone.
    if (!file.name.startsWith('eidor.db')) expect(bytes.includes('kari.normann'), file.name).toBe(false)
  }
  expect(house.output()).not.toContain('203.0.113.77')
  expect(house.output()).not.toContain('kari.normann')
})

function submissionsOf(health: unknown): unknown {
  return z.object({ submissions: z.unknown() }).parse(health).submissions
}

async function post(url: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json()
}
