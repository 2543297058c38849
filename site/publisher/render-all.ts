import { setImmediate as nextTurn } from 'node:timers/promises'
import type { View } from '../records/view.ts'
import type { SitePage } from './about.ts'
import type { App } from './app.ts'
import { type Rendering, renderPage } from './render.ts'

/** How long rendering may keep the process from answering visitors, in milliseconds. */
const longestTurn = 8

/** Renders pages one after the other, handing each over before the next, and lets visitors in between. */
export async function* renderAll(
  app: App,
  view: View,
  origin: string,
  pages: Iterable<SitePage>,
): AsyncGenerator<Rendering> {
  let turn = performance.now()
  for (const page of pages) {
    yield await renderPage(app, view, origin, page)
    if (performance.now() - turn < longestTurn) continue
    await nextTurn()
    turn = performance.now()
  }
}
