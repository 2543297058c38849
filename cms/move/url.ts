import { realpathSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { withoutPassword } from '../database/replica-set.ts'
import { MoveRefused } from './refused.ts'

/** One of the two databases of a move. */
export type Address =
  | { kind: 'sqlite'; file: string; url: string; shown: string }
  | { kind: 'mongodb'; url: string; shown: string }

/**
 * What a URL leads to.
 * @param option the option it was given with, for the message
 * @throws MoveRefused where it is neither a file nor MongoDB
 */
export function addressOf(given: string, option: string): Address {
  if (/^mongodb(\+srv)?:\/\/./.test(given)) return { kind: 'mongodb', url: given, shown: withoutPassword(given) }
  if (given.startsWith('file:')) {
    const path = given.slice('file:'.length).replace(/^\/\/(?=\/)/, '')
    const file = isAbsolute(path) ? path : resolve(path)
    if (path !== '' && !path.includes('?')) return { kind: 'sqlite', file, url: `file:${file}`, shown: file }
  }
  throw new MoveRefused(
    `${option} ${withoutPassword(given)}: expected file:/path/eidor.db, mongodb://… or mongodb+srv://….`,
  )
}

/** @throws MoveRefused where both are the same database */
export function expectTwo(from: Address, to: Address): void {
  if (identityOf(from) !== identityOf(to)) return
  throw new MoveRefused(`--from and --to are the same database: ${from.shown}. Nothing was done.`)
}

/** The same text for the same database, whoever logs in to it and with which options. */
export function identityOf(address: Address): string {
  if (address.kind === 'sqlite') return `file:${existing(address.file)}`
  const [, hosts = '', name = ''] = /^mongodb(?:\+srv)?:\/\/(?:[^@/]*@)?([^/?]+)(?:\/([^?]*))?/.exec(address.url) ?? []
  const sorted = hosts.toLowerCase().split(',').sort()
  return `mongodb://${sorted.map((it) => it.replace(/:27017$/, '')).join()}/${name || 'test'}`
}

function existing(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}
