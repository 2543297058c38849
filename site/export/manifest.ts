import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readMaybe } from './read-maybe.ts'
import { ExportRefused } from './refused.ts'

/** The export's own folder inside the exported one: what it wrote, and files on their way. Nothing in it is secret. */
export const ownFolder = '.eidor-export'

const manifest = z.strictObject({
  format: z.literal(1),
  /** Every file that an export wrote, with the token of its bytes. */
  files: z.record(z.string(), z.string()),
  /** Files an export was writing or removing when this was written: they may be of before or after. */
  underWay: z.array(z.string()),
})

export type Manifest = z.infer<typeof manifest>

/** What earlier exports wrote into a folder; null where none ever did. @throws ExportRefused where it cannot be read */
export function readManifest(dir: string): Manifest | null {
  const bytes = readMaybe(join(dir, ownFolder, 'manifest.json'))
  if (!bytes) return null
  try {
    return manifest.parse(JSON.parse(bytes.toString('utf8')))
  } catch (cause) {
    throw new ExportRefused(
      `${join(dir, ownFolder, 'manifest.json')} is not as an export writes it. Delete the folder ${dir} and export anew, or take the file back from a copy.`,
      { cause },
    )
  }
}

/** Whole or not at all. */
export function writeManifest(dir: string, it: Manifest): void {
  const folder = join(dir, ownFolder)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'manifest.json.new'), `${JSON.stringify(it)}\n`)
  renameSync(join(folder, 'manifest.json.new'), join(folder, 'manifest.json'))
}
