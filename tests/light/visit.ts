import { setTimeout as delay } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import { type Shifts, shiftsOf, watchShifts } from './shifts.ts'

/** One file that a page made the browser fetch. */
interface Fetched {
  path: string
  type: string
  status: number
  /** Over the wire: head and body as they came, compressed. */
  bytes: number
}

/** What a page cost whoever opened it for the first time. */
export interface Visit extends Shifts {
  fetched: Fetched[]
  /** Paths of what the browser waited for before it drew anything. */
  blocking: string[]
  /** Where the fonts come from that the text stands in when one comes again: the page, or their names. */
  fonts: string[]
}

/**
 * Opens a page in a browser that has seen nothing of the site.
 * @param at what the browser's clock says
 * @param width of the screen, in CSS pixels
 * @param fontsLate how much later than all else the fonts come, in milliseconds
 */
export async function visit(
  browser: Browser,
  url: string,
  at: Date,
  { width = 360, fontsLate = 0 } = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 740 } })
  try {
    const page = await context.newPage()
    await page.clock.setFixedTime(at)
    if (fontsLate > 0)
      await page.route('**/*.woff2', async (route) => {
        await delay(fontsLate)
        await route.continue()
      })
    const client = await context.newCDPSession(page)
    await client.send('Network.enable')
    const open = new Map<string, Omit<Fetched, 'bytes'>>()
    const fetched: Fetched[] = []
    client.on('Network.responseReceived', ({ requestId, type, response }) => {
      const { pathname } = new URL(response.url)
      open.set(requestId, { path: pathname, type, status: response.status })
    })
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const it = open.get(requestId)
      if (it) fetched.push({ ...it, bytes: encodedDataLength })
    })
    await watchShifts(page)
    await page.goto(url, { waitUntil: 'networkidle' })
    const shifts = await shiftsOf(page)
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((it) => Reflect.get(it, 'renderBlockingStatus') === 'blocking')
        .map((it) => new URL(it.name).pathname),
    )
    const first = [...fetched]
    // The font is for whoever comes again, if it was not there in time.
    await page.reload({ waitUntil: 'networkidle' })
    await client.send('DOM.enable')
    await client.send('CSS.enable')
    const { root } = await client.send('DOM.getDocument')
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'body' })
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId })
    return {
      fetched: first,
      blocking,
      ...shifts,
      fonts: fonts.map((it) => (it.isCustomFont ? 'the page' : it.familyName)),
    }
  } finally {
    await context.close()
  }
}

/** Bytes of a visit over the wire, of the kinds named as the browser names them. */
export function weight({ fetched }: Visit, ...types: string[]): number {
  return fetched.filter((it) => types.includes(it.type)).reduce((sum, it) => sum + it.bytes, 0)
}
