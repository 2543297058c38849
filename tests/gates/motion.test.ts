import { expect, test } from 'vitest'
import { inNordland } from './in-nordland.ts'
import { visitor } from './visitor.ts'

const open = inNordland('weekday')

const paths = [
  '/',
  '/lofoten/',
  '/kurs/?q=norsk',
  '/nordlandsloftet/',
  '/om/sammenslaing/',
  '/meld/savn/',
  '/lofoten/plakat/',
]

test.each(paths)('Nothing on %s moves for who asked for less motion', async (path) => {
  await using context = await visitor(open.browser, 'weekday', 360, { reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`http://localhost:${open.served.site.port}${path}`)
  await page.locator('summary').first().click()
  const moving = await page.evaluate(() => {
    const found = document.getAnimations().map((it) => `an animation of ${it.constructor.name}`)
    for (const it of document.querySelectorAll('*'))
      for (const part of [null, '::before', '::after']) {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(it, part)
        const isStill = transitionDuration.split(', ').every((time) => Number.parseFloat(time) < 0.01)
        if (!isStill || animationName !== 'none' || scrollBehavior !== 'auto')
          found.push(`${it.tagName}.${it.getAttribute('class')}${part ?? ''}`)
      }
    return found
  })
  expect(moving).toEqual([])
})

/** Wide and narrow, for what has the focus is hidden by other things at each. */
test.each([
  [360, '/'],
  [360, '/lofoten/'],
  [360, '/meld/savn/?q=Fysikk'],
  [1280, '/'],
  [1280, '/lofoten/'],
  [1280, '/kurs/?q=finnes+ikke+noe+sted'],
] as const)(
  'At %i px, whatever has the focus on %s is seen, whole, and marked (2.4.7, 2.4.11)',
  async (width, path) => {
    await using context = await visitor(open.browser, 'weekday', width)
    const page = await context.newPage()
    await page.goto(`http://localhost:${open.served.site.port}${path}`)
    const wrong: string[] = []
    let passed = 0
    for (let presses = 0; presses < 250; presses += 1) {
      await page.keyboard.press('Tab')
      const fault = await page.evaluate(() => {
        const it = document.activeElement
        if (it === null || it === document.body) return null
        const { left, top, right, bottom, width, height } = it.getBoundingClientRect()
        const name = `${it.tagName.toLowerCase()} “${(it.textContent ?? '').trim().slice(0, 30)}”`
        if (bottom > innerHeight + 1 || top < -1 || left < -1 || right > innerWidth + 1)
          return `${name} is outside of the window`
        const mark = it.querySelector('.map-door') ?? it
        const { outlineStyle, outlineWidth, strokeWidth } = getComputedStyle(mark)
        const isMarked =
          mark === it
            ? outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2
            : Number.parseFloat(strokeWidth) > 10
        if (!isMarked) return `${name} is not marked`
        const [first] = it.getClientRects()
        const at = first ?? new DOMRect(left, top, width, height)
        const seen = document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2)
        const isSeen =
          mark !== it || (seen !== null && (it.contains(seen) || seen.contains(it) || seen.closest('label') !== null))
        return isSeen ? '' : `${name} is behind ${seen?.tagName}.${seen?.className}`
      })
      if (fault === null) break
      passed += 1
      if (fault !== '') wrong.push(fault)
    }
    expect(wrong).toEqual([])
    expect(passed).toBeGreaterThan(8)
  },
)
