import { expect, test } from 'vitest'
import { gallery } from './gallery.ts'
import { inNordland } from './in-nordland.ts'
import { enter, sceneNames } from './scenes.ts'
import { structureFaults } from './structure.ts'
import { labelOf, show, visitor } from './visitor.ts'

const open = inNordland()

test('Every page has one h1, no level is skipped, landmarks are named, and the first press leads past the menu', async () => {
  const wrong: string[] = []
  for (const scene of sceneNames) {
    await enter(open.served, scene)
    await using context = await visitor(open.browser, scene, 1280)
    const page = await context.newPage()
    for (const it of gallery.filter((it) => it.scene === scene)) {
      await show(page, open.served, it)
      wrong.push(...(await structureFaults(page)).map((line) => `${labelOf(it)}: ${line}`))
      // Pages of last resort have nothing to lead past.
      if ((await page.locator('header').count()) === 0) continue
      // A form that comes back puts the reader at what is wrong.
      if (it.sent !== undefined) continue
      await page.keyboard.press('Tab')
      const skip = page.locator('.skip:focus')
      const isSeen = (await skip.count()) === 1 && (await skip.evaluate((it) => it.getBoundingClientRect().left >= 0))
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      const isInMain = await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)
      if (!isSeen || !isInMain) wrong.push(`${labelOf(it)}: the skip link is not seen, or does not lead to main`)
    }
  }
  expect(wrong).toEqual([])
})

test('What is wrong with headings and landmarks is found', async () => {
  await using page = await open.browser.newPage()
  await page.setContent('<div>Utenfor</div><nav></nav><main><h2>To</h2><h4>Fire</h4></main><main></main>')
  expect((await structureFaults(page)).map((it) => it.split(':')[0])).toEqual([
    'h1s',
    'the first heading is an h2',
    'h4 “Fire” comes under an h2',
    'main, [role="main"]',
    'the h1 is not in main',
    'a nav has no name',
    'outside of the landmarks',
    'outside of the landmarks',
  ])
})
