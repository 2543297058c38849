import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBrowser } from '../journeys/browser.ts'
import { Served } from '../publisher/served.ts'
import { found, newsItem, onePageEach, placePages } from './pages.ts'
import { type Visit, visit, weight } from './visit.ts'

/** What a page may weigh over the wire without photographs, in bytes. */
const page = 60_000
const script = 10_000

/** A Monday, when doors are open, in Oslo. */
const monday = (time: string) => new Date(`2026-11-23T${time}:00+01:00`)

/** What a door carries for its script begins with the day its page was made. */
const mondayFirst = 'data-days="[{&quot;date&quot;:&quot;2026-11-23'

let served: Served
let browser: Browser
beforeAll(async () => {
  ;[served, browser] = await Promise.all([Served.start({ real: true }), openBrowser()])
  // The day after the seed's, which is a Sunday.
  served.time.moveTo(monday('06:00').getTime())
  await vi.waitUntil(async () => (await (await served.fetch('/lofoten/')).text()).includes(mondayFirst), {
    timeout: 30_000,
  })
})
afterAll(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
})

const others = ['/en/lofoten/', '/stedene/', '/nordlandsloftet/', '/om/', found, newsItem]
const pages = [...new Set([...placePages, ...Object.values(onePageEach), ...others])]

test('The county has eight place pages', () => {
  expect(placePages).toHaveLength(8)
})

test.each(pages)('%s weighs what it may, waits for its style sheets alone, and stands still', async (path) => {
  const it = await measured(path)
  expect(weight(it, 'Document', 'Stylesheet', 'Font', 'Script'), told(it)).toBeLessThanOrEqual(page)
  expect(weight(it, 'Script'), told(it)).toBeLessThanOrEqual(script)
  expect(it.blocking.filter((name) => !name.endsWith('.css'))).toEqual([])
  expect(it.shift, it.moved.join('\n')).toBeLessThan(0.001)
  expect(it.fetched.filter(({ status }) => status >= 400)).toEqual([])
})

test.each(['/lofoten/', '/ofoten/', '/', '/stedene/'])('On %s one file writes every letter', async (path) => {
  const it = await measured(path)
  expect(it.fonts).toEqual(['the page'])
  expect(it.fetched.filter(({ type }) => type === 'Font')).toHaveLength(1)
})

test.each([
  { time: '07:00', width: 360 },
  { time: '10:00', width: 360 },
  { time: '10:00', width: 800 },
  { time: '20:00', width: 360 },
  { time: '20:00', width: 1280 },
])('At $time, $width px wide, a page stands still while its doors are lit', async ({ time, width }) => {
  for (const path of ['/lofoten/', '/ofoten/']) {
    const it = await measured(path, monday(time), { width })
    expect(it.shift, it.moved.join('\n')).toBeLessThan(0.001)
  }
})

test.each(['/lofoten/', '/ofoten/', '/rana/', '/en/lofoten/', '/nyheter/'])(
  '%s stands still also where the font comes late',
  async (path) => {
    const it = await measured(path, monday('10:00'), { fontsLate: 400 })
    expect(it.shift, it.moved.join('\n')).toBeLessThan(0.001)
  },
)

async function measured(path: string, at = monday('10:00'), how?: Parameters<typeof visit>[3]): Promise<Visit> {
  // Compressed copies are made after a page is live.
  await served.site.compressor.settled()
  // What is measured is not to share the processors with drawings.
  await served.site.painter.settled()
  return visit(browser, `http://localhost:${served.site.port}${path}`, at, how)
}

/** What a page fetched, heaviest first: what a failing test says. */
function told({ fetched }: Visit): string {
  return fetched
    .toSorted((a, b) => b.bytes - a.bytes)
    .map((it) => `${it.bytes} ${it.type} ${it.path}`)
    .join('\n')
}
