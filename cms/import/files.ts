import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readSettings } from '#start/settings.ts'
import type { PlannedRow } from './plan.ts'

const folder = join(readSettings(process.env).dataDir, 'imports')

/** The file of an import as it came. */
export async function keepFile(run: string, bytes: Uint8Array): Promise<void> {
  await write(run, bytes)
}

export async function readKept(run: string): Promise<Uint8Array> {
  return readFile(join(folder, run))
}

/** What an import would do, or did, row by row. */
export async function keepRows(run: string, rows: readonly PlannedRow[]): Promise<void> {
  await write(`${run}.rows.json`, JSON.stringify(rows))
}

export async function readRows(run: string): Promise<PlannedRow[]> {
  // Written by `keepRows`, nobody else.
  return JSON.parse(await readFile(join(folder, `${run}.rows.json`), 'utf8')) as PlannedRow[]
}

export async function forgetFiles(run: string): Promise<void> {
  for (const file of [run, `${run}.rows.json`]) await rm(join(folder, file), { force: true })
}

async function write(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true })
  // Whole or not at all: a machine may stop in the middle.
  await writeFile(join(folder, `${name}.new`), content, { mode: 0o600 })
  await rename(join(folder, `${name}.new`), join(folder, name))
}
