import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSettings } from '#start/settings.ts'
import { loadApp } from './publisher/app.ts'
import { readFact } from './publisher/ledger/facts.ts'
import { openLedgerToRead } from './publisher/ledger/open.ts'
import { readView } from './publisher/ledger/records.ts'
import { verify } from './publisher/verify.ts'
import { provideRecordingReader } from './records/recording.ts'

// `npm run verify`: ends with 1, and says where, when the public folder is not what the records give.
const { dataDir, siteUrl } = readSettings(process.env)
const app = await loadApp(fileURLToPath(new URL('../dist', import.meta.url)))
provideRecordingReader()
const ledger = openLedgerToRead(dataDir)
const { view } = readView(ledger, readFact(ledger, 'seen') ?? Date.now())
const { pages, differences } = await verify(app, view, siteUrl, join(dataDir, 'public'))
for (const it of differences) console.log([it.what.padEnd(8), it.file, it.reason].filter(Boolean).join(' '))
console.log(
  differences.length === 0
    ? `${pages} pages, all as a render from nothing makes them.`
    : `${differences.length} differences among ${pages} pages.`,
)
process.exitCode = differences.length === 0 ? 0 : 1
