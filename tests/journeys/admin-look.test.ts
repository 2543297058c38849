import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { type House, startHouse } from './house.ts'
import { signInAs } from './sign-in.ts'

let house: House
let browser: Browser

beforeAll(async () => {
  ;[house, browser] = await Promise.all([startHouse(), openBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

/** The texts that have too little contrast with what they stand on, each by its element. */
async function faint(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
  return violations.flatMap((it) => it.nodes.map((node) => `${node.html.slice(0, 120)} ${node.any[0]?.message ?? ''}`))
}

function backgroundOf(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((it) => getComputedStyle(it).backgroundColor)
}

describe.each(['light', 'dark'] as const)('The admin in its %s theme', (colorScheme) => {
  test('is of the same house from the way in: the door, our type, and text that can be read', async () => {
    const page = await signInAs(browser, house.cms, house, { colorScheme })
    expect(await faint(page)).toEqual([])
    const drawn = await page.evaluate(() =>
      [...document.fonts].filter((it) => it.status === 'loaded').map((it) => it.family.replaceAll('"', '')),
    )
    expect(drawn).toContain('Public Sans Variable')
    expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme)

    await page.goto(`${house.cms}/admin/collections/courses`)
    await page.locator('.table a').first().waitFor()
    expect(await faint(page)).toEqual([])

    const icon = await page.locator('link[rel="icon"]').getAttribute('href')
    const answer = await page.request.get(new URL(icon ?? '', house.cms).href)
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/svg+xml'])
    await page.context().close()
  })
})

test('The way in is the wall of the house, and asks no other origin for anything', async () => {
  const page = await (await browser.newContext({ locale: 'nb-NO' })).newPage()
  const asked: string[] = []
  page.on('request', (it) => asked.push(it.url()))
  await page.goto(`${house.cms}/admin/login`)
  await page.getByRole('button', { name: 'Logg inn' }).waitFor()
  expect(await faint(page)).toEqual([])
  await expect.poll(() => backgroundOf(page, '.template-minimal')).toBe('rgb(23, 42, 52)')
  expect(asked.filter((it) => !it.startsWith(house.cms) && !it.startsWith('data:'))).toEqual([])
  await page.context().close()
})
