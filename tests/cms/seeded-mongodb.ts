import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { databaseUrl, dropDatabase, startServer } from '../database/server.ts'
import { seedOnce } from './seeded.ts'

/** The same on MongoDB. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'eidor-seeded-'))
  const server = await startServer()
  const { compatibility } = server
  const url = databaseUrl(server.url, `eidor-seeded-${process.pid}`)
  seedOnce({ DATA_DIR: dataDir, DATABASE_URL: url, ...(compatibility ? { MONGODB_COMPATIBILITY: compatibility } : {}) })
  project.provide('seeded', { dataDir, mongodb: { url, compatibility } })
  return async () => {
    await dropDatabase(url)
    await server[Symbol.asyncDispose]()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
