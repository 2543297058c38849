import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { OwnDatabase } from '../../database/own.ts'
import { databaseUrl, dropDatabase } from '../../database/server.ts'

const node = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']

/** How a process ended, and all it said. */
export interface Ended {
  code: number | null
  said: string
}

/** A process of ours that runs. */
export interface Running {
  child: ChildProcess
  ended: Promise<Ended>
}

export function run(script: string, args: readonly string[], env: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, [...node, script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'fatal',
      PAYLOAD_SECRET: 'a secret of the tests',
      PUBLISH_SECRET: 'another secret of the tests',
      ...(inject('seeded').mongodb?.compatibility ? { MONGODB_COMPATIBILITY: 'cosmosdb' } : {}),
      ...env,
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (it: Buffer) => (said += it.toString()))
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, said })))
  return { child, ended }
}

/** `npm run move` with these options, until it ends. */
export function move(...args: string[]): Promise<Ended> {
  return run('start/move.ts', args).ended
}

/** One end of a move: a database, and the folder of its files. */
export interface End extends AsyncDisposable {
  url: string
  dataDir: string
  kind: 'sqlite' | 'mongodb'
  /** The settings that lead a CMS to it. */
  env: Record<string, string>
}

/** The options of a move between two ends. */
export function between(from: End, to: End): string[] {
  return ['--from', from.url, '--from-data', from.dataDir, '--to', to.url, '--to-data', to.dataDir]
}

export function endOf(own: OwnDatabase): End {
  const url = own.env.DATABASE_URL
  return {
    url: url ?? `file:${join(own.dataDir, 'eidor.db')}`,
    dataDir: own.dataDir,
    kind: url === undefined ? 'sqlite' : 'mongodb',
    env: own.env,
    [Symbol.asyncDispose]: () => own[Symbol.asyncDispose](),
  }
}

export function emptySqlite(): End {
  const dataDir = mkdtempSync(join(tmpdir(), 'eidor-moved-'))
  return {
    url: `file:${join(dataDir, 'eidor.db')}`,
    dataDir,
    kind: 'sqlite',
    env: { DATA_DIR: dataDir },
    async [Symbol.asyncDispose]() {
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** An empty database of the kind the run is on. */
export function emptyOfThisKind(): End {
  const { mongodb } = inject('seeded')
  if (mongodb === null) return emptySqlite()
  const url = databaseUrl(mongodb.url, `eidor-moved-${randomBytes(6).toString('hex')}`)
  const folder = emptySqlite()
  return {
    url,
    dataDir: folder.dataDir,
    kind: 'mongodb',
    env: { ...folder.env, DATABASE_URL: url },
    async [Symbol.asyncDispose]() {
      await dropDatabase(url)
      await folder[Symbol.asyncDispose]()
    },
  }
}
