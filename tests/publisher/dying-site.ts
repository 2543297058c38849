import { flushCompileCache } from 'node:module'
import pino from 'pino'
import { startSite } from '#site/start.ts'
import { dieAt } from './dying.ts'

/*
 * A site in a process of its own, as `site/server.ts` starts it, with a build the test names; it may be killed at an
 * instant the test names too. Tells its parent when it listens.
 * node dying-site.ts DATA_DIR APP_DIR CMS_URL SECRET PORT OPERATION NTH
 */
const [, , dataDir = '', appDir = '', cmsUrl = '', publishSecret = '', port = '', operation = '', nth = ''] =
  process.argv
dieAt(operation, Number(nth), dataDir)
// Whoever started it is gone.
process.once('disconnect', () => process.exit(0))

const siteUrl = 'https://eidor.example.no'
const settings = { dataDir, siteUrl, cmsUrl, publishSecret, sitePort: Number(port) }
await startSite(settings, { appDir, log: pino({ level: 'silent' }) })
// Whoever is killed keeps nothing: the next is to start as fast as a process in service does.
flushCompileCache()
process.send?.({ ready: true })
