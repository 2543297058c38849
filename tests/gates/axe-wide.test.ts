import { expect, test } from 'vitest'
import { openBrowser } from '../journeys/browser.ts'
import { bringAxe, colourRules, violations } from './axe.ts'
import { lookThrough } from './look-through.ts'

lookThrough([360, 1280])

test('axe, as it is asked here, sees what is wrong in each theme', async () => {
  await using browser = await openBrowser()
  const page = await browser.newPage()
  await page.setContent(`<!doctype html><html lang="nb"><title>Feil</title>
    <style>@media (prefers-color-scheme: dark) { p { background: #fff; color: #ddd } }</style>
    <main><h1>Feil</h1><p>Grå</p><img src="data:,"><a href="/a" style="display:inline-block;width:8px;height:8px">a</a>
    <a href="/b" style="display:inline-block;width:8px;height:8px">b</a></main>`)
  await bringAxe(page)
  const rules = (lines: readonly string[]) => new Set(lines.map((it) => it.split(':')[0]))
  expect(rules(await violations(page))).toEqual(new Set(['image-alt', 'target-size']))
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(rules(await violations(page, colourRules))).toEqual(new Set(['color-contrast']))
  await page.emulateMedia({ forcedColors: 'active' })
  expect(rules(await violations(page, undefined, colourRules))).toEqual(new Set(['image-alt', 'target-size']))
})
