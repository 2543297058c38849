import { fork } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { seed } from '#content/seed/index.ts'
import { SmtpSink } from '../cms/smtp-sink.ts'
import { type House, startHouse } from '../journeys/house.ts'
import { cmsProcess, Editor, memoryOf } from './following/house-watch.ts'
import { table } from './table.ts'
import { writeBetweenMarks } from './write-between-marks.ts'

/*
 * What a week's letters cost: npm run bench:following -- [FOLLOWERS] [--document docs/alerts.md]
 * Starts the whole house with a mail server beside it, makes followers of 200 searches that find something, and lets the
 * CMS write to all of them, twice: once to the end, once with the CMS killed when half have got theirs.
 */
const followers = Number(process.argv.find((it) => /^\d+$/.test(it)) ?? 5000)
const document = process.argv.includes('--document') ? process.argv[process.argv.indexOf('--document') + 1] : undefined
const searches = 200
const dataDir = mkdtempSync(join(tmpdir(), 'eidor-bench-'))
const sink = new SmtpSink()
await sink.listen()

const start = () => startHouse({ DATA_DIR: dataDir, SMTP_URL: sink.url })

/** Searches that find something one can apply for: words of titles, in the regions and in all of the county. */
async function searchesOf(house: House): Promise<string[]> {
  const { courses, regions } = seed(new Date().toISOString().slice(0, 10))
  const words = new Set(courses.flatMap((it) => it.title.no.toLowerCase().match(/[a-zæøå]{4,}/g) ?? []))
  const asked = [
    ...regions.map((it) => `region=${it.slug}`),
    ...[...words].flatMap((it) => [`q=${encodeURIComponent(it)}`, `free=true&q=${encodeURIComponent(it)}`]),
    ...regions.flatMap((it) => [...words].map((word) => `q=${encodeURIComponent(word)}&region=${it.slug}`)),
  ]
  const found: string[] = []
  for (const query of asked) {
    const answer = await fetch(`${house.site}/data/vacancies?${query}`)
    if (z.object({ total: z.number() }).parse(await answer.json()).total > 0) found.push(query)
    if (found.length === searches) break
  }
  return found
}

async function fill(queries: readonly string[]): Promise<void> {
  const env = { ...process.env, DATA_DIR: dataDir, NODE_ENV: 'production' as const, LOG_LEVEL: 'warn' }
  const child = fork('tests/bench/following/fill.ts', { env })
  await once(child, 'message')
  child.send({ followers, queries })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`Making followers ended with ${code}.`)
}

/** Waits until as many letters are there, or none came for a minute and a half: then none is on its way. */
async function untilLetters(count: number): Promise<void> {
  let comes = true
  while (comes && sink.mails.length < count) {
    const letter = once(taken, 'letter', { signal: AbortSignal.timeout(90_000) })
    comes = await letter.then(
      () => true,
      () => false,
    )
  }
}

const taken = new EventEmitter()
let first = 0
let newest = 0
sink.onTaken = () => {
  newest = performance.now()
  first ||= newest
  taken.emit('letter')
}
const say = (text: string) => process.stderr.write(`${text}\n`)
const ms = (time: number) => `${Math.round(time)} ms`
const answered = ({ p50, p95, most }: ReturnType<Editor['end']>) => `${ms(p50)} / ${ms(p95)} / ${ms(most)}`

try {
  // Seeds the database, and says which searches find something.
  let house = await start()
  const queries = await searchesOf(house)
  const calm = await Editor.signedIn(house)
  await calm.asks(40)
  const before = calm.end()
  await house.stop()

  await fill(queries)
  say(`${followers} followers of ${queries.length} searches; the first letters leave in about a minute …`)
  house = await start()
  const editor = await Editor.signedIn(house)
  const pid = cmsProcess(house)
  await untilLetters(1)
  const { now: memoryBefore } = memoryOf(pid)
  editor.begin()
  await untilLetters(followers)
  const during = editor.end()
  const { most } = memoryOf(pid)
  const seconds = (newest - first) / 1000
  const letters = sink.mails.length
  say(`${letters} letters in ${seconds.toFixed(0)} s; once more, with the CMS killed on the way …`)
  await house.stop()

  sink.mails.length = 0
  await fill(queries)
  house = await start()
  const killed = cmsProcess(house)
  await untilLetters(Math.floor(followers / 2))
  process.kill(killed, 'SIGKILL')
  await once(house.process, 'exit')
  const half = sink.mails.length
  house = await start()
  await untilLetters(followers)
  await house.stop()
  const readers = new Set(sink.mails.map((it) => it.to))

  const rows = [
    ['followers, searches', `${followers.toLocaleString('en')}, ${queries.length}`],
    ['letters', letters.toLocaleString('en')],
    ['from the first to the last', `${seconds.toFixed(0)} s`],
    ['letters a second', (letters / seconds).toFixed(0)],
    ['memory of the CMS before, and at most', `${Math.round(memoryBefore)} MB, ${Math.round(most)} MB`],
    ['an editor is answered (p50 / p95 / most), before', answered(before)],
    ['and while the letters leave', answered(during)],
    ['killed after, and then started again', `${half.toLocaleString('en')} letters`],
    ['written to twice', String(sink.mails.length - readers.size)],
    ['lost', String(followers - readers.size)],
  ]
  const text = table(`A week’s letters to ${followers.toLocaleString('en')} followers`, ['what', 'figure'], rows)
  process.stdout.write(`${text}\n`)
  if (document !== undefined) writeBetweenMarks(document, 'bench:following', text)
  // Four are under way at once; those may be lost, and no more.
  if (readers.size < sink.mails.length || followers - readers.size > 4) process.exitCode = 1
} finally {
  await sink.close()
  rmSync(dataDir, { recursive: true, force: true })
}
