import '#start/production.ts'
import './serving/quick-ticks.ts'
import { fileURLToPath } from 'node:url'
import pino from 'pino'
import { readSettings } from '#start/settings.ts'
import { startSite } from './start.ts'

const log = pino({ name: 'site', level: process.env.LOG_LEVEL ?? 'info' })
const appDir = fileURLToPath(new URL('../dist', import.meta.url))

try {
  const site = await startSite(readSettings(process.env), { appDir, log })
  const stop = () => void site.stop().then(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  // Whoever started it is gone, and with it whoever would stop it.
  process.once('disconnect', stop)
  // A site with something to show is ready before it has asked the CMS.
  if (!site.filled) await site.caughtUp
  process.send?.({ ready: true })
} catch (error) {
  log.fatal(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
