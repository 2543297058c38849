import { fork } from 'node:child_process'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { SmtpSink } from '../cms/smtp-sink.ts'
import { openBrowser } from './browser.ts'
import { freePorts, type House, startHouse } from './house.ts'

/** Following by e-mail, from the page of a region to the button in the letter, in a real browser over the running product. */

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

async function visit(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options })
  try {
    await work(await context.newPage())
    expect(await context.cookies()).toEqual([])
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

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()

/** The link in the newest letter to an address. */
async function linkTo(email: string): Promise<string> {
  await expect.poll(() => sink.mails.some((it) => it.to === email), { timeout: 30_000 }).toBe(true)
  const mail = sink.mails.findLast((it) => it.to === email)
  return /http:\/\/localhost:\d+\/\S*meld\/varsel\/bekreft\/\S+/.exec(mail?.text ?? '')?.[0] ?? ''
}

/** How many follow what, as communications sees it. */
async function followed(): Promise<{ query: string; followers: number; waiting: number }[]> {
  const login = { email: house.email, password: house.password }
  const headers = { 'content-type': 'application/json' }
  const signedIn = await fetch(`${house.cms}/api/users/login`, { method: 'POST', headers, body: JSON.stringify(login) })
  const { token } = z.object({ token: z.string() }).parse(await signedIn.json())
  const answer = await fetch(`${house.cms}/api/following`, { headers: { authorization: `JWT ${token}` } })
  const search = z.object({ query: z.string(), followers: z.number(), waiting: z.number() })
  return z.object({ searches: z.array(search) }).parse(await answer.json()).searches
}

it.each([
  { javaScriptEnabled: true, email: 'med@example.no', region: 'lofoten' },
  { javaScriptEnabled: false, email: 'uten@example.no', region: 'salten' },
])('a region is followed in two steps (script: $javaScriptEnabled)', async ({ email, region, ...options }) => {
  const check = (page: Page) => (options.javaScriptEnabled ? accessible(page) : Promise.resolve())
  await visit(options, async (page) => {
    await page.goto(`${house.site}/${region}/`)
    await page.getByRole('link', { name: 'På e-post' }).click()
    expect(await page.locator('.followed b').textContent()).toMatch(/^Kurs i (Lofoten|Salten)$/)
    await check(page)
    await page.getByRole('button', { name: 'Følg' }).click()
    expect(await page.getByRole('alert').getByRole('link').textContent()).toBe('Skriv e-postadressen din.')
    await check(page)
    const field = page.getByLabel('E-postadressen din')
    await field.fill('kari@@')
    await page.getByRole('button', { name: 'Følg' }).click()
    expect(await field.inputValue()).toBe('kari@@')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await field.fill(email)
    await reading()
    await page.getByRole('button', { name: 'Følg' }).click()
    await page.waitForURL('**/meld/varsel/takk/')
    expect(await heading(page)).toBe('Sjekk e-posten din')
    await check(page)
  })
  const link = await linkTo(email)
  // A program that follows the links of a letter confirms nothing.
  for (let times = 0; times < 3; times += 1) expect((await fetch(link)).status).toBe(200)
  const query = `region=${region}`
  expect((await followed()).find((it) => it.query === query)).toMatchObject({ followers: 0, waiting: 1 })
  await visit(options, async (page) => {
    await page.goto(link)
    await check(page)
    await page.getByRole('button', { name: 'Ja, gi meg beskjed' }).click()
    await page.waitForURL('**/meld/varsel/bekreftet/')
    expect(await heading(page)).toBe('Nå følger du')
    await check(page)
  })
  await expect
    .poll(async () => (await followed()).find((it) => it.query === query), { timeout: 20_000 })
    .toMatchObject({ followers: 1, waiting: 0 })
})

it('a search is followed by keyboard alone, in English', () =>
  visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${house.site}/en/kurs/?q=norsk`)
    await page.getByRole('link', { name: 'By e-mail' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/en/meld/varsel/?q=norsk')
    await page.getByLabel('Your e-mail address').focus()
    await page.keyboard.type('keyboard@example.no')
    await reading()
    await page.keyboard.press('Tab')
    // The field for robots is not on the way.
    expect(await page.locator(':focus').textContent()).toBe('Follow')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/en/meld/varsel/takk/')
    expect(await heading(page)).toBe('Check your e-mail')
  }))

it('a link that we did not make leads nowhere, and the form answers alike for known and unknown addresses', async () => {
  const link = await linkTo('med@example.no')
  for (const forged of [
    link.replace(/s=./, (it) => (it === 's=0' ? 's=1' : 's=0')),
    link.replace(/k=./, (it) => (it === 'k=0' ? 'k=1' : 'k=0')),
  ]) {
    expect((await fetch(forged)).status).toBe(404)
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
    // As for any address where nothing can be sent.
    expect((await fetch(forged, { method: 'POST', headers, body: '' })).status).toBe(405)
  }
})

it('with the CMS down one can follow, confirm, and stop with one press of the mail program; all of it counts later', async () => {
  await visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${house.site}/meld/varsel/?region=rana`)
    await page.getByLabel('E-postadressen din').fill('venter@example.no')
    await reading()
    await page.getByRole('button', { name: 'Følg' }).click()
  })
  const confirm = await linkTo('venter@example.no')
  const { personOf, followLink } = await import('#content/follow.ts')
  const { readFileSync } = await import('node:fs')
  const secrets: unknown = JSON.parse(readFileSync(`${house.dataDir}/secrets.json`, 'utf8'))
  const { publish } = z.object({ publish: z.string() }).parse(secrets)

  house.process.kill('SIGTERM')
  await new Promise((resolve) => house.process.once('exit', resolve))
  const [sitePort, cmsPort] = await freePorts()
  const env = { ...process.env, DATA_DIR: house.dataDir, SITE_PORT: String(sitePort), CMS_PORT: String(cmsPort) }
  const alone = fork('site/server.ts', { env: { ...env, LOG_LEVEL: 'silent' } })
  await new Promise((resolve) => alone.once('message', resolve))
  const here = `http://localhost:${sitePort}`
  const moved = (link: string) => here + new URL(link).pathname + new URL(link).search
  try {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${here}/meld/varsel/?region=ofoten`)
      await page.getByLabel('E-postadressen din').fill('nede@example.no')
      await reading()
      await page.getByRole('button', { name: 'Følg' }).click()
      await page.waitForURL('**/meld/varsel/takk/')
      await page.goto(moved(confirm))
      await page.getByRole('button', { name: 'Ja, gi meg beskjed' }).click()
      await page.waitForURL('**/meld/varsel/bekreftet/')
    })
    // As a mail program does it: no page of ours, no cookie, in either form that RFC 8058 allows, and no redirect.
    for (const [email, body] of [
      ['med@example.no', new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })],
      ['uten@example.no', oneClickInParts()],
    ] as const) {
      const url = here + followLink('avmeld-alt', personOf(email, publish), 'no', publish)
      const { status } = await fetch(url, { method: 'POST', body, redirect: 'manual' })
      expect([email, status]).toEqual([email, 200])
    }
  } finally {
    alone.kill('SIGTERM')
    await new Promise((resolve) => alone.once('exit', resolve))
  }

  house = await startHouse({ SMTP_URL: sink.url, DATA_DIR: house.dataDir })
  await expect
    .poll(async () => (await followed()).map((it) => `${it.query} ${it.followers} ${it.waiting}`).sort(), {
      timeout: 40_000,
    })
    .toEqual(['q=norsk 0 1', 'region=ofoten 0 1', 'region=rana 1 0'])
  expect(await linkTo('nede@example.no')).not.toBe('')
}, 300_000)

function oneClickInParts(): FormData {
  const form = new FormData()
  form.set('List-Unsubscribe', 'One-Click')
  return form
}
