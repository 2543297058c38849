import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seed } from '#content/seed/index.ts'
import { openBrowser } from '../journeys/browser.ts'
import { Installation } from './installation.ts'
import { openPlainHost } from './plain-host.ts'
import { seedDay } from './seeded.ts'

let installation: Installation
let host: Awaited<ReturnType<typeof openPlainHost>>
let browser: Browser

beforeAll(async () => {
  installation = await Installation.start()
  const { feed } = installation
  const [course] = seed(seedDay).courses
  // A title that would be markup, were it put on the page as such.
  if (course) feed.publish('course', { ...course, title: { no: 'Norsk <img src=x onerror=alert(1)> & "mer"' } })
  await installation.settle()
  await installation.export()
  host = await openPlainHost(installation.out)
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await host[Symbol.asyncDispose]()
  await installation[Symbol.asyncDispose]()
})

/** What a visitor sees of the list of courses. */
async function listOn(url: string): Promise<unknown> {
  const page = await opened(url)
  // The list says which query it is of.
  await page.waitForFunction(() => {
    const asked = new URLSearchParams(location.search)
    for (const name of [...asked.keys()]) if (asked.get(name) === '') asked.delete(name)
    return document.querySelector<HTMLElement>('[data-courses]')?.dataset.query === asked.toString()
  })
  const seen = await page.evaluate(() => {
    const text = (it: Element | null | undefined) => it?.textContent?.replace(/\s+/g, ' ').trim() ?? null
    const all = (selector: string) => [...document.querySelectorAll(selector)]
    return {
      heading: text(document.querySelector('[data-results] h2')),
      rows: all('.resbar ~ .courses > li').map((it) => [
        text(it),
        it.className,
        it.querySelector('a')?.getAttribute('href'),
        it.querySelector('use')?.getAttribute('href'),
        it.querySelector('b')?.className ?? null,
        [...it.querySelectorAll('[lang]')].map((part) => [part.getAttribute('lang'), text(part)]),
      ]),
      pager: all('.pager > *').map((it) => [text(it), it.getAttribute('href')]),
      q: document.querySelector<HTMLInputElement>('#q')?.value,
      boxes: all('[data-filters] .check:not([hidden])')
        .map((it) => `${text(it)} ${it.querySelector('input')?.checked}`)
        .sort(),
    }
  })
  await page.close()
  return seen
}

/** A page that says of itself what the browser refused or what failed in it. */
async function opened(url: string): Promise<Page> {
  const page = await browser.newPage()
  page.on('console', (it) => expect([url, it.type(), it.text()]).not.toEqual([url, 'error', it.text()]))
  page.on('pageerror', (error) => expect([url, error.message]).toEqual([url, '']))
  await page.goto(url)
  return page
}

test.each([
  '/kurs/?region=lofoten',
  '/kurs/?region=nett',
  '/kurs/?page=2',
  '/kurs/?page=99',
  '/kurs/?subject=norwegian&open=true',
  '/kurs/?region=lofoten&region=salten&sort=title',
  '/kurs/?near=hadsel&sort=start',
  '/en/kurs/?region=salten',
])('On a plain host, %s shows what our own server shows', async (path) => {
  expect(await listOn(host.url + path)).toEqual(await listOn(installation.url + path))
})

test.each([
  ['/kurs/?q=B1+NORSK', /norsk.*B1|B1.*norsk/i],
  ['/kurs/?q=sveising&region=', /sveis/i],
  ['/kurs/?q=norsk&region=salten', /norsk/i],
  ['/kurs/?q=%3Cimg', /<img src=x/],
  ['/en/kurs/?q=norwegian', /norwegian/i],
])('On a plain host, %s shows courses with all words', async (path, words) => {
  const page = await opened(host.url + path)
  await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-courses]')?.dataset.query?.includes('q='))
  const rows = await page.locator('.courses > li').allTextContents()
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.some((it) => words.test(it))).toBe(true)
  await page.close()
})

test('On a plain host, a search without hits says so and leads on', async () => {
  const page = await opened(`${host.url}/kurs/?q=klatrevegg`)
  await page.getByRole('heading', { name: 'Ingen kurs passer med søket ditt' }).waitFor()
  expect(await page.locator('.courses > li').count()).toBe(0)
  await page.getByRole('link', { name: 'Alle kurs i Nordland' }).click()
  await page.waitForURL(`${host.url}/kurs/`)
  await page.close()
})

test.each([
  ['Bodø', '/salten/'],
  ['karriere og studieverksted lofoten', '/lofoten/'],
  ['Hadsel kommune', '/vesteralen/'],
])('On a plain host, the finder leads from %s to %s', async (word, to) => {
  const page = await opened(`${host.url}/finn/?sted=${encodeURIComponent(word)}`)
  await page.waitForURL(host.url + to)
  await page.close()
})

