import { type Browser, type BrowserContextOptions, expect as expectPage, type Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Served } from '../publisher/served.ts'
import { openBrowser } from './browser.ts'

/**
 * From the front page to a Norwegian course in Svolvær in the evening, by somebody who has not been here before: on a
 * small telephone, and by keyboard. Everything is found by what it says and what it is, never by how it is built.
 * The account of the first try: docs/tried.md.
 */

let served: Served
let browser: Browser
beforeAll(async () => {
  ;[served, browser] = await Promise.all([Served.start({ real: true }), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
})

const telephone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

async function frontPage(options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  await page.goto(`http://localhost:${served.site.port}/`)
  return page
}

/** What the page of a course has to say to who wants to come after work. */
async function canJoin(page: Page): Promise<void> {
  const main = page.getByRole('main')
  await expectPage(main.getByRole('heading', { level: 1 })).toHaveText('Norsk B1 på kveldstid')
  await expectPage(main.getByRole('heading', { name: 'Du kan søke nå' })).toBeVisible()
  await expectPage(main.getByText('Tirsdag og torsdag 17.00–19.30').first()).toBeVisible()
  await expectPage(main.getByRole('link', { name: 'Svolvær' })).toBeVisible()
  await expectPage(main.getByRole('link', { name: 'Skriv e-post' })).toHaveAttribute('href', /^mailto:/)
  await expectPage(main.getByRole('link', { name: /^Ring / })).toHaveAttribute('href', /^tel:/)
}

/** Tabs on until what has the focus has a name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    if ((await focused.count()) > 0 && (await focused.ariaSnapshot()).includes(`"${name}"`)) return
  }
  throw new Error(`"${name}" does not get the focus on ${page.url()}.`)
}

describe('On a telephone of 360 pixels, by touch', () => {
  it.each(['norskkurs svolvær kveld', 'norsk i Svolvær etter jobb', 'norwegian course svolvær after work'])(
    '"%s" leads to a course one can join after work',
    async (words) => {
      const page = await frontPage(telephone)
      await page.getByRole('searchbox', { name: 'Leter du etter kurs?' }).fill(words)
      await page.getByRole('button', { name: 'Søk', exact: true }).tap()
      await page.waitForURL('**/kurs/?**')
      const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Søk innen' }).first()
      await expectPage(row).toHaveText(
        /Svolvær\. Starter tirsdag 12\. januar 2027\. Tirsdag og torsdag 17\.00 til 19\.30/,
      )
      await row.getByRole('link').tap()
      await canJoin(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      await page.context().close()
    },
  )

  it('the course is asked for in the field for places, and is found all the same', async () => {
    const page = await frontPage(telephone)
    await page.getByRole('combobox', { name: 'Hvor bor du?' }).fill('norskkurs svolvær')
    await page.getByRole('button', { name: 'Finn døra' }).tap()
    await expectPage(page.getByRole('heading', { level: 1 })).toHaveText('Ett sted passer med «norskkurs svolvær»')
    await expectPage(page.getByRole('link', { name: 'Karriere- og studieverksted Lofoten' })).toBeVisible()
    await page.getByRole('link', { name: 'Søk etter «norskkurs svolvær» blant kursene' }).tap()
    await page.getByRole('link', { name: 'Norsk B1 på kveldstid' }).tap()
    await canJoin(page)
    await page.context().close()
  })

  it('who reads no Norwegian sees "English" before opening anything, and finds the course in English', async () => {
    const page = await frontPage(telephone)
    await page.getByText('English').filter({ visible: true }).tap()
    await page.getByRole('link', { name: 'English' }).filter({ visible: true }).tap()
    await page.getByRole('searchbox', { name: 'Looking for a course?' }).fill('norwegian svolvær evening')
    await page.getByRole('button', { name: 'Search', exact: true }).tap()
    await page.waitForURL('**/en/kurs/?**')
    await page.getByRole('link', { name: 'Norwegian B1, evenings' }).tap()
    await expectPage(page.getByRole('heading', { name: 'You can apply now' })).toBeVisible()
    await expectPage(page.getByText('Tuesday and Thursday 17:00–19:30').first()).toBeVisible()
    await page.context().close()
  })

  it('no heading of the front page lies under the open door', async () => {
    const page = await frontPage(telephone)
    const heading = page.getByRole('heading', { name: 'Stedene' })
    await heading.scrollIntoViewIfNeeded()
    const box = await heading.boundingBox()
    if (!box) throw new Error('The heading is not shown.')
    const seen = await heading.evaluate((it, { x, y }) => document.elementFromPoint(x, y) === it, {
      x: box.x + 20,
      y: box.y + box.height / 2,
    })
    const door = await page.getByRole('group', { name: /^Kart over Nordland/ }).evaluate((it) => {
      const parts = [...it.querySelectorAll('path')].map((part) => part.getBoundingClientRect().bottom)
      return Math.max(...parts)
    })
    expect(seen).toBe(true)
    expect(door).toBeLessThan(box.y)
    await page.context().close()
  })

  it.each([
    ['Where do I go in Træna?', 'Træna', 'Veiledningssenter Mo'],
    ['How do I get to the place in Bodø by bus?', 'buss bodø', 'Karriere Salten'],
  ])('%s', async (_, words, place) => {
    const page = await frontPage(telephone)
    await page.getByRole('combobox', { name: 'Hvor bor du?' }).fill(words)
    await page.getByRole('button', { name: 'Finn døra' }).tap()
    await page.waitForURL((url) => url.pathname !== '/')
    const link = page.getByRole('link', { name: place })
    if (new URL(page.url()).pathname === '/finn/') await link.tap()
    await expectPage(page.getByRole('heading', { level: 1 })).toHaveText(place)
    await expectPage(page.getByText(/^(Stengt nå|Åpent nå|Stengt i dag)/).first()).toBeVisible()
    await page.getByRole('link', { name: 'Finn fram' }).tap()
    await expectPage(
      page
        .getByRole('term')
        .filter({ hasText: /^Buss$/ })
        .first(),
    ).toBeInViewport()
    await page.context().close()
  })
})

it('By keyboard, the words, the course and the way to apply are reached in order', async () => {
  const page = await frontPage({ viewport: { width: 360, height: 740 } })
  await tabTo(page, 'Leter du etter kurs?')
  await page.keyboard.type('norskkurs svolvær kveld')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/kurs/?**')
  await tabTo(page, 'Norsk B1 på kveldstid')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/kurs/norsk-b1-**')
  await canJoin(page)
  await tabTo(page, 'Skriv e-post')
  await page.context().close()
})
