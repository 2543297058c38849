import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { migrations } from '../migrations/index.ts'
import { MoveRefused } from './refused.ts'
import type { Address } from './url.ts'

/** What is moved, held still: a copy of a SQLite file as it was at one instant. */
export interface Snapshot extends Disposable {
  address: Address
}

/**
 * A consistent copy of a SQLite file, made by SQLite itself; MongoDB is read where it is. The file, and what lies
 * beside it, is not written: the adapter of the CMS would migrate it.
 * @throws MoveRefused where it cannot be read, or is not of this version
 */
export function snapshotOf(address: Address, option: '--from' | '--to'): Snapshot {
  if (address.kind === 'mongodb') return { address, [Symbol.dispose]() {} }
  const { file, shown } = address
  if (!existsSync(file)) throw new MoveRefused(`${option} ${shown}: there is no such file.`)
  const folder = mkdtempSync(join(tmpdir(), 'eidor-move-'))
  const copy = join(folder, 'snapshot.db')
  try {
    copyInto(file, copy)
    expectToday(copy, `${option} ${shown}`)
    return {
      address: { kind: 'sqlite', file: copy, url: `file:${copy}`, shown },
      [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
    }
  } catch (cause) {
    rmSync(folder, { recursive: true, force: true })
    if (cause instanceof MoveRefused) throw cause
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new MoveRefused(
      `${option} ${shown}: could not be copied to ${tmpdir()} (${why}). The copy is as large as the file; ` +
        'TMPDIR says where it goes.',
      { cause },
    )
  }
}

function copyInto(file: string, copy: string): void {
  const hasLog = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
  // Without a log beside it nobody has it open, and SQLite need make none in order to read it.
  const database = hasLog
    ? new DatabaseSync(file, { readOnly: true })
    : new DatabaseSync(new URL(`${pathToFileURL(file).href}?immutable=1`), { readOnly: true })
  try {
    database.prepare('VACUUM INTO ?').run(copy)
  } finally {
    database.close()
  }
}

function expectToday(copy: string, which: string): void {
  const database = new DatabaseSync(copy, { readOnly: true })
  try {
    const known = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'").get()
    if (known === undefined) throw new MoveRefused(`${which}: this is no database of Ei dør.`)
    const rows = database.prepare('SELECT name FROM payload_migrations').all()
    const ran = new Set(rows.map((it) => String(it.name)))
    const missing = migrations.filter((it) => !ran.has(it.name))
    const unknown = [...ran].filter((it) => !migrations.some(({ name }) => name === it))
    if (missing.length > 0)
      throw new MoveRefused(
        `${which}: the database is of an older version (${missing[0]?.name} has not run). ` +
          'Start this version on it once, stop it, and move then.',
      )
    if (unknown.length > 0)
      throw new MoveRefused(
        `${which}: the database is of a newer version (${unknown[0]} has run, which this one does not know). ` +
          'Move it with the version that runs on it.',
      )
  } finally {
    database.close()
  }
}
