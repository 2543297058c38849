import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, expect as expectPage, type Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../journeys/browser.ts'
import { Installation } from './installation.ts'

/** The page of the courses as visitors meet it: every state is an address, with and without JavaScript. */

let installation: Installation
let browser: Browser

beforeAll(async () => {
  installation = await Installation.start()
  await installation.settle()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await installation?.[Symbol.asyncDispose]()
})

const phone = { viewport: { width: 360, height: 640 } }

async function opened(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  page.on('pageerror', (error) => expect([path, error.message]).toEqual([path, '']))
  await page.goto(installation.url + path)
  return page
}

const address = (page: Page) => {
  const { pathname, search } = new URL(page.url())
  return pathname + search
}
const titles = (page: Page) => page.locator('.resbar ~ .courses h3').allTextContents()
const heading = (page: Page) => page.locator('[data-results] h2').first()

describe('Without JavaScript', () => {
  const plain = { javaScriptEnabled: false }

  test('a search is narrowed by boxes and sorted, each state at its address, and chips lead back', async () => {
    const page = await opened('/kurs/', plain)
    await page.getByLabel('Hva vil du lære').fill('norsk')
    await page.getByRole('button', { name: 'Søk', exact: true }).click()
    const before = await titles(page)
    await page.getByLabel(/^Lofoten/).check()
    await page.getByRole('button', { name: 'Vis treff' }).click()
    expect(new URL(page.url()).searchParams.get('q')).toBe('norsk')
    expect(new URL(page.url()).searchParams.get('region')).toBe('lofoten')
    const narrowed = await titles(page)
    expect(narrowed.length).toBeLessThan(before.length)
    await page.getByLabel('Sorter etter').selectOption('tittel')
    await page.getByRole('button', { name: 'Sorter' }).click()
    const collator = new Intl.Collator('nb')
    expect(await titles(page)).toEqual(narrowed.toSorted(collator.compare))
    await page.getByRole('link', { name: 'Lofoten (ta bort)' }).click()
    expect(new URL(page.url()).searchParams.has('region')).toBe(false)
    expect((await titles(page)).toSorted()).toEqual(before.toSorted())
    await page.context().close()
  })

  test('the count beside a box is how many one gets', async () => {
    const page = await opened('/kurs/?q=norsk&region=lofoten', plain)
    const boxes = await page.locator('[data-filters] .check:not(.on)').evaluateAll((labels) =>
      labels.map((it) => {
        const box = it.querySelector('input')
        return {
          name: box?.name ?? '',
          value: box?.value ?? '',
          count: Number(it.querySelector('.count')?.textContent),
        }
      }),
    )
    expect(boxes.length).toBeGreaterThan(10)
    for (const { name, value, count } of boxes) {
      const params = new URLSearchParams('q=norsk&region=lofoten&size=1')
      // A second region is any of them; the count says what that one alone gives.
      if (name === 'region') params.set(name, value)
      else params.append(name, value)
      const response = await fetch(`${installation.url}/data/courses?${params}`)
      expect([name, value, (await response.json()).total]).toEqual([name, value, count])
    }
    await page.context().close()
  })

  test('what nothing fits leads on: a wish, a place, and what one can join', async () => {
    const page = await opened('/kurs/?q=klatrevegg&region=lofoten', { ...plain, ...phone })
    await expectPage(page.getByRole('heading', { name: 'Ingen kurs passer med søket ditt' })).toBeVisible()
    await page.getByRole('button', { name: 'Si fra hva du savner' }).click()
    expect(new URL(page.url()).pathname).toBe('/meld/savn/')
    await page.context().close()
  })

  test('the next page and Back are addresses', async () => {
    const page = await opened('/kurs/', plain)
    const first = await titles(page)
    await page.getByRole('link', { name: /^Neste/ }).click()
    expect(address(page)).toBe('/kurs/?page=2')
    expect(await titles(page)).not.toEqual(first)
    await page.goBack()
    expect(await titles(page)).toEqual(first)
    await page.context().close()
  })
})

describe('With JavaScript', () => {
  test('what fits is shown while it is typed, its address with it, and is said to whoever listens', async () => {
    const page = await opened('/kurs/')
    await page.getByLabel('Hva vil du lære').pressSequentially('svei', { delay: 20 })
    await expectPage(heading(page)).toContainText('«svei»')
    expect(address(page)).toBe('/kurs/?q=svei')
    await expectPage(page.locator('[data-said]')).toContainText('«svei»')
    await expectPage(page.getByLabel('Hva vil du lære')).toBeFocused()
    await page.context().close()
  })

  test('a box narrows at once by keyboard alone, keeps the focus, and Back undoes it', async () => {
    const page = await opened('/kurs/?q=norsk')
    const all = await titles(page)
    const box = page.getByLabel(/^Lofoten/)
    await box.focus()
    await page.keyboard.press('Space')
    await expectPage(page.getByRole('link', { name: 'Lofoten (ta bort)' })).toBeVisible()
    expect(address(page)).toBe('/kurs/?q=norsk&region=lofoten')
    await expectPage(page.getByLabel(/^Lofoten/)).toBeFocused()
    expect((await titles(page)).length).toBeLessThan(all.length)
    await page.goBack()
    await expectPage(page.getByRole('link', { name: 'Lofoten (ta bort)' })).toHaveCount(0)
    expect(await titles(page)).toEqual(all)
    await expectPage(page.getByLabel(/^Lofoten/)).not.toBeChecked()
    await page.context().close()
  })

  test('on a telephone the filters stay open while one ticks, and nothing is wider than the screen', async () => {
    const page = await opened('/kurs/?q=norsk', phone)
    await page.locator('.filters-head').click()
    await page.getByLabel(/^Lofoten/).check()
    await expectPage(page.locator('.filters-head')).toHaveText(/1 valgt/)
    await expectPage(page.getByLabel(/^Salten/)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await page.context().close()
  })

  test('where the list cannot be fetched, the form is sent as without a script', async () => {
    const page = await opened('/kurs/')
    await page.route('**/kurs/?*', (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    )
    await page.getByLabel('Hva vil du lære').fill('norsk')
    await page.waitForURL(`${installation.url}/kurs/?q=norsk`)
    await expectPage(heading(page)).toContainText('«norsk»')
    await page.context().close()
  })
})

test.each([
  '/kurs/',
  '/kurs/?q=norsk&region=lofoten&open=true',
  '/kurs/?q=nrsk+svolvær',
  '/kurs/?q=klatrevegg',
  '/kurs/?near=hadsel&page=2&sort=title',
  '/en/kurs/?q=norwegian',
])(
  'No fault is found by axe on %s, wide and narrow, light and dark',
  async (path) => {
    for (const options of [{}, { ...phone, colorScheme: 'dark' as const }]) {
      const page = await opened(path, options)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map((it) => [it.id, it.nodes.map((node) => node.html.slice(0, 120))])).toEqual([])
      await page.context().close()
    }
  },
  90_000,
)
