import { fileURLToPath } from 'node:url'
import pino from 'pino'
import { readSettings } from '#start/settings.ts'
import { startSite } from './start.ts'

const log = pino({ name: 'site' })

try {
  const site = await startSite(readSettings(process.env), {
    appDir: fileURLToPath(new URL('../dist', import.meta.url)),
    log,
  })
  process.send?.({ ready: true })
  const stop = () => void site.stop().then(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
} catch (error) {
  log.fatal(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
