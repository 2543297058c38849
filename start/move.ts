import './production.ts'
import './move/environment.ts'
import { TransactionsMissing } from '#cms/database/replica-set.ts'
import { MoveUnfinished } from '#cms/move/mark.ts'
import { MoveInterrupted, MoveRefused } from '#cms/move/refused.ts'
import { BuildFailed } from './build.ts'
import { type Arguments, readArguments } from './move/arguments.ts'
import { Progress } from './move/progress.ts'
import type { Verified } from './move/verify.ts'
import { readSettings, SettingsInvalid } from './settings.ts'

/** `npm run move`: everything of the CMS into another database. Ends with 1, and says why, where it is not done. */

/** How many differences are named. */
const mostNamed = 20

const progress = new Progress(process.stdout)
const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (stopping.signal.aborted) process.exit(130)
    progress.line('Stopping when what is in hand is written …')
    stopping.abort()
  })

try {
  const settings = readSettings(process.env)
  const asked = readArguments(process.argv.slice(2), settings.dataDir)
  // Only now: all of the CMS is loaded with these.
  const { default: config } = await import('#cms/payload.config.ts')
  const { compareAgain, move } = await import('./move/command.ts')
  const it = { asked, settings, config: await config, progress, signal: stopping.signal }
  const verified = asked.verifyOnly ? await compareAgain(it) : await move(it)
  process.exit(say(asked, verified) ? 0 : 1)
} catch (error) {
  if (error instanceof MoveInterrupted) {
    progress.line('Stopped. The same command goes on from here; until it is done, the CMS does not open on the target.')
    process.exit(130)
  }
  progress.line('')
  process.stderr.write(`${isExpected(error) ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
}

function isExpected(error: unknown): error is Error {
  const known = [MoveRefused, MoveUnfinished, TransactionsMissing, SettingsInvalid, BuildFailed]
  return known.some((it) => error instanceof it)
}

/** @returns whether nothing differs */
function say(asked: Arguments, { documents, pages, differences }: Verified): boolean {
  const site = pages === null ? 'the site was not rendered (--without-site)' : `${pages} files of the site`
  const sum = `Compared: ${documents} documents, ${site}; ${differences.length} differences; ${progress.seconds} s.`
  progress.line(sum)
  for (const it of differences.slice(0, mostNamed)) progress.line(`  ${it}`)
  if (differences.length > mostNamed) progress.line(`  … and ${differences.length - mostNamed} more`)
  if (differences.length === 0 && !asked.verifyOnly) sayWhatIsNext(asked)
  if (differences.length > 0 && !asked.verifyOnly)
    progress.line(
      'Not done: the CMS does not open on the target. If something was saved in the source meanwhile, stop its CMS, ' +
        'empty the target and move again. See docs/moving.md.',
    )
  return differences.length === 0
}

function sayWhatIsNext({ from, to, fromData, toData }: Arguments): void {
  const folder = toData === fromData ? '' : ` and DATA_DIR=${toData}`
  progress.line(
    `Done. Stop what runs on ${from.shown}, then start with DATABASE_URL=${to.kind === 'sqlite' ? to.url : to.shown}${folder}. ` +
      'The source is as it was: keep it until you are content.',
  )
}
