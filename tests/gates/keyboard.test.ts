import type { Page } from '@playwright/test'
import { expect, test } from 'vitest'
import { inNordland } from './in-nordland.ts'
import { visitor } from './visitor.ts'

/** Ways through the site by keyboard alone; the finder, the map and the news: tests/journeys/front.test.ts. */

const open = inNordland('weekday')

/** Presses Tab until what fits a selector has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((it) => document.activeElement?.matches(it) ?? false, selector)) return
  }
  throw new Error(`${selector} does not get the focus on ${page.url()} in 150 presses.`)
}

async function walk(width: number, path: string, way: (page: Page) => Promise<void>): Promise<void> {
  await using context = await visitor(open.browser, 'weekday', width)
  const page = await context.newPage()
  await page.goto(`http://localhost:${open.served.site.port}${path}`)
  await way(page)
}

test('A search is narrowed to what one can apply for now, and a course of it opened', () =>
  walk(360, '/kurs/?q=norsk', async (page) => {
    await tabTo(page, '.filters-head')
    await page.keyboard.press('Enter')
    await tabTo(page, 'input[name="open"]')
    await page.keyboard.press('Space')
    await page.waitForURL('**/kurs/?*open=true*')
    await tabTo(page, '.courses a')
    const title = await page.locator(':focus').textContent()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/kurs\/[a-z0-9-]+-[0-9a-f]{8}\/$/)
    expect(await page.locator('h1').textContent()).toBe(title)
  }))

test('On a telephone, the menu is opened, and leads to the same page in English', () =>
  walk(360, '/lofoten/', async (page) => {
    await tabTo(page, '.menu-s > summary')
    await page.keyboard.press('Enter')
    await tabTo(page, '.menu-s .lang a[hreflang="en"]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/en/lofoten/')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  }))

test.each([
  ['/meld/varsel/?region=lofoten', '[name="epost"]', 'kari@@example'],
  ['/meld/savn/', '[name="epost"]', 'kari@@example'],
])('What is wrong in %s is led to, and what was typed is still there', (path, field, wrong) =>
  walk(360, path, async (page) => {
    await tabTo(page, field)
    await page.keyboard.type(wrong)
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    await tabTo(page, '[role="alert"] a[href="#epost"]')
    await page.keyboard.press('Enter')
    expect(await page.locator(':focus').getAttribute('name')).toBe('epost')
    expect(await page.locator(':focus').inputValue()).toBe(wrong)
  }),
)
