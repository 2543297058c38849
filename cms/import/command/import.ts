import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { setTimeout } from 'node:timers/promises'
import { SettingsInvalid } from '#start/settings.ts'
import type { PlannedRow } from '../plan.ts'
import type { Preview, Run } from '../run.ts'
import { type Arguments, ArgumentsInvalid, readArguments, usage } from './arguments.ts'
import { Cms, CmsRefused } from './cms.ts'
import { listOf, summaryOf } from './printed.ts'

/** `npm run import -- FILE`: brings a catalogue into the running CMS of this installation. */

const done = 0
const failed = 1
const someRefused = 2
const notApplied = 3

const say = (text: string) => process.stdout.write(`${text}\n`)

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2))
  if (asked === 'help') {
    say(usage)
    return done
  }
  const cms = await Cms.find(process.env)
  if (asked.resume !== null) return finish(cms, asked.resume, {})
  const run = await upload(cms, asked)
  if (run.error !== null || run.preview === null) throw new CmsRefused(run.error?.en ?? 'The file could not be read.')
  say(summaryOf(run))
  for (const kind of ['changed', 'gone', 'refused'] as const) {
    if (run.preview[kind] === 0) continue
    const rows = await cms.ask<{ docs: PlannedRow[]; total: number }>('GET', `/api/imports/${run.id}/rows?kind=${kind}`)
    say(listOf(kind, rows.docs, rows.total))
  }
  return decide(cms, run, asked)
}

async function decide(cms: Cms, { id, preview }: Run, asked: Arguments): Promise<number> {
  const { new: fresh, changed, gone, refused, noted, tooManyGone } = preview ?? { ...none, tooManyGone: false }
  const ending = refused > 0 ? someRefused : done
  if (asked.dryRun) {
    await cms.ask('POST', `/api/imports/${id}/dismiss`)
    return ending
  }
  const removes = asked.removeGone ? gone : 0
  if (fresh + changed + removes + noted === 0) {
    say(
      gone > 0
        ? 'Nothing to write. --remove-gone unpublishes what is gone.'
        : 'Nothing to write: all is as the file says.',
    )
    await cms.ask('POST', `/api/imports/${id}/dismiss`)
    return ending
  }
  if (removes > 0 && tooManyGone && !asked.despiteLoss) {
    say(`\n${gone} of ${preview?.known} courses are gone from the file, more than a third: nothing is applied.`)
    say('If that is right, run it again with --despite-loss; without --remove-gone they stay as they are.')
    return notApplied
  }
  if (!asked.yes && !(await agreed(preview ?? none, removes))) {
    await cms.ask('POST', `/api/imports/${id}/dismiss`)
    say('Nothing is applied.')
    return notApplied
  }
  return finish(cms, id, { removeGone: asked.removeGone, despiteLoss: asked.despiteLoss })
}

const none = { new: 0, changed: 0, gone: 0, refused: 0, noted: 0 }

type Counts = Pick<Preview, keyof typeof none>

async function agreed({ new: fresh, changed, refused, noted }: Counts, removes: number): Promise<boolean> {
  if (!process.stdin.isTTY) {
    say('\nNobody is here to ask. --yes applies it, --dry-run only shows it.')
    return false
  }
  const what = [`${fresh} new`, `${changed} changed`, ...(removes > 0 ? [`${removes} unpublished`] : [])]
    .concat(noted > 0 ? [`note what the file says beside the hand-written words of ${noted}`] : [])
    .join(', ')
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await lines.question(`\nApply ${what}${refused > 0 ? `, leave ${refused} refused out` : ''}? [y/N] `)
  lines.close()
  return /^(y|yes|j|ja)$/i.test(answer.trim())
}

async function finish(cms: Cms, id: string, how: object): Promise<number> {
  await cms.ask('POST', `/api/imports/${id}/apply`, JSON.stringify(how))
  process.once('SIGINT', () => {
    // Asked to stop once, it stops between two batches; asked again, this command ends and the import goes on.
    void cms.ask('POST', `/api/imports/${id}/cancel`)
  })
  const started = Date.now()
  for (let last = ''; ; ) {
    const run = await cms.ask<Run>('GET', `/api/imports/${id}`)
    const { done: handled, total, made, changed, removed, skipped } = run.progress
    const line = bar(handled, total)
    if (line !== last) process.stdout.write(process.stdout.isTTY ? `\r${line}` : `${line}\n`)
    last = line
    if (run.state !== 'running') {
      const seconds = ((Date.now() - started) / 1000).toFixed(1)
      say(
        `${process.stdout.isTTY ? '\n' : ''}${made} made, ${changed} changed, ${removed} unpublished in ${seconds} s.`,
      )
      if (run.state !== 'done')
        say(`${run.error?.en ?? `It was ${run.state}.`}\nGo on with: npm run import -- --resume ${id}`)
      if (skipped > 0) say(`${skipped} could not be written; run the same file once more to see why.`)
      if (run.state !== 'done') return failed
      return skipped + (run.preview?.refused ?? 0) > 0 ? someRefused : done
    }
    await setTimeout(250)
  }
}

function bar(handled: number, total: number): string {
  const share = total === 0 ? 1 : handled / total
  // Where nobody watches, a line each tenth.
  if (!process.stdout.isTTY) return `${Math.floor(share * 10) * 10} %`
  return `[${'#'.repeat(Math.round(share * 30)).padEnd(30)}] ${handled} of ${total}`
}

async function upload(cms: Cms, { from, options }: Arguments): Promise<Run> {
  if (from !== null && /^https?:\/\//.test(from))
    return cms.upload(null, { ...options, name: from.slice(0, 200), url: from })
  // npm runs scripts in the project's folder; the file is meant from where it was called.
  const path = resolve(process.env.INIT_CWD ?? '.', from ?? '')
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    throw new CmsRefused(`The file cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  return cms.upload(bytes, { ...options, name: basename(path).slice(0, 200) })
}

try {
  process.exitCode = await main()
} catch (error) {
  const expected = error instanceof CmsRefused || error instanceof ArgumentsInvalid || error instanceof SettingsInvalid
  process.stderr.write(`${expected ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = failed
}
