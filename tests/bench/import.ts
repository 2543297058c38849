import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { shortId } from '#content/id.ts'
import { type House, startHouse } from '../journeys/house.ts'
import { table } from './table.ts'
import { writeBetweenMarks } from './write-between-marks.ts'

/*
 * What bringing a catalogue in costs: npm run bench:import -- [FILE]
 * Starts the whole house, imports the file by the command line, waits until the page of the last course is live, and
 * imports it again. Without a file, and without the subjects of Udir beside the repository, 3,435 made-up rows.
 */
const udir = resolve(process.env.INIT_CWD ?? '.', process.argv[2] ?? '../shared/data/udir-fagkoder.json')

function madeUp(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'eidor-bench-')), 'made-up.csv')
  const rows = Array.from({ length: 3435 }, (_, at) => `BENCH${at};Fag nummer ${at}`)
  writeFileSync(path, ['code;title', ...rows].join('\n'))
  return path
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const from = performance.now()
  await work()
  return (performance.now() - from) / 1000
}

function bringIn(house: House, file: string): Promise<void> {
  const env = { ...process.env, DATA_DIR: house.dataDir, CMS_PORT: new URL(house.cms).port }
  const child = spawn(process.execPath, ['cms/import/command/import.ts', file, '--yes'], { env, stdio: 'inherit' })
  return new Promise((done, failed) =>
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(`The import ended with ${code}.`)))),
  )
}

const logged = z.object({ token: z.string() })
const found = z.object({ docs: z.array(z.object({ id: z.string(), slug: z.string() })), totalDocs: z.number() })

/** The course that was written last, and how many there are. */
async function last(house: House) {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ email: house.email, password: house.password })
  const login = await fetch(`${house.cms}/api/users/login`, { method: 'POST', headers, body })
  const { token } = logged.parse(await login.json())
  const asked = await fetch(`${house.cms}/api/courses?sort=-createdAt&limit=1&depth=0`, {
    headers: { authorization: `JWT ${token}` },
  })
  return found.parse(await asked.json())
}

async function untilLive(house: House): Promise<void> {
  const { docs } = await last(house)
  const [course] = docs
  if (!course) throw new Error('There is no course.')
  const page = `${house.site}/kurs/${course.slug}-${shortId(course.id)}/`
  while ((await fetch(page)).status !== 200) await setTimeout(100)
}

const file = existsSync(udir) ? udir : madeUp()
const house = await startHouse()
try {
  let written = 0
  const whole = await seconds(async () => {
    written = await seconds(() => bringIn(house, file))
    await untilLive(house)
  })
  const again = await seconds(() => bringIn(house, file))
  const { totalDocs } = await last(house)
  const rows = [
    ['written', `${written.toFixed(1)} s`],
    ['until the page of the last one is live', `${whole.toFixed(1)} s`],
    ['the same file again', `${again.toFixed(1)} s`],
    ['courses after it', String(totalDocs)],
  ]
  const text = table('The 3,435 subjects of Udir, by the command line', ['what', 'took'], rows)
  process.stdout.write(`${text}\n`)
  if (existsSync(udir) && process.argv[2] === undefined) writeBetweenMarks('docs/performance.md', 'bench:import', text)
} finally {
  await house.stop()
}
