import type { View } from '../records/view.ts'
import type { SitePage } from './about.ts'
import type { App } from './app.ts'
import { type Rendering, renderPage } from './render.ts'
import { takingTurns } from './turns.ts'

/** Renders pages one after the other, handing each over before the next, and lets visitors in between. */
export async function* renderAll(
  app: App,
  view: View,
  origin: string,
  pages: Iterable<SitePage>,
): AsyncGenerator<Rendering> {
  const turn = takingTurns()
  for (const page of pages) {
    yield await renderPage(app, view, origin, page)
    await turn()
  }
}
