import type { Page } from '@playwright/test'

/** What is wrong with the headings and landmarks of a page, a line each. */
export function structureFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((it) => it.checkVisibility({ visibilityProperty: true }))
    const headings = shown('h1, h2, h3, h4, h5, h6')
    const levels = headings.map((it) => Number(it.tagName.slice(1)))
    if (levels.filter((it) => it === 1).length !== 1) found.push(`h1s: ${levels.filter((it) => it === 1).length}`)
    if (levels[0] !== 1) found.push(`the first heading is an h${levels[0]}`)
    for (const [index, level] of levels.entries()) {
      const before = levels[index - 1]
      const text = headings[index]?.textContent?.trim() ?? ''
      if (before !== undefined && level > before + 1) found.push(`h${level} “${text}” comes under an h${before}`)
      if (text === '') found.push(`an h${level} says nothing`)
    }
    for (const [selector, many] of [
      ['main, [role="main"]', 1],
      ['body > header', shown('.top').length],
      ['body > footer', shown('.foot').length],
    ] as const)
      if (shown(selector).length !== many) found.push(`${selector}: ${shown(selector).length}`)
    if (document.querySelector('main h1') === null) found.push('the h1 is not in main')
    const nameOf = (it: Element) =>
      it.getAttribute('aria-label') ??
      document.getElementById(it.getAttribute('aria-labelledby') ?? '')?.textContent?.trim() ??
      ''
    const names = shown('nav').map(nameOf)
    if (names.includes('')) found.push('a nav has no name')
    if (new Set(names).size !== names.length) found.push(`two navs have the same name: ${names.join(', ')}`)
    for (const it of shown('section[aria-labelledby], section[aria-label]'))
      if (nameOf(it) === '') found.push(`a section has no name: ${it.id}`)
    // Everything stands in a landmark, but for what leads past them.
    for (const it of document.body.children)
      if (
        !it.matches(
          'main, header, footer, .skip, svg, script, template, aside, [role="region"], section[aria-label], .alert',
        )
      )
        found.push(`outside of the landmarks: ${it.outerHTML.slice(0, 80)}`)
    return found
  })
}
