import type { Browser, Page } from '@playwright/test'
import { openBrowser } from '../journeys/browser.ts'
import { Served } from '../publisher/served.ts'

/** A Monday at ten in Oslo, when doors are open: the clock of the site and of the browser. */
const monday = Date.parse('2026-11-23T10:00:00+01:00')

export const widths = [360, 768, 1280] as const
export const themes = ['light', 'dark'] as const

/** One picture of a page: what it is kept as. */
export interface Look {
  width: (typeof widths)[number]
  theme: (typeof themes)[number]
  /** The whole page, from top to bottom: PNG. */
  picture: Buffer
}

/** The real site over the seed, and a browser to look at it with. */
export class LookedAt implements AsyncDisposable {
  readonly #served: Served
  readonly #browser: Browser

  private constructor(served: Served, browser: Browser) {
    this.#served = served
    this.#browser = browser
  }

  static async start(): Promise<LookedAt> {
    const [served, browser] = await Promise.all([Served.start({ real: true }), openBrowser()])
    served.time.moveTo(monday)
    await served.site.loop.request()
    return new LookedAt(served, browser)
  }

  /** The major version of the browser: letters are drawn alike within it. */
  get version(): string {
    return this.#browser.version().split('.')[0] ?? ''
  }

  /** A page in every width and theme, its font come and nothing moving. */
  async looks(path: string): Promise<Look[]> {
    await using context = await this.#browser.newContext({ reducedMotion: 'reduce', timezoneId: 'Europe/Oslo' })
    const page = await context.newPage()
    await page.clock.setFixedTime(monday)
    const url = `http://localhost:${this.#served.site.port}${path}`
    // A font that comes late is for the next page: this visit fetches it.
    await page.goto(url, { waitUntil: 'load' })
    const looks: Look[] = []
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(url, { waitUntil: 'load' })
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme })
        looks.push({ width, theme, picture: await whole(page) })
      }
    }
    return looks
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser.close()
    await this.#served[Symbol.asyncDispose]()
  }
}

async function whole(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready)
  return page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' })
}