test('On a plain host, the finder says when it knows no such place, and shows all', async () => {
  const page = await opened(`${host.url}/finn/?sted=Bergen`)
  await page.getByRole('heading', { name: 'Vi fant ikke noe sted for «Bergen»' }).waitFor()
  expect(await page.locator('.places > li').count()).toBe(8)
  expect(await page.locator('#sted').inputValue()).toBe('Bergen')
  await page.close()
})

test('On a plain host, the finder hears a place in a longer text, and leads on to the courses', async () => {
  const path = '/finn/?sted=norskkurs+i+Svolv%C3%A6r'
  const page = await opened(host.url + path)
  await page.getByRole('heading', { name: 'Ett sted passer med «norskkurs i Svolvær»' }).waitFor()
  const ours = await opened(installation.url + path)
  const seen = async (it: Page) => ({
    heading: await it.locator('h1').textContent(),
    places: await it.locator('.places > li').evaluateAll((all) => all.map(({ id }) => id)),
    seen: await it
      .locator('.finder-courses, .finder-hint')
      .evaluateAll((all) => all.map((one) => one.checkVisibility())),
  })
  expect(await seen(page)).toEqual(await seen(ours))
  expect((await seen(page)).places).toEqual(['lofoten'])
  for (const it of [page, ours]) {
    await it.getByRole('link', { name: 'Søk etter «norskkurs i Svolvær» blant kursene' }).click()
    await it.waitForURL('**/kurs/?q=norskkurs+i+Svolv%C3%A6r')
    await it.close()
  }
})

test('On a plain host, the finder shows the places that fit, where several do', async () => {
  const path = '/finn/?sted=karriere'
  const page = await opened(host.url + path)
  await page.getByRole('heading', { name: 'Flere steder passer med «karriere»' }).waitFor()
  const slugs = (it: Page) => it.locator('.places > li').evaluateAll((all) => all.map(({ id }) => id))
  const ours = await opened(installation.url + path)
  expect(await slugs(page)).toEqual(await slugs(ours))
  await Promise.all([page.close(), ours.close()])
})

test.each(['salten', 'fylket', 'atlantis'])(
  'On a plain host, the news of %s are those our own server answers with',
  async (region) => {
    const newsOn = async (origin: string) => {
      const page = await opened(`${origin}/nyheter/?region=${region}`)
      const seen = await page.evaluate(() => ({
        heading: document.querySelector('h1')?.textContent,
        rows: [...document.querySelectorAll('.news a')].map((it) => it.getAttribute('href')),
        current: [...document.querySelectorAll('.scope-list [aria-current]')].map((it) => it.textContent),
      }))
      await page.close()
      return seen
    }
    const ours = await newsOn(installation.url)
    expect(ours.rows.length).toBeGreaterThan(0)
    expect(await newsOn(host.url)).toEqual(ours)
  },
)

test('On our own server, and where nothing was asked, the script loads nothing', async () => {
  for (const url of [`${installation.url}/kurs/?q=norsk&utm=x`, `${installation.url}/kurs/`, `${host.url}/kurs/`]) {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (it) => asked.push(new URL(it.url()).pathname))
    await page.goto(url, { waitUntil: 'networkidle' })
    expect(asked.filter((it) => it.endsWith('.json'))).toEqual([])
    expect(asked.some((it) => it.endsWith('.js'))).toBe(true)
    await page.close()
  }
})

test('On a plain host, words for the evening find by the clock of the meetings', async () => {
  const page = await opened(`${host.url}/kurs/?q=norsk+svolv%C3%A6r+etter+jobb`)
  await page.getByRole('heading', { name: /kurs passer med «norsk svolvær etter jobb»$/ }).waitFor()
  expect(await page.locator('.courses .meta').first().textContent()).toContain('Tirsdag og torsdag 17.00 til 19.30')
  await page.close()
})

test('Without JavaScript, a plain host shows the whole list', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${host.url}/kurs/?q=norsk`)
  expect(await page.locator('.courses > li').count()).toBe(25)
  await context.close()
})

test('The scripts of the search are small', async () => {
  const page = await browser.newPage()
  await page.goto(`${host.url}/kurs/`)
  const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map((it) => it.name))
  const files = scripts.filter((it) => it.endsWith('.js')).map((it) => join(installation.out, new URL(it).pathname))
  expect(files.length).toBeGreaterThan(0)
  expect(files.map((it) => statSync(it).size).reduce((a, b) => a + b)).toBeLessThan(7168)
  await page.close()
})
