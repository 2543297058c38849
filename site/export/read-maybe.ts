import { readFileSync } from 'node:fs'

/** The bytes of a file; undefined where there is none, or none that may be read. */
export function readMaybe(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
