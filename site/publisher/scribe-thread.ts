import { parentPort } from 'node:worker_threads'
import { type Answer, type Writ, writeOut } from './scribe.ts'

/*
 * The thread of a scribe: writes each parcel of files, and says so. Folders are asked for anew with each parcel, for a
 * publish clears the stage before it begins.
 */
parentPort?.on('message', (parcel: readonly Writ[]) => {
  const made = new Set<string>()
  let failed: string | null = null
  try {
    for (const it of parcel) writeOut(it, made)
  } catch (error) {
    failed = error instanceof Error ? error.message : String(error)
  }
  parentPort?.postMessage({ failed } satisfies Answer)
})
