import { flushCompileCache } from 'node:module'
import pino from 'pino'
import { loadApp } from '#site/publisher/app.ts'
import { openHouse } from '#site/publisher/house.ts'
import { publish } from '#site/publisher/publish.ts'
import { provideRecordingReader } from '#site/records/recording.ts'
import { dieAt } from './dying.ts'

/*
 * Publishes once, in a process of its own that is killed at an instant the test names.
 * node killed-publish.ts DATA_DIR APP_DIR CMS_URL SECRET NOW OPERATION NTH
 */
const [, , dataDir = '', appDir = '', cmsUrl = '', publishSecret = '', now = '', operation = '', nth = ''] =
  process.argv
dieAt(operation, Number(nth), dataDir)

provideRecordingReader()
const time = { now: () => Number(now), wake: () => () => undefined }
const app = await loadApp(appDir)
// Whoever is killed keeps nothing.
flushCompileCache()
const log = pino({ level: 'silent' })
await publish(openHouse({ dataDir, siteUrl: 'https://eidor.example.no', cmsUrl, publishSecret, app, time, log }))
