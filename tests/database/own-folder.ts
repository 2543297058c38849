import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A DATA_DIR of a test's own, with what the seeded one has in it. */
export function ownFolder(seeded: string | null): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'eidor-cms-'))
  if (seeded !== null && existsSync(seeded)) cpSync(seeded, dataDir, { recursive: true })
  return dataDir
}
