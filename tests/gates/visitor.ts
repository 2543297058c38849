import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import type { Served } from '../publisher/served.ts'
import type { Exhibit } from './gallery.ts'
import { type Scene, scenes } from './scenes.ts'

/** A browser of somebody who looks at the pages of a scene, by its clock. */
export async function visitor(
  browser: Browser,
  scene: Scene,
  width: number,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, ...options })
  await context.clock.setFixedTime(scenes[scene])
  return context
}

/** Opens an exhibit: its page, or what comes back when its form is sent. */
export async function show(page: Page, served: Served, { path, sent }: Exhibit): Promise<void> {
  await page.goto(`http://localhost:${served.site.port}${path}`)
  if (sent === undefined) return
  for (const [name, value] of Object.entries(sent))
    await page.locator(`form[method="post"] [name="${name}"]`).evaluate((it, typed) => {
      if (it instanceof HTMLInputElement || it instanceof HTMLTextAreaElement) it.value = typed
    }, value)
  await Promise.all([page.waitForEvent('load'), page.locator('form[method="post"] [type="submit"]').click()])
}

/** An exhibit in one line, for what a test says. */
export function labelOf({ path, sent }: Exhibit): string {
  return sent === undefined ? path : `${path} with ${JSON.stringify(sent)}`
}
