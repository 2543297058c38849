import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { RunningCms } from './running.ts'

/** `npm run import` beside a CMS that runs, and that is killed in the middle. */

let cms: RunningCms
let folder: string
beforeAll(async () => {
  cms = await RunningCms.start()
  folder = mkdtempSync(join(tmpdir(), 'eidor-import-'))
})
afterAll(async () => {
  await cms[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

interface Ended {
  code: number
  said: string
}

function run(args: string[], env: Record<string, string> = {}): Promise<Ended> {
  const own = {
    ...cms.database.env,
    CMS_PORT: new URL(cms.url).port,
    PAYLOAD_SECRET: 'a secret of the tests',
    PUBLISH_SECRET: 'another secret of the tests',
  }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['cms/import/command/import.ts', ...args],
      { env: { ...process.env, ...own, ...env } },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, said: stdout + stderr }),
    )
  })
}

function file(name: string, ...lines: string[]): string {
  const path = join(folder, name)
  writeFileSync(path, lines.join('\n'))
  return path
}

const found = z.object({ totalDocs: z.number(), docs: z.array(z.object({ id: z.string(), reference: z.string() })) })
const withCodes = async (prefix: string) =>
  found.parse(await cms.call('GET', `/api/courses?where[reference][like]=${prefix}&limit=0&depth=0`))

it('shows with --dry-run, applies with --yes, asks nobody where nobody is, and tells rows that are refused', async () => {
  const path = file('kurs.csv', 'kode;navn;pris', 'CLI-1;Ett;100', 'CLI-2;To;mye')
  const dry = await run([path, '--region', 'lofoten', '--dry-run'])
  expect(dry).toMatchObject({ code: 2, said: expect.stringContaining('row 3, pris: “mye” is no price we understand') })
  expect((await withCodes('CLI-')).totalDocs).toBe(0)
  expect(await run([path, '--region', 'lofoten'])).toMatchObject({
    code: 3,
    said: expect.stringContaining('Nobody is here to ask'),
  })
  expect((await withCodes('CLI-')).totalDocs).toBe(0)
  expect((await run([path, '--region', 'lofoten', '--yes'])).code).toBe(2)
  expect((await withCodes('CLI-')).docs.map((it) => it.reference)).toEqual(['CLI-1'])
  const good = file('bra.csv', 'Ref;Hva', 'CLI-1;Ett')
  expect(await run([good, '--region', 'lofoten', '--map', 'code=Ref,title=Hva', '--yes'])).toMatchObject({
    code: 0,
    said: expect.stringContaining('Nothing to write'),
  })
})

it('says what is wrong in words: the file, the provider, a CMS that does not run, an installation that is not there', async () => {
  const path = file('a.csv', 'code;title', 'X;Y')
  expect(await run([join(folder, 'none.csv')])).toMatchObject({
    code: 1,
    said: expect.stringContaining('cannot be read'),
  })
  expect(await run([path, '--provider', 'Hogwarts'])).toMatchObject({
    code: 1,
    said: expect.stringContaining('Nettskolen i Nordland'),
  })
  expect(await run([path], { CMS_PORT: '1' })).toMatchObject({
    code: 1,
    said: expect.stringMatching(/does not answer.*npm start/),
  })
  expect(await run([path], { PAYLOAD_SECRET: 'some other secret' })).toMatchObject({
    code: 1,
    said: expect.stringContaining('other secrets'),
  })
  expect(await run([path], { PAYLOAD_SECRET: '', DATA_DIR: folder })).toMatchObject({
    code: 1,
    said: expect.stringContaining('no installation'),
  })
  expect((await run(['--wat'])).code).toBe(1)
})

const rows = 400
const imports = z.object({
  docs: z.array(
    z.object({ id: z.string(), state: z.string(), progress: z.object({ done: z.number(), total: z.number() }) }),
  ),
})

it('Killed in the middle it leaves each row whole or not at all, is shown as interrupted, and is resumed', async () => {
  const path = file('mange.csv', 'code;title', ...Array.from({ length: rows }, (_, at) => `KILL-${at};Kurs ${at}`))
  for (const share of [0.1, 0.5]) {
    const command = run([path, '--region', 'lofoten', '--yes'])
    const from = (await withCodes('KILL-')).totalDocs
    for (;;) {
      const { docs } = imports.parse(await cms.call('GET', '/api/imports'))
      const now = docs.find((it) => it.state === 'running')
      if (now && now.progress.done >= Math.max(1, now.progress.total * share)) break
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    await cms.kill()
    expect((await command).code).toBe(1)
    await cms.start()
    const { totalDocs, docs } = await withCodes('KILL-')
    expect(totalDocs).toBeGreaterThan(from)
    expect(new Set(docs.map((it) => it.reference)).size).toBe(totalDocs)
    // Each course that is there is whole: published, released, and known by the import that wrote it.
    for (const { id } of docs) {
      const origin = await cms.call('GET', `/api/imports/origin/${id}`)
      expect(Object(origin).origin?.byHand).toEqual([])
      expect(Object(await cms.call('GET', `/api/receipts/course/${id}`)).state).toMatch(/^(publishing|live)$/)
    }
    const interrupted = imports
      .parse(await cms.call('GET', '/api/imports'))
      .docs.find((it) => it.state === 'interrupted')
    expect(interrupted?.progress.done).toBe(totalDocs - from)
    if (share === 0.5) expect(await run(['--resume', String(interrupted?.id)])).toMatchObject({ code: 0 })
  }
  expect((await withCodes('KILL-')).totalDocs).toBe(rows)
}, 180_000)
