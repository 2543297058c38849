import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { type House, startHouse } from './house.ts'
import { keptBy, noteElsewhere } from './kept.ts'

/**
 * The pages of the running product, with what its own CMS published, looked through by axe and for anything that leaves
 * the house (I6). Every kind of page, in every state, theme and width, is seen in tests/gates.
 */

let house: House
let browser: Browser
beforeAll(async () => {
  ;[house, browser] = await Promise.all([startHouse(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

const paths = ['/', '/en/lofoten/', '/vesteralen/', '/kurs/?q=norsk', '/om/sammenslaing/']

it.each([
  { width: 360, colorScheme: 'light' as const, javaScriptEnabled: false },
  { width: 1280, colorScheme: 'dark' as const, javaScriptEnabled: true },
])(
  'axe finds nothing, and nothing leaves the house, at $width px in $colorScheme (script: $javaScriptEnabled)',
  async ({ width, ...options }) => {
    // axe itself needs script, so the plain visit is judged for what it asks for and keeps, the other by axe too.
    const context = await browser.newContext({ ...options, viewport: { width, height: 800 } })
    const page = await context.newPage()
    const elsewhere = noteElsewhere(context, house.site)
    for (const path of [...paths, ...(await linked(page))]) {
      await page.goto(house.site + path)
      expect(await page.locator('h1').count(), `h1 on ${path}`).toBe(1)
      expect(await keptBy(page), `kept by ${path}`).toEqual([])
      if (options.javaScriptEnabled) {
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        expect(violations.map((it) => `${path} ${it.id}: ${it.nodes.map((node) => node.html).join(' ')}`)).toEqual([])
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
          `sideways scroll on ${path}`,
        ).toBe(true)
      }
    }
    expect(elsewhere).toEqual([])
    await context.close()
  },
)

/** One course, one news item and one goal: their addresses come from the lists. */
async function linked(page: import('@playwright/test').Page): Promise<string[]> {
  const found: string[] = []
  for (const [list, pattern] of [
    ['/kurs/', /^\/kurs\/.+-[0-9a-f]{8}\/$/],
    ['/nyheter/', /^\/nyheter\/.+\/$/],
    ['/nordlandsloftet/', /^\/nordlandsloftet\/.+\/$/],
  ] as const) {
    await page.goto(house.site + list)
    const hrefs = await page.locator('main a').evaluateAll((links) => links.map((it) => it.getAttribute('href') ?? ''))
    const first = hrefs.find((it) => pattern.test(it))
    expect(first, `a link on ${list}`).toMatch(pattern)
    found.push(first ?? '')
  }
  return found
}
