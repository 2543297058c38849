import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

/** Migrates and seeds one database for the run; every test file copies it. */
export default function setup(project: TestProject): () => void {
  const dataDir = mkdtempSync(join(tmpdir(), 'eidor-seeded-'))
  seedOnce({ DATA_DIR: dataDir })
  project.provide('seeded', { dataDir, mongodb: null })
  return () => rmSync(dataDir, { recursive: true, force: true })
}

/** In a process of its own: a CMS is opened once a process. */
export function seedOnce(settings: Record<string, string>): void {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    PAYLOAD_SECRET: 'a secret of the tests',
    PUBLISH_SECRET: 'another secret of the tests',
    ...settings,
  }
  execFileSync(process.execPath, ['tests/cms/seed-once.ts'], { stdio: 'inherit', env })
}
