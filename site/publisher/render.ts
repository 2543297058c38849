import { hash } from 'node:crypto'
import type { ReadKey } from '../records/keys.ts'
import { withContent } from '../records/recording.ts'
import type { View } from '../records/view.ts'
import type { SitePage } from './about.ts'
import type { App } from './app.ts'

/** What became of one page: bytes for its file, nothing because the app says it does not exist, or a failure. */
export type Rendering = { page: SitePage; reads: Set<ReadKey> } & (
  | { outcome: 'whole'; bytes: Buffer; hash: string }
  | { outcome: 'absent' }
  | { outcome: 'failed'; reason: string }
)

/**
 * Renders one page from a view, noting what it read.
 * @param origin the public origin of the site, without a slash at the end
 */
export async function renderPage(app: App, view: View, origin: string, page: SitePage): Promise<Rendering> {
  const reads = new Set<ReadKey>()
  try {
    const url = new URL(origin + page.url)
    const pressed = await withContent(view, reads, () => app.press(url))
    if (pressed !== undefined) {
      const bytes = Buffer.from(pressed)
      return { page, reads, outcome: 'whole', bytes, hash: hashOf(bytes) }
    }
    const response = await withContent(view, reads, () => app.render(new Request(url)))
    if (isWhole(page.url, response.status)) {
      const bytes = Buffer.from(await response.arrayBuffer())
      return { page, reads, outcome: 'whole', bytes, hash: hashOf(bytes) }
    }
    await response.body?.cancel()
    // A page that only leads elsewhere is not a file: redirects.ts knows the ways.
    if (response.status === 404 || isRedirect(response.status)) return { page, reads, outcome: 'absent' }
    return { page, reads, outcome: 'failed', reason: `the page answered ${response.status}` }
  } catch (error) {
    return { page, reads, outcome: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400
}

/** The pages for what is not there answer with its status, also when they are asked for by themselves. */
function isWhole(url: string, status: number): boolean {
  return status === 200 || url === `/${status}/`
}

export function hashOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex')
}
