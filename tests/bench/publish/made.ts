import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Timed } from './timed-command.ts'

/** A folder of pages that was made. */
export interface Made extends Timed {
  pages: number
  /** Bytes of all HTML. */
  bytes: number
}

/** Paths of all HTML files in a folder, relative to it. */
export function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.html'))
}

export function madeIn(folder: string, { ms, cpu }: Timed): Made {
  const files = htmlFiles(folder)
  return { ms, cpu, pages: files.length, bytes: files.reduce((sum, it) => sum + statSync(join(folder, it)).size, 0) }
}
