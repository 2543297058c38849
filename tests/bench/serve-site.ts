import pino from 'pino'
import { startSite } from '#site/start.ts'

/*
 * The site in a process of its own, as site/server.ts starts it, on a data folder and a feed the benchmark made:
 * node tests/bench/serve-site.ts DATA_DIR APP_DIR CMS_URL SECRET PORT. Says "ready" when all is live and has its
 * compressed copies; publishes when it is sent "publish".
 */
const [, , dataDir = '', appDir = '', cmsUrl = '', publishSecret = '', port = '0'] = process.argv
const settings = { dataDir, siteUrl: 'https://eidor.example.no', cmsUrl, publishSecret, sitePort: Number(port) }
const site = await startSite(settings, { appDir, log: pino({ level: 'warn' }) })
await site.caughtUp
await site.compressor.settled()
process.on('message', () => void site.loop.request().then(() => process.send?.('published')))
process.once('SIGTERM', () => void site.stop().then(() => process.exit(0)))
process.send?.('ready')
