import type { Page } from '@playwright/test'
import { expect, test } from 'vitest'
import { gallery } from './gallery.ts'
import { inNordland } from './in-nordland.ts'
import { unreadable } from './layout.ts'
import { labelOf, show, visitor } from './visitor.ts'

/** Text has room: in a narrow window, when a visitor makes it larger, and when a visitor spaces it out. */

const open = inNordland('weekday')

const settings = {
  // WCAG 2.2, 1.4.10: reflow; 320 px is also what a window of 1280 px is at 400 %.
  'as it is': '',
  // 1.4.4: resize text.
  'with letters twice as large': 'html { font-size: 200% !important }',
  // 1.4.12: text spacing; the numbers are the criterion's.
  'with text spaced out': `* {
    line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important
  }
  p { margin-bottom: 2em !important }`,
} as const

test.each([
  [320, ['as it is', 'with text spaced out']],
  [360, ['as it is', 'with letters twice as large']],
  [768, ['as it is', 'with letters twice as large']],
  [1280, ['as it is', 'with text spaced out', 'with letters twice as large']],
] as const)('At %i px, every page can be read whole, %j', async (width, worn) => {
  await using context = await visitor(open.browser, 'weekday', width)
  const page = await context.newPage()
  const wrong: string[] = []
  for (const it of gallery.filter((it) => it.scene === 'weekday')) {
    await show(page, open.served, it)
    for (const setting of worn) {
      await wear(page, settings[setting])
      wrong.push(...(await unreadable(page)).map((line) => `${labelOf(it)} ${setting}: ${line}`))
    }
  }
  expect(wrong).toEqual([])
})

test('What has no room is found', async () => {
  await using page = await open.browser.newPage({ viewport: { width: 320, height: 800 } })
  await page.setContent(`<!doctype html><style>* { margin: 0; font: 20px/1 monospace }</style>
    <p style="width:100px; overflow:hidden; white-space:nowrap">Klippet av på siden</p>
    <p style="height:10px; overflow:hidden">Klippet av under</p>
    <p style="margin-left:300px; white-space:nowrap">Utenfor</p>
    <p>Under</p><p style="margin-top:-12px">Over</p>`)
  const found = await unreadable(page)
  for (const it of [
    'wider',
    '“Klippet av på siden” is cut',
    '“Klippet av under” is cut',
    '“Utenfor” runs',
    '“Under” and “Over”',
  ])
    expect(found).toContainEqual(expect.stringContaining(it))
})

/** Lays a visitor's own style over the page. */
function wear(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)
}
