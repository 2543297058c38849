import '#start/production.ts'
import { readSettings, SettingsInvalid } from '#start/settings.ts'
import { readArguments } from './export/arguments.ts'
import { writeHosting } from './export/hosting/write.ts'
import { ExportRefused } from './export/refused.ts'
import { sayDryRun, sayExported, sayProgress } from './export/report.ts'
import { dryRun, exportSite } from './export/run.ts'

const noSecret = 'not needed to export'

// `npm run export -- DIR`: the public site as plain files for any web host. Ends with 1, and says why, where it cannot.
try {
  const began = performance.now()
  const { dir, hosting, intoExisting, dryRun: dry } = readArguments(process.argv.slice(2))
  // Nothing is signed here, so no secret is made in the folder of the installation.
  const { dataDir } = readSettings({ ...process.env, PAYLOAD_SECRET: noSecret, PUBLISH_SECRET: noSecret })
  if (dry) sayDryRun(dir, dryRun({ dataDir, dir, intoExisting }))
  else {
    const exported = await exportSite({ dataDir, dir, intoExisting, progress: sayProgress() })
    const settings = writeHosting(hosting, exported.snapshot)
    sayExported(dir, hosting, exported, settings, performance.now() - began)
  }
} catch (error) {
  if (!(error instanceof ExportRefused || error instanceof SettingsInvalid)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
