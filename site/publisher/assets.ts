import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { House } from './house.ts'
import { type Assets, readFact } from './ledger/facts.ts'
import type { Stage } from './stage.ts'
import type { Step } from './switch.ts'

/**
 * Puts the files of the build (style sheets, scripts, fonts) on the stage, those that are not in the public folder
 * as they are. The build before keeps its files until the next one: a page somebody has open never misses its style sheet.
 * @param rebuilt false where the build is the one that is live, and its files are only looked after
 */
export function stageAssets(
  { app, folders, ledger }: House,
  stage: Stage,
  rebuilt: boolean,
): { steps: Step[]; removals: Step[]; assets: Assets } {
  const steps: Step[] = []
  const now = existsSync(app.clientDir) ? filesIn(app.clientDir) : []
  for (const file of now) {
    const source = join(app.clientDir, file)
    if (!sameFile(source, join(folders.public, file)))
      steps.push({ staged: stage.put(file, readFileSync(source)), file })
  }
  const known = readFact(ledger, 'assets') ?? { now: [], before: [] }
  if (!rebuilt) return { steps, removals: [], assets: { now, before: known.before } }
  const before = known.now.filter((it) => !now.includes(it))
  const kept = new Set([...now, ...before])
  const removals = known.before.filter((it) => !kept.has(it)).map((file) => ({ staged: null, file }))
  return { steps, removals, assets: { now, before } }
}

/** Paths of all files below a folder, relative to it, with slashes, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => relative(folder, join(it.parentPath, it.name)).split(sep).join('/'))
    .sort()
}

function sameFile(a: string, b: string): boolean {
  return existsSync(b) && statSync(a).size === statSync(b).size && readFileSync(a).equals(readFileSync(b))
}
