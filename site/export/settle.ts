import { mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Manifest, writeManifest } from './manifest.ts'
import type { Plan } from './plan.ts'
import type { Staging } from './staging.ts'

/**
 * Puts the staged files in their place and takes away what is no more, in the order of the plan. The manifest says
 * beforehand what is under way: killed at any instant, every file is whole, and the next export knows what it may not
 * trust and what is its own.
 * @returns how many files were written and removed
 */
export function settle(
  dir: string,
  plan: Plan,
  staging: Staging,
  before: Manifest,
): { written: number; removed: number } {
  const write = plan.write.flatMap((it) => {
    const path = staging.pathOf(it)
    return path === undefined ? [] : [{ ...it, path }]
  })
  const kept = new Set(write.map((it) => it.file))
  const remove = [...plan.remove, ...plan.stale.filter((it) => !kept.has(it))]
  if (write.length + remove.length === 0 && before.underWay.length === 0) return { written: 0, removed: 0 }

  const underWay = [...write.map((it) => it.file), ...remove]
  writeManifest(dir, { ...before, underWay: [...new Set([...before.underWay, ...underWay])] })
  for (const it of plan.stale) rmSync(join(dir, it), { force: true })
  const made = new Set<string>()
  for (const { file, path } of write) {
    const folder = dirname(join(dir, file))
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    renameSync(path, join(dir, file))
  }
  for (const it of remove) removeWithFolders(dir, it)
  const files = { ...plan.keep }
  for (const { file, token } of write) files[file] = token
  writeManifest(dir, { format: 1, files, underWay: [] })
  return { written: write.length, removed: remove.length }
}

/** Removes a file, and the folders that are empty then. */
function removeWithFolders(root: string, file: string): void {
  rmSync(join(root, file), { force: true })
  for (let folder = dirname(join(root, file)); folder.length > root.length; folder = dirname(folder)) {
    try {
      rmdirSync(folder)
    } catch {
      return
    }
  }
}
