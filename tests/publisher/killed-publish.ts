import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as never } from 'node:timers/promises'
import pino from 'pino'
import { loadApp } from '#site/publisher/app.ts'
import { openHouse } from '#site/publisher/house.ts'
import { publish } from '#site/publisher/publish.ts'
import { provideRecordingReader } from '#site/records/recording.ts'

/*
 * Publishes once, in a process of its own that is killed (SIGKILL, nothing is told) at an instant the test names:
 * before the nth call of a file operation, or at the commit of the ledger.
 * node killed-publish.ts DATA_DIR APP_DIR CMS_URL SECRET NOW OPERATION NTH
 */
const [, , dataDir = '', appDir = '', cmsUrl = '', publishSecret = '', now = '', operation = '', nth = ''] =
  process.argv

let left = Number(nth)
function kill(): void {
  if (--left === 0) process.kill(process.pid, 'SIGKILL')
}

function before<T extends object>(holder: T, name: keyof T & string): void {
  const original: unknown = Reflect.get(holder, name)
  if (typeof original !== 'function') throw new Error(`There is no ${name}.`)
  Reflect.set(holder, name, function (this: unknown, ...given: unknown[]) {
    kill()
    return left === 0 ? never(60_000) : Reflect.apply(original, this, given)
  })
}

if (operation === 'write') before(fs, 'writeFileSync')
if (operation === 'rename') before(fs, 'renameSync')
if (operation === 'unlink') before(fs, 'unlinkSync')
if (operation === 'commit' || operation === 'committed') {
  const exec = DatabaseSync.prototype.exec
  DatabaseSync.prototype.exec = function (sql) {
    if (sql === 'COMMIT' && operation === 'commit') kill()
    exec.call(this, sql)
    if (sql === 'COMMIT' && operation === 'committed') kill()
  }
}
syncBuiltinESMExports()

provideRecordingReader()
const time = { now: () => Number(now), wake: () => () => undefined }
const app = await loadApp(appDir)
const log = pino({ level: 'silent' })
await publish(openHouse({ dataDir, siteUrl: 'https://eidor.example.no', cmsUrl, publishSecret, app, time, log }))
