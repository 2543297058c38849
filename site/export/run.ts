import { setTimeout } from 'node:timers/promises'
import { inventoryOf } from './inventory.ts'
import { lock } from './lock.ts'
import { madeFiles } from './made.ts'
import { type Plan, planOf } from './plan.ts'
import { ExportRefused } from './refused.ts'
import { settle } from './settle.ts'
import { expectPublished, readSnapshot, type Snapshot } from './snapshot.ts'
import { type Progress, Staging } from './staging.ts'
import { openTarget, prepare } from './target.ts'

export interface ExportOptions {
  /** The installation to export. */
  dataDir: string
  /** The folder that becomes the site. */
  dir: string
  /** Whether `dir` may have files that no export wrote. */
  intoExisting?: boolean
  progress?: Progress
  /** How often what a publish is just replacing is looked for, and how long between, in milliseconds. */
  patience?: { tries: number; pause: number }
}

export interface Exported {
  written: number
  removed: number
  unchanged: number
  /** Files in the folder that no export wrote: left alone. */
  strangers: string[]
  /** What was exported, for the files beside it. */
  snapshot: Snapshot
}

/** Ten seconds: longer than a publish takes to put its files in place. */
const usualPatience = { tries: 50, pause: 200 }

/**
 * Exports what is published: the state of one publish, whole, also while the next goes on.
 * @throws ExportRefused where it cannot be made; the folder is then as it was
 */
export async function exportSite(options: ExportOptions): Promise<Exported> {
  const { dataDir, dir, intoExisting = false, progress = () => {}, patience = usualPatience } = options
  expectPublished(dataDir)
  openTarget(dir, dataDir, intoExisting)
  prepare(dir)
  const unlock = lock(dir)
  try {
    const { manifest, present } = openTarget(dir, dataDir, intoExisting)
    const staging = new Staging(dir)
    for (let tries = 1; ; tries++) {
      const snapshot = readSnapshot(dataDir)
      const plan = planOf(itemsOf(snapshot), present, manifest)
      const missing = await staging.fill(plan.write, progress)
      if (missing.length === 0) {
        const done = settle(dir, plan, staging, manifest)
        staging.clear()
        return { ...done, unchanged: Object.keys(plan.keep).length, strangers: plan.strangers, snapshot }
      }
      if (tries === patience.tries) throw lost(missing, snapshot)
      await setTimeout(patience.pause)
    }
  } finally {
    unlock()
  }
}

/** What an export would do, without touching the folder. @throws ExportRefused */
export function dryRun({ dataDir, dir, intoExisting = false }: ExportOptions): Plan {
  const snapshot = readSnapshot(dataDir)
  const { manifest, present } = openTarget(dir, dataDir, intoExisting)
  return planOf(itemsOf(snapshot), present, manifest)
}

function itemsOf(snapshot: Snapshot) {
  return [...inventoryOf(snapshot), ...madeFiles(snapshot)]
}

function lost(missing: readonly string[], { folders }: Snapshot): ExportRefused {
  return new ExportRefused(
    `${missing.length} files in ${folders.public} are not as they were published, ${missing[0]} first. Start the site: it makes them anew. Or ask npm run verify what else differs. Nothing was exported.`,
  )
}
