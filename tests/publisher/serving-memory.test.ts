import {
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { brotliCompressSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { seed } from '#content/seed/index.ts'
import { Shelf } from '#site/serving/shelf.ts'
import { seedDay } from './seeded.ts'
import { Served } from './served.ts'

/** A public folder with pages of 10 kB, `/0/` to `/9/`. */
class Folder implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), 'eidor-shelf-'))

  static async open(): Promise<Folder> {
    const folder = new Folder()
    for (let page = 0; page < 10; page++) {
      await mkdir(join(folder.root, `${page}`))
      folder.write(page, `${page}`)
    }
    return folder
  }

  write(page: number, letter: string): void {
    writeFileSync(join(this.root, 'next'), letter.repeat(10_000))
    renameSync(join(this.root, 'next'), join(this.root, `${page}`, 'index.html'))
  }

  /** A copy of a page, or of what it was some seconds ago. */
  copy(page: number, age = 0): void {
    const path = join(this.root, `${page}`, 'index.html')
    const { mtimeMs } = statSync(path)
    writeFileSync(join(this.root, 'next.br'), brotliCompressSync(readFileSync(path)))
    utimesSync(join(this.root, 'next.br'), mtimeMs / 1000 - age, mtimeMs / 1000 - age)
    renameSync(join(this.root, 'next.br'), `${path}.br`)
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true })
  }
}

function letter(kept: { identity: { bytes: Buffer } } | undefined): string | undefined {
  return kept?.identity.bytes.toString('utf8', 0, 1)
}

test('A page is asked for by its address once it was read, and only by exactly that one', async () => {
  using folder = await Folder.open()
  const shelf = new Shelf(folder.root, {})
  expect(shelf.at('/1/')).toBeUndefined()
  await shelf.read('1/index.html', '/1/?fra=plakat')
  await shelf.read('1/index.html', '/x/../1/')
  await shelf.read('1/index.html')
  for (const target of ['/1/', '/1/?fra=plakat', '/x/../1/', '/1']) expect(shelf.at(target)).toBeUndefined()
  await shelf.read('1/index.html', '/1/')
  expect(letter(shelf.at('/1/'))).toBe('1')
})

test('What the publisher changed is never answered from before, not even where it was being read', async () => {
  using folder = await Folder.open()
  const shelf = new Shelf(folder.root, {})
  await shelf.read('1/index.html', '/1/')
  const underWay = shelf.read('2/index.html', '/2/')
  for (const page of [1, 2]) {
    folder.write(page, 'n')
    shelf.forget(`${page}/index.html`)
  }
  expect(shelf.at('/1/')).toBeUndefined()
  expect(letter(await shelf.read('1/index.html', '/1/'))).toBe('n')
  expect(letter(await underWay)).toBe('n')
  expect(letter(shelf.at('/2/'))).toBe('n')
})

test('A compressed copy that came while its page was being read is not missed', async () => {
  using folder = await Folder.open()
  for (let ticks = 0; ticks < 10; ticks++) {
    const shelf = new Shelf(folder.root, {})
    const underWay = shelf.read(`${ticks}/index.html`, `/${ticks}/`)
    for (let tick = 0; tick < ticks; tick++) await nextTurn()
    folder.copy(ticks)
    shelf.forget(`${ticks}/index.html`)
    await underWay
    expect([ticks, (await shelf.read(`${ticks}/index.html`))?.br !== undefined]).toEqual([ticks, true])
  }
})

test('A compressed copy of what a page was before is not taken for one of what it is', async () => {
  using folder = await Folder.open()
  folder.copy(1)
  folder.copy(2, 3)
  const shelf = new Shelf(folder.root, {})
  expect((await shelf.read('1/index.html'))?.br).toBeDefined()
  expect((await shelf.read('2/index.html'))?.br).toBeUndefined()
})

test('What another process changes or removes is seen within about a second', async () => {
  using folder = await Folder.open()
  const shelf = new Shelf(folder.root, {})
  for (const page of [1, 2]) await shelf.read(`${page}/index.html`, `/${page}/`)
  folder.write(1, 'n')
  rmSync(join(folder.root, '2/index.html'))
  const options = { timeout: 2_500, interval: 50 }
  await vi.waitFor(() => expect(shelf.at('/1/')).toBeUndefined(), options)
  await vi.waitFor(() => expect(shelf.at('/2/')).toBeUndefined(), options)
  expect(letter(await shelf.read('1/index.html', '/1/'))).toBe('n')
  expect(await shelf.read('2/index.html', '/2/')).toBeUndefined()
})

test('Memory has a limit: what nobody asks for goes first', async () => {
  using folder = await Folder.open()
  const shelf = new Shelf(folder.root, {}, 60_000)
  const read = (page: number) => shelf.read(`${page}/index.html`, `/${page}/`)
  for (let page = 0; page < 10; page++) {
    await read(page)
    expect(shelf.bytes).toBeLessThanOrEqual(60_000)
    // Somebody asks for the first all the time.
    expect(letter(shelf.at('/0/'))).toBe('0')
  }
  expect(shelf.at('/1/')).toBeUndefined()
  expect(letter(shelf.at('/9/'))).toBe('9')
  for (let page = 0; page < 10; page++) shelf.forget(`${page}/index.html`)
  expect(shelf.bytes).toBe(0)
})

test('A folder that is a link leads nowhere, though what it leads to is a file', async () => {
  using folder = await Folder.open()
  using other = await Folder.open()
  symlinkSync(other.root, join(folder.root, 'out'))
  symlinkSync(join(folder.root, '1'), join(folder.root, 'in'))
  const shelf = new Shelf(folder.root, {})
  expect(await shelf.read('out/1/index.html')).toBeUndefined()
  expect(await shelf.read('in/index.html')).toBeUndefined()
  // The folder as a whole may be one: an administrator put it on another disk.
  symlinkSync(folder.root, join(other.root, 'public'))
  expect(letter(await new Shelf(join(other.root, 'public'), {}).read('1/index.html'))).toBe('1')
})

test('In the instant a publish goes live, every page is answered as it is from then on', async () => {
  await using served = await Served.start()
  const [course] = seed(seedDay).courses.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  if (!course) throw new Error('The seed has no course.')
  for (let round = 0; round < 20; round++) {
    await served.raw('/kurs/')
    served.feed.publish('course', { ...course, title: { no: `Runde ${round}` } })
    await served.site.loop.request()
    expect((await served.raw('/kurs/')).body).toContain(`Runde ${round}`)
  }
})
