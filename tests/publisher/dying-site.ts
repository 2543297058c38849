import { once } from 'node:events'
import { flushCompileCache } from 'node:module'
import pino from 'pino'
import { loadApp } from '#site/publisher/app.ts'
import { startSite } from '#site/start.ts'
import { dieAt } from './dying.ts'

/*
 * A site in a process of its own, as `site/server.ts` starts it, with a build the test names. It loads its code, and
 * starts when its parent says how it is to die (see `dieAt`); it tells when it listens.
 * node dying-site.ts DATA_DIR APP_DIR CMS_URL SECRET PORT
 */
const [, , dataDir = '', appDir = '', cmsUrl = '', publishSecret = '', port = ''] = process.argv
// Whoever started it is gone.
process.once('disconnect', () => process.exit(0))
await loadApp(appDir)
// Whoever is killed keeps nothing: the next is to load as fast as it would after this one had ended in peace.
flushCompileCache()

const [{ operation, nth }] = await once(process, 'message')
dieAt(operation, nth, dataDir)
const siteUrl = 'https://eidor.example.no'
const settings = { dataDir, siteUrl, cmsUrl, publishSecret, sitePort: Number(port) }
await startSite(settings, { appDir, log: pino({ level: 'silent' }) })
// Nobody may be there to hear it.
process.send?.({ ready: true }, () => undefined)
