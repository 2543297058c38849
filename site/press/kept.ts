import type { SSRResult } from 'astro'
import {
  type ComponentSlots,
  createComponent,
  markHTMLString,
  renderSlotToString,
  renderTemplate,
} from 'astro/runtime/server/index.js'

/** What was rendered for each key. Dropped as a whole when there is much of it: menus in a few languages are not. */
const kept = new Map<string, string>()
const mostKept = 500

/**
 * Renders its slot once for each `of`, and says the same again without rendering it. For what many pages have in
 * common: `of` tells apart all that the slot shows.
 */
export const Kept = createComponent((result: SSRResult, { of }: { of: string }, slots: ComponentSlots) => {
  const html = kept.get(of)
  if (html !== undefined) return renderTemplate`${markHTMLString(html)}`
  return render(result, of, slots.default)
})

async function render(result: SSRResult, of: string, slot: ComponentSlots[string] | undefined) {
  const html = slot ? String(await renderSlotToString(result, slot)) : ''
  if (kept.size >= mostKept) kept.clear()
  // Under `astro dev` a component may have changed since.
  if (!import.meta.env.DEV) kept.set(of, html)
  return renderTemplate`${markHTMLString(html)}`
}
