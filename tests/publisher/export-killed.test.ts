import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seed } from '#content/seed/index.ts'
import { filesIn } from '#site/publisher/assets.ts'
import { Installation } from './installation.ts'
import { seedDay } from './seeded.ts'

const script = fileURLToPath(new URL('killed-export.ts', import.meta.url))
const { courses } = seed(seedDay)

let installation: Installation
let number = 0

beforeAll(async () => {
  installation = await Installation.start()
})

afterAll(() => installation[Symbol.asyncDispose]())

/** Many pages change, some come and some go. */
async function editALot(): Promise<void> {
  number++
  for (const [index, course] of courses.entries()) {
    if ((index + number) % 4 === 0) installation.feed.withdraw('course', course.id)
    else if (index % 4 === 1) installation.feed.publish('course', { ...course, slug: `ny-${number}-${index}` })
    else installation.feed.publish('course', { ...course, title: { no: `Nytt kurs ${number}` } })
  }
  await installation.settle()
}

function killedAt(operation: string, nth: number): Promise<NodeJS.Signals | null> {
  const given = [script, installation.dataDir, installation.out, operation, String(nth)]
  const child = spawn(process.execPath, given, { stdio: ['ignore', 'inherit', 'inherit'] })
  return new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
}

function snapshot(dir: string): Map<string, string> {
  const files = filesIn(dir).filter((it) => !it.startsWith('.eidor-export/'))
  return new Map(files.map((it) => [it, readFileSync(join(dir, it), 'latin1')]))
}

/**
 * Links to courses that are not there. A page and its translation name each other, so one of them is there first: while
 * both are coming, or going, nothing else leads to either.
 */
function deadLinks(files: Map<string, string>, before: Map<string, string>, after: Map<string, string>): string[] {
  return [...files]
    .filter(([file]) => file.endsWith('.html') && after.has(file))
    .flatMap(([file, html]) =>
      [...html.matchAll(/href="\/((?:en\/)?kurs\/[^"?#]*)"/g)]
        .filter(([, link = '']) => !files.has(`${link}index.html`))
        .filter(([, link = '']) => before.has(file) || inNorwegian(`${link}index.html`) !== inNorwegian(file))
        .map(([, link]) => `${file}: ${link}`),
    )
}

function inNorwegian(file: string): string {
  return file.replace(/^en\//, '')
}

const instants: [operation: string, nth: number][] = [
  ['write', 1],
  ['write', 30],
  ['rename', 1],
  ['rename', 2],
  ['rename', 30],
  ['rename', 60],
  ['remove', 4],
  ['remove', 20],
]

test.each(instants)(
  'Killed before %s %i, every file is whole and no link dead, and the next export is as one from nothing',
  async (operation, nth) => {
    const { out, folder } = installation
    await installation.export()
    const before = snapshot(out)
    await editALot()
    const fresh = join(folder, `fresh-${operation}-${nth}`)
    await installation.export(fresh)
    const after = snapshot(fresh)
    expect(await killedAt(operation, nth)).toBe('SIGKILL')

    expect(deadLinks(snapshot(out), before, after)).toEqual([])
    for (const [file, bytes] of snapshot(out)) expect([before.get(file), after.get(file)], file).toContain(bytes)
    expect((await installation.export()).strangers).toEqual([])
    expect(snapshot(out)).toEqual(after)
  },
)

test('Killed in its very first run, and the pages it brought withdrawn: nothing is left behind', async () => {
  const { out, feed, folder } = installation
  const first = { ...installation, out: join(folder, 'first') }
  const given = [script, installation.dataDir, first.out, 'rename', '80']
  const child = spawn(process.execPath, given, { stdio: 'inherit' })
  expect(await new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))).toBe('SIGKILL')
  for (const course of courses.slice(0, 60)) feed.withdraw('course', course.id)
  await installation.settle()
  expect((await installation.export(first.out)).strangers).toEqual([])
  await installation.export(out)
  expect(snapshot(first.out)).toEqual(snapshot(out))
})
