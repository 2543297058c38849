import type { Page } from '@playwright/test'

/**
 * What of a page cannot be read or used where it stands, a line each: text, drawings and controls that run out of the
 * window, and text that is cut off by what it stands in or lies over other text. Text in drawings is left out: it grows
 * with the drawing.
 */
export function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Letters' boxes are a little larger than the letters. */
    const slack = 3
    interface Piece {
      text: string
      /** The block whose lines it is part of. */
      block: Element
      rect: DOMRect
    }
    const found: string[] = []
    const wide = document.documentElement.scrollWidth - window.innerWidth
    if (wide > 0) found.push(`the page is ${wide} px wider than the window`)
    const blockOf = (it: Element): Element => {
      for (let at = it; ; at = at.parentElement ?? document.body)
        if (at === document.body || !getComputedStyle(at).display.startsWith('inline')) return at
    }
    /** Whether it is there for who does not see the page. */
    const isHidden = (it: Element | null): boolean =>
      it !== null && (getComputedStyle(it).clipPath.startsWith('inset(50%') || isHidden(it.parentElement))
    const pieces: Piece[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!parent || text === '' || parent.closest('svg, script, template, option, .skip')) continue
      if (!parent.checkVisibility({ visibilityProperty: true })) continue
      if (isHidden(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const block = blockOf(parent)
      for (const rect of range.getClientRects())
        if (rect.width > 1 && rect.height > 1) pieces.push({ text: text.slice(0, 40), block, rect })
      for (let it: Element | null = parent; it && it !== document.body; it = it.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(it)
        const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        // The light from a door may fall past the edge of main; text that does so is found below.
        const isWide = isCut(overflowX) && !it.matches('main') && it.scrollWidth > it.clientWidth + slack
        if (isWide || (isCut(overflowY) && it.scrollHeight > it.clientHeight + slack))
          found.push(`“${text.slice(0, 40)}” is cut off by ${it.tagName.toLowerCase()}.${it.className}`)
      }
    }
    for (const it of document.querySelectorAll('svg, img, input, select, textarea, button, .btn')) {
      const { left, right, width } = it.getBoundingClientRect()
      const isShown =
        width > 1 && it.checkVisibility({ visibilityProperty: true }) && !isHidden(it) && !it.closest('.skip')
      if (isShown && (right > window.innerWidth + 1 || left < -1))
        found.push(
          `a ${it.tagName.toLowerCase()}.${it.getAttribute('class') ?? ''} runs out of the window: ${Math.round(left)}–${Math.round(right)}`,
        )
    }
    for (const { text, rect } of pieces)
      if (rect.right > window.innerWidth + 1 || rect.left < -1)
        found.push(`“${text}” runs out of the window: ${Math.round(rect.left)}–${Math.round(rect.right)}`)
    pieces.sort((a, b) => a.rect.top - b.rect.top)
    for (const [index, a] of pieces.entries())
      for (const b of pieces.slice(index + 1)) {
        if (b.rect.top > a.rect.bottom - slack) break
        const isOver = b.rect.left < a.rect.right - slack && a.rect.left < b.rect.right - slack
        if (isOver && a.block !== b.block) found.push(`“${a.text}” and “${b.text}” lie over one another`)
      }
    return [...new Set(found)]
  })
}
