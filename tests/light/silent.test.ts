import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../journeys/browser.ts'
import { keptBy, noteElsewhere } from '../journeys/kept.ts'
import { Served } from '../publisher/served.ts'
import { found, newsItem, onePageEach, placePages } from './pages.ts'

let served: Served
let browser: Browser
let site: string
beforeAll(async () => {
  ;[served, browser] = await Promise.all([Served.start({ real: true }), openBrowser()])
  site = `http://localhost:${served.site.port}`
})
afterAll(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
})

/** Every kind of page there is, those that are made when asked with them. */
async function everyKind(): Promise<string[]> {
  const sheets = await locations('/sitemap.xml')
  const pages = await Promise.all(sheets.map(locations))
  // The first two of each file of the sitemap: kinds of pages have files of their own.
  return [
    ...pages.flatMap((it) => it.slice(0, 2)),
    ...placePages,
    ...Object.values(onePageEach),
    newsItem,
    found,
    '/kurs/?q=finnes+ikke+noe+sted',
    '/finn/?sted=Atlantis',
    '/meld/savn/?q=Kvantefysikk&region=lofoten',
    '/meld/varsel/?region=lofoten',
    '/data/',
    '/finnes-ikke/',
  ]
}

async function locations(path: string): Promise<string[]> {
  const xml = await (await served.fetch(path)).text()
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, it = '']) => new URL(it).pathname)
}

test.each([true, false])(
  'No kind of page makes a browser keep anything, or ask anybody else (script: %s)',
  async (javaScriptEnabled) => {
    await using context = await browser.newContext({ javaScriptEnabled })
    const elsewhere = noteElsewhere(context, site)
    const page = await context.newPage()
    const paths = [...new Set(await everyKind())]
    expect(paths.length).toBeGreaterThan(25)
    for (const path of paths) {
      await page.goto(site + path)
      expect(await keptBy(page), path).toEqual([])
    }
    // A search as one types, where there is script for it.
    await page.goto(`${site}/kurs/`)
    await page.locator('main input[name="q"]').first().fill('norsk')
    await page.keyboard.press('Enter')
    await page.waitForURL((it) => it.searchParams.get('q') === 'norsk')
    expect(await keptBy(page)).toEqual([])
    expect(elsewhere).toEqual([])
  },
)

test.each([
  ['cookie spor', () => void Object.assign(document, { cookie: 'spor=1' })],
  ['localStorage spor', () => localStorage.setItem('spor', '1')],
  ['sessionStorage spor', () => sessionStorage.setItem('spor', '1')],
  ['Cache spor', () => caches.open('spor')],
  ['IndexedDB spor', () => new Promise<void>((resolve) => (indexedDB.open('spor').onsuccess = () => resolve()))],
])('A page that kept a %s would be found out', async (kept, keep) => {
  await using context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${site}/lofoten/`)
  await page.evaluate<unknown>(keep)
  expect(await keptBy(page)).toEqual([kept])
})

test('So would one that asked somebody else, though the policy refuses it', async () => {
  await using context = await browser.newContext()
  const elsewhere = noteElsewhere(context, site)
  const page = await context.newPage()
  await page.goto(`${site}/lofoten/`)
  await page.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/spor.gif' }))
  })
  await expect.poll(() => elsewhere.join('\n')).toContain('127.0.0.1:9/spor.gif')
})
