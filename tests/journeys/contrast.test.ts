import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seed } from '#content/seed/index.ts'
import { courseUrl, newsUrl } from '#content/urls.ts'
import { seedDay } from '../publisher/seeded.ts'
import { Served } from '../publisher/served.ts'
import { openBrowser } from './browser.ts'
import { tooFaint } from './contrasts.ts'

/**
 * The real pages in a real browser, with the regions painted in extreme colours: what the list of pairs promises
 * (tests/site/pairs.test.ts), seen from the outside.
 */

let site: Served
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([Served.start({ real: true }), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await site?.[Symbol.asyncDispose]()
})

const { regions, courses, news, profile } = seed(seedDay)
const [lofoten] = regions
const course = courses.find((it) => it.region === lofoten?.id)
const item = news.find((it) => it.region === lofoten?.id) ?? news[0]
if (!lofoten || !course || !item) throw new Error('The seed has no Lofoten.')

/** One page of each kind, and a draft’s strip is like the main button. */
const paths = [
  '/',
  '/lofoten/',
  courseUrl(course, 'no'),
  newsUrl(item, 'no'),
  '/kurs/?q=norsk',
  '/kurs/?q=finnes+ikke+noe+sted',
  '/stedene/',
  '/nordlandsloftet/',
  '/om/',
  '/finn/?sted=Atlantis',
]

/** Every kind of page in white, the pages with the most paint in the others; Salten's is the lightest of the seed. */
const few = ['/', '/lofoten/', courseUrl(course, 'no')]
const walls: [string, string[]][] = [
  ['#ffffff', paths],
  ['#000000', few],
  ['#ffff00', few],
  ['#808080', few],
  ['#39ff14', few],
  ['#e5a11a', few],
]

it.each(walls)('all is told apart with walls in %s, in light and dark, in every state', async (colour, seen) => {
  site.feed.publish('region', { ...lofoten, colour })
  site.feed.publish('profile', { ...profile, colour })
  await site.site.loop.request()
  expect(await (await site.fetch('/regions.css')).text()).toContain('.r-lofoten')
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    for (const path of seen) {
      await page.goto(`http://127.0.0.1:${site.site.port}${path}`)
      const { violations } = await new AxeBuilder({ page })
        .withRules(['color-contrast', 'link-in-text-block'])
        .analyze()
      expect(violations.map((it) => `${path} ${it.id}: ${it.nodes.map((node) => node.html).join(' ')}`)).toEqual([])
      expect(await tooFaint(page), `${path} in ${colour}, ${colorScheme}`).toEqual([])
    }
    await context.close()
  }
})

it('the check itself sees what cannot be read', async () => {
  const page = await browser.newPage()
  await page.setContent('<style>a:hover { color: #ccc }</style><a href="#">Lys grå</a><p style="color:#bbb">Grå</p>')
  expect((await tooFaint(page)).map((it) => it.split(':')[0])).toEqual(
    expect.arrayContaining(['text ', 'text hover', 'text active+hover']),
  )
  await page.close()
})
