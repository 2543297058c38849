import { beforeAll, describe, expect, test } from 'vitest'
import { bringAxe, colourRules, violations } from './axe.ts'
import { gallery } from './gallery.ts'
import { inNordland } from './in-nordland.ts'
import { enter, type Scene, sceneNames } from './scenes.ts'
import { labelOf, show, visitor } from './visitor.ts'

const forcedAt = [320, 1280]

/**
 * Promises that axe finds nothing on any page at some widths, in every theme. A page is opened once at each width and
 * seen in all themes in turn: in light by every rule; in dark by the rules that depend on colours, for dark changes
 * nothing else; in forced colours by all the others, for the colours there are the visitor's. Those are seen at the
 * narrowest and the widest alone: what is written for them asks for no width (site/styles/forced.css).
 * @param widths in CSS pixels
 */
export function lookThrough(widths: readonly number[]): void {
  const open = inNordland()

  describe.each(sceneNames)('axe finds nothing on any page, in light, dark and forced colours: %s', (scene) => {
    beforeAll(() => enter(open.served, scene))
    test.each(widths)('at %i px', async (width) => {
      expect(await found(scene, width)).toEqual([])
    })
  })

  async function found(scene: Scene, width: number): Promise<string[]> {
    await using context = await visitor(open.browser, scene, width)
    const page = await context.newPage()
    const wrong: string[] = []
    for (const it of gallery.filter((it) => it.scene === scene)) {
      const note = (theme: string, found: readonly string[]) =>
        wrong.push(...found.map((line) => `${labelOf(it)} in ${theme}: ${line}`))
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
      await show(page, open.served, it)
      await bringAxe(page)
      note('light', await violations(page))
      await page.emulateMedia({ colorScheme: 'dark' })
      note('dark', await violations(page, colourRules))
      if (!forcedAt.includes(width)) continue
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
      note('forced colours', await violations(page, undefined, colourRules))
    }
    return wrong
  }
}
