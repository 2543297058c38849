import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { filesIn } from '../publisher/assets.ts'
import { type Manifest, ownFolder, readManifest } from './manifest.ts'
import { isOwn } from './plan.ts'
import { ExportRefused } from './refused.ts'

/** The folder an export writes to, as it is found. */
export interface Target {
  dir: string
  manifest: Manifest
  /** Every file in it that is not the export's book-keeping. */
  present: Set<string>
}

/**
 * Looks at the folder to export to.
 * @param intoExisting whether a folder may be used that has files no export wrote
 * @throws ExportRefused where exporting there would harm something
 */
export function openTarget(dir: string, dataDir: string, intoExisting: boolean): Target {
  if (isWithin(dir, dataDir) || isWithin(dataDir, dir))
    throw new ExportRefused(
      `${dir} and the installation's folder ${dataDir} lie one inside the other. Export to a folder of its own.`,
    )
  let present: Set<string>
  try {
    present = new Set(existsSync(dir) ? filesIn(dir).filter((it) => !isOwn(it)) : [])
  } catch (cause) {
    throw unusable(dir, cause)
  }
  const manifest = readManifest(dir)
  if (manifest === null && present.size > 0 && !intoExisting) {
    throw new ExportRefused(
      `${dir} has ${present.size} files that no export wrote (${[...present][0]}, …). Export to an empty folder, or add --into-existing: then files of the same names are replaced and the others are left alone.`,
    )
  }
  return { dir, manifest: manifest ?? { format: 1, files: {}, underWay: [] }, present }
}

/** Makes the folder, and finds out whether it can be written. @throws ExportRefused where it cannot */
export function prepare(dir: string): void {
  const probe = join(dir, ownFolder, 'probe')
  try {
    mkdirSync(dirname(probe), { recursive: true })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (cause) {
    throw unusable(dir, cause)
  }
}

function unusable(dir: string, cause: unknown): ExportRefused {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new ExportRefused(`${dir} cannot be written to (${why}). Give another folder, or its rights to this user.`, {
    cause,
  })
}

/** Whether a folder is another or lies inside it, by where they really are. */
export function isWithin(inner: string, outer: string): boolean {
  const [a, b] = [real(inner), real(outer)]
  return a === b || a.startsWith(b.endsWith(sep) ? b : b + sep)
}

/** The real path of what is there, with the rest behind it. */
function real(path: string): string {
  const full = resolve(path)
  if (existsSync(full)) return realpathSync(full)
  const parent = dirname(full)
  return parent === full ? full : join(real(parent), full.slice(parent.length))
}
