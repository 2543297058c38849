import { readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readSettings } from '#start/settings.ts'

const file = join(readSettings(process.env).dataDir, 'feed-mark.json')
let mark = 0
let writing = false

/**
 * The highest sequence that was released here, kept beside the database: a database that is behind it was put back
 * from a copy. 0 where nothing is known; the mark may be lost without harm.
 */
export function readMark(): number {
  try {
    const { sequence } = Object(JSON.parse(readFileSync(file, 'utf8')))
    return typeof sequence === 'number' ? sequence : 0
  } catch {
    return 0
  }
}

/** Notes that a sequence was released. Written in the background; of many in a row, only the last. */
export function raiseMark(sequence: number): void {
  if (sequence > mark) setMark(sequence)
}

/** Notes where the database is, also where that is further back. */
export function setMark(sequence: number): void {
  mark = sequence
  if (!writing) void write()
}

async function write(): Promise<void> {
  writing = true
  for (let written = -1; written !== mark; ) {
    written = mark
    try {
      await writeFile(`${file}.new`, JSON.stringify({ sequence: written }))
      await rename(`${file}.new`, file)
    } catch {
      // A full disk, or a folder that is gone: the summary finds a restored database too, only later.
      break
    }
  }
  writing = false
}
