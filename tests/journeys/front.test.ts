import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Served } from '../publisher/served.ts'
import { openBrowser } from './browser.ts'

/** The front page and the news, by somebody who has a keyboard and no JavaScript. */

let served: Served
let browser: Browser
beforeAll(async () => {
  ;[served, browser] = await Promise.all([Served.start({ real: true }), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
})

async function opened(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`http://localhost:${served.site.port}${path}`)
  return page
}

const regions = ['Lofoten', 'Mosjøen', 'Ofoten', 'Rana', 'Salten', 'Sør-Helgeland', 'Vesterålen', 'Ytre Helgeland']

/** What has the focus: its text, whether it is on the map, and whether one can see it. */
function focused(page: Page) {
  return page.locator(':focus').evaluate((it) => {
    const door = it.querySelector('.map-door')
    const style = getComputedStyle(door ?? it)
    return {
      text: it.textContent?.trim() ?? '',
      onMap: door !== null,
      isSeen: door ? Number.parseFloat(style.strokeWidth) > 10 : style.outlineStyle === 'solid',
    }
  })
}

/** Tabs until something fits. */
async function tabTo(page: Page, fits: (it: Awaited<ReturnType<typeof focused>>) => boolean): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (fits(await focused(page))) return
  }
  throw new Error(`Nothing that fits has the focus on ${page.url()} after 60 presses.`)
}

describe('By keyboard', () => {
  it('the field takes a municipality, and leads to its place', async () => {
    const page = await opened('/')
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab')
      if ((await page.locator(':focus').getAttribute('name')) === 'sted') break
    }
    await page.keyboard.type('Træna')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/rana/')
    expect(await page.locator('h1').textContent()).toBe('Veiledningssenter Mo')
    await page.context().close()
  })

  it('every region is reached from the list and from the map beside it, in the same order, and seen to have the focus', async () => {
    const page = await opened('/')
    const passed: Awaited<ReturnType<typeof focused>>[] = []
    await tabTo(page, (it) => {
      passed.push(it)
      return it.onMap && it.text === regions.at(-1)
    })
    expect(passed.filter((it) => it.onMap).map((it) => it.text)).toEqual(regions)
    expect(passed.filter((it) => !it.onMap && regions.includes(it.text)).map((it) => it.text)).toEqual(regions)
    expect(passed.filter((it) => !it.isSeen)).toEqual([])
    await page.context().close()
  })

  it('a door on the map opens the page of its region', async () => {
    const page = await opened('/')
    await tabTo(page, (it) => it.onMap && it.text === 'Salten')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/salten/')
    expect(await page.locator('h1').textContent()).toBe('Karriere Salten')
    await page.context().close()
  })

  it('the news is narrowed to a region, and says so', async () => {
    const page = await opened('/nyheter/')
    await tabTo(page, (it) => it.text === 'Salten')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/nyheter/?region=salten')
    expect(await page.locator('h1').textContent()).toBe('Nyheter fra Salten')
    expect(new Set(await page.locator('.news .when b').allTextContents())).toEqual(new Set(['Salten']))
    await page.context().close()
  })
})

it('The map stands beside the list, and each of its links has the name of its region', async () => {
  const page = await opened('/')
  const map = page.getByRole('group', { name: /^Kart over Nordland/ })
  expect((await map.getByRole('link').all()).length).toBe(8)
  for (const name of regions) expect(await map.getByRole('link', { name, exact: true }).count()).toBe(1)
  const [list, door] = await Promise.all([page.locator('.region-list').boundingBox(), map.boundingBox()])
  if (!list || !door) throw new Error('The list or the map is not shown.')
  expect(list.x + list.width).toBeLessThan(door.x)
  expect(list.y).toBeGreaterThan(door.y)
  expect(list.y + list.height).toBeLessThan(door.y + door.height)
  await page.context().close()
})
