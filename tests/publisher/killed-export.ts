import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { exportSite } from '#site/export/run.ts'

/*
 * Exports once, in a process of its own that is killed (SIGKILL, nothing is told) before the nth call of a file operation.
 * node killed-export.ts DATA_DIR DIR OPERATION NTH
 */
const [, , dataDir = '', dir = '', operation = '', nth = ''] = process.argv

let left = Number(nth)
function before<T extends object>(holder: T, name: keyof T & string): void {
  const original: unknown = Reflect.get(holder, name)
  if (typeof original !== 'function') throw new Error(`There is no ${name}.`)
  Reflect.set(holder, name, function (this: unknown, ...given: unknown[]) {
    if (--left === 0) process.kill(process.pid, 'SIGKILL')
    return Reflect.apply(original, this, given)
  })
}

if (operation === 'write') before(fs.promises, 'writeFile')
if (operation === 'rename') before(fs, 'renameSync')
if (operation === 'remove') before(fs, 'rmSync')
syncBuiltinESMExports()
await exportSite({ dataDir, dir })
