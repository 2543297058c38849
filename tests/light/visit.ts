import type { Browser } from '@playwright/test'

/** One file that a page made the browser fetch. */
interface Fetched {
  path: string
  type: string
  status: number
  /** Over the wire: head and body as they came, compressed. */
  bytes: number
}

/** What a page cost whoever opened it for the first time. */
export interface Visit {
  fetched: Fetched[]
  /** Paths of what the browser waited for before it drew anything. */
  blocking: string[]
  /** How much the page moved while it came (Cumulative Layout Shift), and what of it did. */
  shift: number
  moved: string[]
  /** Where the fonts come from that the text stands in: the page, or their names where they are the machine's. */
  fonts: string[]
}

/**
 * Opens a page in a browser that has seen nothing of the site.
 * @param at what the browser's clock says
 * @param width of the screen, in CSS pixels
 */
export async function visit(browser: Browser, url: string, at: Date, width = 360): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 740 } })
  try {
    const page = await context.newPage()
    await page.clock.setFixedTime(at)
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
    await page.addInitScript(() => {
      const moved: string[] = []
      Object.assign(window, { shift: 0, moved })
      const take = (entries: PerformanceEntry[]) => {
        for (const it of entries) {
          Object.assign(window, { shift: Reflect.get(window, 'shift') + Reflect.get(it, 'value') })
          for (const { node } of Reflect.get(it, 'sources'))
            moved.push(String(node?.outerHTML ?? node?.data).slice(0, 100))
        }
      }
      const observer = new PerformanceObserver((list) => take(list.getEntries()))
      observer.observe({ type: 'layout-shift', buffered: true })
      Object.assign(window, { takeRest: () => take(observer.takeRecords()) })
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    // The scripts have run and the fonts are there: what they moved is drawn, and told, two frames later.
    await page.evaluate(async () => {
      await document.fonts.ready
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
      Reflect.get(window, 'takeRest')()
    })
    const seen = await page.evaluate(() => ({
      blocking: performance
        .getEntriesByType('resource')
        .filter((it) => Reflect.get(it, 'renderBlockingStatus') === 'blocking')
        .map((it) => new URL(it.name).pathname),
      shift: Number(Reflect.get(window, 'shift')),
      moved: Array.from<unknown>(Reflect.get(window, 'moved')).map(String),
    }))
    await client.send('DOM.enable')
    await client.send('CSS.enable')
    const { root } = await client.send('DOM.getDocument')
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'body' })
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId })
    return {
      fetched,
      ...seen,
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
