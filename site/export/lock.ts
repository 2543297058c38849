import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownFolder } from './manifest.ts'
import { ExportRefused } from './refused.ts'

/** What this process itself holds. A lock with its number that is not here is of an earlier one, as in containers. */
const held = new Set<string>()

/**
 * Keeps two exports out of one folder. A lock whose process is no more is taken over.
 * @returns what gives the folder free
 * @throws ExportRefused while another export is at work there
 */
export function lock(dir: string): () => void {
  const file = join(dir, ownFolder, 'lock')
  for (const last of [false, true]) {
    try {
      writeFileSync(file, `${process.pid}\n`, { flag: 'wx' })
      held.add(file)
      return () => {
        held.delete(file)
        rmSync(file, { force: true })
      }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const holder = Number(readFileSync(file, 'utf8'))
      if (last || (holder === process.pid ? held.has(file) : isRunning(holder)))
        throw new ExportRefused(`Another export (process ${holder}) is at work in ${dir}. Wait until it has ended.`)
      rmSync(file, { force: true })
    }
  }
  throw new Error('unreachable')
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It runs, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
