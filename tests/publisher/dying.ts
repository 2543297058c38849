import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as never } from 'node:timers/promises'

/**
 * Kills this process (SIGKILL, nothing is told) before the nth call of a file operation (`write`, `rename`, `unlink`),
 * before the nth step towards the new public folder (`step`: a rename into it or a removal from it), or before or after
 * the nth commit of the ledger (`commit`, `committed`). Any other word kills nobody.
 */
export function dieAt(operation: string, nth: number, dataDir: string): void {
  let left = nth
  const publicDir = join(dataDir, 'public')

  function kill(): void {
    if (--left === 0) process.kill(process.pid, 'SIGKILL')
  }

  /** @param counts which calls count, by the last of their paths */
  function before<T extends object>(
    holder: T,
    name: keyof T & string,
    counts: (path: string) => boolean = () => true,
  ): void {
    const original: unknown = Reflect.get(holder, name)
    if (typeof original !== 'function') throw new Error(`There is no ${name}.`)
    Reflect.set(holder, name, function (this: unknown, ...given: unknown[]) {
      const paths = given.filter((it) => typeof it === 'string')
      if (counts(paths.at(-1) ?? '')) kill()
      return left === 0 ? never(60_000) : Reflect.apply(original, this, given)
    })
  }

  if (operation === 'write') before(fs, 'writeFileSync')
  if (operation === 'rename') before(fs, 'renameSync')
  if (operation === 'unlink') before(fs, 'unlinkSync')
  if (operation === 'step') {
    const isPublic = (path: string) => path.startsWith(publicDir)
    before(fs, 'renameSync', isPublic)
    before(fs, 'unlinkSync', isPublic)
  }
  if (operation === 'commit' || operation === 'committed') {
    const exec = DatabaseSync.prototype.exec
    DatabaseSync.prototype.exec = function (sql) {
      if (sql === 'COMMIT' && operation === 'commit') kill()
      exec.call(this, sql)
      if (sql === 'COMMIT' && operation === 'committed') kill()
    }
  }
  syncBuiltinESMExports()
}
