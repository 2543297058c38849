import type { Browser, BrowserContextOptions, Page } from '@playwright/test'

interface Login {
  email: string
  password: string
}

/** Signs in to the admin at `cms` in Norwegian, in a window of its own, and waits for the dashboard. */
export async function signInAs(
  browser: Browser,
  cms: string,
  { email, password }: Login,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const viewport = { width: 1280, height: 900 }
  const context = await browser.newContext({ locale: 'nb-NO', viewport, ...options })
  const page = await context.newPage()
  await page.goto(`${cms}/admin/login`)
  await page.getByLabel('E-post').fill(email)
  await page.getByLabel('Passord').fill(password)
  await page.getByRole('button', { name: 'Logg inn' }).click()
  await page.waitForURL(/\/admin\/?$/)
  return page
}
