import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { View } from '../records/view.ts'
import type { About } from './about.ts'
import type { App } from './app.ts'
import { filesIn } from './assets.ts'
import { fileOf, urlOfFile } from './file-of.ts'
import type { PageBook } from './ledger/pages.ts'
import { pagesOf } from './pages.ts'
import { renderAll } from './render-all.ts'

/** A file that is not as a render of the same records from nothing would make it. */
export interface Difference {
  file: string
  what: 'missing' | 'differs' | 'extra' | 'failed'
  /** Why the page could not be rendered. */
  reason?: string
}

export interface Verification {
  /** Pages rendered. */
  pages: number
  differences: Difference[]
  /** What each file that differs ought to be; null where it ought not to be there. */
  wrong: Map<string, Uint8Array | null>
}

/** Files beside the pages': those of this build and of the one before, and compressed copies. */
const notPages = /^_astro\/|\.(br|gz)$/

/**
 * Renders everything from nothing, in memory, and compares with the public folder (I2). Every page in Astro's own long
 * way, so that the short one (press) is compared with it.
 */
export async function verify(
  app: App,
  view: View,
  origin: string,
  publicDir: string,
  book: PageBook,
): Promise<Verification> {
  const differences: Difference[] = []
  const wrong: Verification['wrong'] = new Map()
  const failing: About[] = []
  const expected = new Set(existsSync(app.clientDir) ? filesIn(app.clientDir) : [])
  for (const file of expected) compare(file, readFileSync(join(app.clientDir, file)))
  const pages = view.isEmpty ? [] : [...pagesOf(view, app.fixed).values()]
  const long = { ...app, press: async () => undefined }
  for await (const it of renderAll(long, view, origin, pages)) {
    const file = fileOf(it.page.url)
    if (it.outcome === 'failed') {
      differences.push({ file, what: 'failed', reason: it.reason })
      if (it.page.about) failing.push(it.page.about)
    }
    if (it.outcome !== 'absent') expected.add(file)
    if (it.outcome === 'whole') compare(file, it.bytes)
  }
  for (const file of filesIn(publicDir))
    if (!expected.has(file) && !notPages.test(file) && !isStandIn(file)) note({ file, what: 'extra' }, null)
  return { pages: pages.length, differences, wrong }

  function compare(file: string, bytes: Buffer): void {
    const path = join(publicDir, file)
    if (!existsSync(path)) note({ file, what: 'missing' }, bytes)
    else if (!readFileSync(path).equals(bytes)) note({ file, what: 'differs' }, bytes)
  }

  /** The last good page of a document whose page fails at another address. */
  function isStandIn(file: string): boolean {
    const about = book.get(urlOfFile(file))?.about
    return failing.some((it) => it.id === about?.id && it.locale === about.locale)
  }

  function note(difference: Difference, bytes: Uint8Array | null): void {
    differences.push(difference)
    wrong.set(difference.file, bytes)
  }
}
