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

const extremes = ['#ffffff', '#000000', '#ffff00', '#808080', '#39ff14', '#ff00ff', ...regions.map((it) => it.colour)]

it.each(extremes)(
  'everything can be read and told apart with walls in %s, in light and dark, in every state',
  async (colour) => {
    site.feed.publish('region', { ...lofoten, colour })
    site.feed.publish('profile', { ...profile, colour })
    await site.site.loop.request()
    expect(await (await site.fetch('/regions.css')).text()).toContain('.r-lofoten')
    // The seeds' own colours are seen on the two pages of the region; the extremes on every kind of page.
    const seen = regions.some((it) => it.colour === colour) ? ['/lofoten/', courseUrl(course, 'no')] : paths
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } })
      // What is published for https is looked at over http here.
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
  },
)

it('the check itself sees what cannot be read', async () => {
  const page = await browser.newPage()
  await page.setContent('<style>a:hover { color: #ccc }</style><a href="#">Lys grå</a><p style="color:#bbb">Grå</p>')
  expect((await tooFaint(page)).map((it) => it.split(':')[0])).toEqual(
    expect.arrayContaining(['text ', 'text hover', 'text active+hover']),
  )
  await page.close()
})
