import type { CDPSession, Page } from '@playwright/test'

/** States that are forced on every control at once, as if pointer, keyboard and finger were everywhere. */
const states = [[], ['hover'], ['focus', 'focus-visible'], ['active', 'hover']] as const

/** What of a page cannot be told apart in the browser, at rest and in every state of its controls. */
export async function tooFaint(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('DOM.enable')
  await cdp.send('CSS.enable')
  const nodes = await controlsOf(cdp)
  const found: string[] = []
  for (const state of states) {
    for (const nodeId of nodes) await cdp.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [...state] })
    const faint = await page.evaluate(look, state.length === 0 ? '' : state.join('+'))
    found.push(...faint)
  }
  await cdp.detach()
  return [...new Set(found)]
}

async function controlsOf(cdp: CDPSession): Promise<number[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: 1 })
  const selector = 'a, button, input, select, summary'
  return (await cdp.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector })).nodeIds
}

/** Runs in the page. */
function look(state: string): string[] {
  type Colour = [number, number, number, number]
  const read = (text: string): Colour => {
    const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number)
    return [r, g, b, a]
  }
  const linear = (value: number) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  const luminance = ([r, g, b]: Colour) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
  const ratio = (a: Colour, b: Colour) => {
    const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x)
    return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
  }
  /** The ground an element stands on; its own ground too where `own`. */
  const ground = (element: Element, own: boolean): Colour => {
    for (let it: Element | null = own ? element : element.parentElement; it; it = it.parentElement) {
      const colour = read(getComputedStyle(it).backgroundColor)
      if (colour[3] === 1) return colour
    }
    const dark = matchMedia('(prefers-color-scheme: dark)').matches
    return dark ? [0, 0, 0, 1] : [255, 255, 255, 1]
  }
  const isSeen = (it: Element) => it.checkVisibility({ visibilityProperty: true }) && !it.closest('.vh, .skip')
  const told = (it: Element, what: string, value: number) =>
    `${what} ${state}: ${value.toFixed(2)} ${it.tagName.toLowerCase()}.${it.className} "${(it.textContent ?? '').trim().slice(0, 30)}"`
  const found: string[] = []
  for (const it of document.querySelectorAll('body *')) {
    if (!(it instanceof HTMLElement) || !isSeen(it)) continue
    const style = getComputedStyle(it)
    const saysSomething = [...it.childNodes].some(
      (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
    )
    if (saysSomething) {
      const size = Number.parseFloat(style.fontSize)
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
      const value = ratio(read(style.color), ground(it, true))
      if (value < (large ? 3 : 4.5)) found.push(told(it, 'text', value))
    }
    if (!it.matches('a, button, input, select, summary')) continue
    const around = ground(it, false)
    if (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) {
      const value = ratio(read(style.outlineColor), around)
      if (value < 3) found.push(told(it, 'outline', value))
    } else if (state.includes('focus') && !it.closest('svg')) found.push(told(it, 'no outline', 0))
    if (it.matches('.btn, .input, select') && Number.parseFloat(style.borderTopWidth) > 0) {
      const value = Math.max(ratio(read(style.borderTopColor), around), ratio(read(style.backgroundColor), around))
      if (value < 3) found.push(told(it, 'edge', value))
    }
  }
  return found
}
