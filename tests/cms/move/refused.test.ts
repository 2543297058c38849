import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { move } from './moving.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eidor-refused-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function refused(...args: string[]): Promise<string> {
  const { code, said } = await move(...args)
  expect(code, said).toBe(1)
  // A refusal is for people: no stack.
  expect(said).not.toContain('    at ')
  return said
}

const file = (name: string) => `file:${join(folder, name)}`

function database(name: string, sql: string): void {
  const made = new DatabaseSync(join(folder, name))
  made.exec(sql)
  made.close()
}

it('says how it is used where an option is missing or unknown', async () => {
  expect(await refused('--from', file('a.db'))).toContain('npm run move -- --from URL --to URL')
  expect(await refused('--form', file('a.db'))).toContain("Unknown option '--form'")
})

it('gets its options also by way of npm', () => {
  const npm = spawnSync('npm', ['run', '--silent', 'move', '--', '--form', 'x'], { encoding: 'utf8' })
  expect(npm.stdout + npm.stderr).toContain("Unknown option '--form'")
})

it('refuses a URL that is neither a file nor MongoDB', async () => {
  const said = await refused('--from', 'postgres://user:hemmelig@host/db', '--to', file('b.db'))
  expect(said).toContain('--from postgres://host/db: expected file:/path/eidor.db, mongodb://…')
})

it('refuses the same database twice, also under another name', async () => {
  expect(await refused('--from', file('a.db'), '--to', file('x/../a.db'))).toContain('are the same database')
  const said = await refused('--from', 'mongodb://a:b@Host/db', '--to', 'mongodb://host:27017/db?retryWrites=false')
  expect(said).toContain('are the same database')
})

it('says that nobody answers, without the password of the URL', async () => {
  const said = await refused('--from', 'mongodb://kari:hemmelig@127.0.0.1:1/eidor', '--to', file('b.db'))
  expect(said).toContain('--from mongodb://127.0.0.1:1/eidor: no MongoDB answers there')
  expect(said).not.toContain('hemmelig')
})

it('refuses a source that is not there, is no database of ours, or is of another version, and makes nothing', async () => {
  expect(await refused('--from', file('a.db'), '--to', file('b.db'))).toContain('there is no such file')
  database('a.db', 'CREATE TABLE t (a)')
  expect(await refused('--from', file('a.db'), '--to', file('b.db'))).toContain('this is no database of Ei dør')
  database('a.db', 'CREATE TABLE payload_migrations (name)')
  const older = await refused('--from', file('a.db'), '--to', file('b.db'))
  expect(older).toContain('Start this version on it once')
  expect(readdirSync(folder)).toEqual(['a.db'])
})

it('refuses a target with other content, and names what is there', async () => {
  database('a.db', 'CREATE TABLE t (a)')
  database('b.db', 'CREATE TABLE letters (a); INSERT INTO letters VALUES (1), (2)')
  const said = await refused('--from', file('a.db'), '--to', file('b.db'))
  expect(said).toContain('there is content already (2 in letters)')
})

it('refuses a folder of media that is not the source’s', async () => {
  database('a.db', 'CREATE TABLE t (a)')
  mkdirSync(join(folder, 'new/media'), { recursive: true })
  writeFileSync(join(folder, 'new/media/other.jpg'), 'x')
  const said = await refused('--from', file('a.db'), '--to', file('new/b.db'))
  expect(said).toContain('there is media/other.jpg already, which is not in')
})
