import type { BrowserContext, Page } from '@playwright/test'

/** What the page has made the browser keep, by whatever means browsers have; empty where nothing. */
export async function keptBy(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map((it) => `cookie ${it.name}`)
  const workers = page
    .context()
    .serviceWorkers()
    .map((it) => `service worker ${it.url()}`)
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((it) => `localStorage ${it}`),
    ...Object.keys(sessionStorage).map((it) => `sessionStorage ${it}`),
    ...(await indexedDB.databases()).map((it) => `IndexedDB ${it.name}`),
    ...(await caches.keys()).map((it) => `Cache ${it}`),
    ...(await navigator.serviceWorker.getRegistrations()).map((it) => `service worker for ${it.scope}`),
  ])
  return [...new Set([...cookies, ...workers, ...stored])]
}

/**
 * Notes each address at another origin that a page asks for from now on, also where the browser or the policy refuses it.
 * @returns the list that grows
 */
export function noteElsewhere(context: BrowserContext, site: string): string[] {
  const elsewhere: string[] = []
  const home = new URL(site).origin
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== home) elsewhere.push(`${request.url()} on ${request.frame().url()}`)
  })
  context.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) elsewhere.push(message.text())
  })
  return elsewhere
}
