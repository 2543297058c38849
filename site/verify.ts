import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readSettings } from '#start/settings.ts'
import { loadApp } from './publisher/app.ts'
import { readFact } from './publisher/ledger/facts.ts'
import { openLedgerToRead } from './publisher/ledger/open.ts'
import { PageBook } from './publisher/ledger/pages.ts'
import { readView } from './publisher/ledger/records.ts'
import { repair } from './publisher/repair.ts'
import { verify } from './publisher/verify.ts'
import { provideRecordingReader } from './records/recording.ts'

// `npm run verify`: ends with 1, and says where, when the public folder is not what the records give.
// `npm run verify -- --repair` puts it right.
const { values } = parseArgs({ options: { repair: { type: 'boolean', default: false } } })
const { dataDir, siteUrl } = readSettings(process.env)
const app = await loadApp(fileURLToPath(new URL('../dist', import.meta.url)))
provideRecordingReader()
const ledger = openLedgerToRead(dataDir)
const published = () => JSON.stringify(readFact(ledger, 'published') ?? null)
const before = published()
const { view } = readView(ledger, readFact(ledger, 'seen') ?? Date.now())
const { pages, differences, wrong } = await verify(app, view, siteUrl, join(dataDir, 'public'), new PageBook(ledger))
for (const it of differences) console.log([it.what.padEnd(8), it.file, it.reason].filter(Boolean).join(' '))
const meanwhile = published() !== before
if (differences.length === 0) console.log(`${pages} pages, all as a render from nothing makes them.`)
else console.log(`${differences.length} differences among ${pages} pages.`)
if (differences.length > 0 && meanwhile)
  console.log(
    'The site published meanwhile, so some of them may be its doing. Run this again when nothing is being published.',
  )
else if (values.repair && wrong.size > 0) {
  repair(dataDir, wrong)
  console.log(`${wrong.size} files were put right. Restart the site when it suits, so that its book agrees.`)
}
process.exitCode = differences.length === (values.repair && !meanwhile ? wrong.size : 0) ? 0 : 1
