import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Scribe } from '#site/publisher/scribe.ts'

/** Enough that most are written by the thread. */
const many = 200

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eidor-scribe-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const text = (index: number) => `<p>Side ${index}, så lang som en side.</p>`.repeat(index % 7 === 0 ? 400 : 1)

/** As pages come: each with a folder of its own to go to. */
function write(scribe: Scribe, count: number, root = folder): void {
  for (let index = 0; index < count; index++)
    scribe.write({
      path: join(root, 'stage', `${index}`),
      folder: join(folder, 'public', `${index}`),
      bytes: Buffer.from(text(index)),
    })
}

test('Every file is there, whole, when the scribe says so, and so are the folders they go to', async () => {
  const scribe = new Scribe()
  write(scribe, many)
  await scribe.done()
  for (let index = 0; index < many; index++) {
    expect(readFileSync(join(folder, 'stage', `${index}`), 'utf8')).toBe(text(index))
    expect(existsSync(join(folder, 'public', `${index}`))).toBe(true)
  }
})

test('A file that cannot be written is told, and the next publish is not blamed for it', async () => {
  writeFileSync(join(folder, 'no-folder'), '')
  const scribe = new Scribe()
  for (let index = 0; index < many; index++)
    scribe.write({
      path: join(folder, index < 100 ? 'stage' : 'no-folder', `${index}`),
      folder,
      bytes: Buffer.from(text(index)),
    })
  await expect(scribe.done()).rejects.toThrow(/ENOTDIR|EEXIST/)
  const next = new Scribe()
  write(next, many)
  await next.done()
})

test('What a publish that was given up still has written is over when the scribe is idle', async () => {
  write(new Scribe(), many)
  await Scribe.idle()
  const last = Math.floor((many - 16) / 32) * 32 + 15
  expect(readFileSync(join(folder, 'stage', `${last}`), 'utf8')).toBe(text(last))
})

test('Two publishes at a time, of two sites in one process, do not wait for or answer each other', async () => {
  const [one, other] = [new Scribe(), new Scribe()]
  write(one, many, join(folder, 'one'))
  write(other, many, join(folder, 'other'))
  await Promise.all([one.done(), other.done()])
  for (const root of ['one', 'other'])
    for (let index = 0; index < many; index++)
      expect(readFileSync(join(folder, root, 'stage', `${index}`), 'utf8')).toBe(text(index))
})
