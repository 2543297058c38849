import { compare } from '#cms/move/compare.ts'
import type { OpenDatabase } from '#cms/move/open-database.ts'
import { loadApp } from '#site/publisher/app.ts'
import type { Arguments } from './arguments.ts'
import { compareFiles } from './files.ts'
import type { Progress } from './progress.ts'
import { compareSites, renderSite } from './site.ts'

/** What is compared, and between what. */
export interface Verification {
  from: OpenDatabase
  to: OpenDatabase
  asked: Pick<Arguments, 'fromData' | 'toData' | 'site'>
  siteUrl: string
  publishSecret: string
  /** The build of the site. */
  appDir: string
}

/** What was compared, and a line for each thing that is not the same. */
export interface Verified {
  documents: number
  /** Null where the site was left out. */
  pages: number | null
  differences: string[]
}

/** Compares every document, every file, and the site as it is rendered from nothing. @throws MoveInterrupted */
export async function verify(it: Verification, progress: Progress, signal: AbortSignal): Promise<Verified> {
  const { from, to, asked } = it
  const verified: Verified = { documents: 0, pages: null, differences: [] }
  for (const store of from.stores) {
    const { documents, differences } = await compare(store, from, to, progress.of(store.name), signal)
    verified.documents += documents
    for (const { id, what, path } of differences)
      verified.differences.push(`${store.name} ${id}: ${path === null ? what : `${what} at ${path}`}`)
    progress.passed(documents)
  }
  if (asked.fromData !== asked.toData) {
    const files = await compareFiles(asked.fromData, asked.toData, progress.of('files'), signal)
    for (const { file, what } of files) verified.differences.push(`file ${file}: ${what}`)
  }
  if (asked.site) verified.pages = await compareRendered(it, verified.differences, progress, signal)
  return verified
}

async function compareRendered(
  { from, to, siteUrl, publishSecret, appDir }: Verification,
  differences: string[],
  progress: Progress,
  signal: AbortSignal,
): Promise<number> {
  const rendering = { app: await loadApp(appDir), siteUrl, publishSecret, now: Date.now() }
  progress.line('Rendering the site out of the source …')
  using source = await renderSite(from.payload, rendering, signal)
  progress.line('Rendering the site out of the target …')
  using target = await renderSite(to.payload, rendering, signal)
  const compared = compareSites(source.folder, target.folder)
  for (const { file, what } of compared.differences) differences.push(`site ${file}: ${what}`)
  return compared.files
}
