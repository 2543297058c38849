import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { compressFile } from '#site/publisher/compress-file.ts'
import { Compressor } from '#site/publisher/compress-queue.ts'
import { World } from './world.ts'

const list = 'kurs/index.html'

test('A page that changes while it is compressed gets no copy of what it was', async () => {
  await using world = await World.open()
  await world.publish()
  const path = join(world.house.folders.public, list)
  const other = join(world.dataDir, 'other.html')
  writeFileSync(other, `${readFileSync(path, 'utf8')}<!-- changed -->`)
  const underWay = compressFile(world.house, list, 'quick')
  // The last copy is being written: what is left is to put both in place.
  while (!existsSync(join(world.house.folders.copies, 'copy.gz'))) await nextTurn()
  renameSync(other, path)
  expect(await underWay).toBe(false)
  expect(world.files().filter((it) => /\.(br|gz)$/.test(it))).toEqual([])
})

test('A page that somebody changed by hand gets no copies: it is not what was published', async () => {
  await using world = await World.open()
  await world.publish()
  writeFileSync(join(world.house.folders.public, list), 'by hand '.repeat(500))
  expect(await compressFile(world.house, list, 'quick')).toBe(false)
  expect(world.file(`${list}.gz`)).toBeUndefined()
})

test('Whoever compresses waits for publishes, and says of each file when its copies are there', async () => {
  await using world = await World.open()
  let over = () => {}
  const publishing = new Promise<void>((resolve) => {
    over = resolve
  })
  let waits = () => {}
  const waiting = new Promise<void>((resolve) => {
    waits = resolve
  })
  const made: string[] = []
  const compressor = new Compressor(world.house, {
    quiet() {
      waits()
      return publishing
    },
    made(file) {
      expect(world.file(`${file}.br`)).toBeDefined()
      made.push(file)
    },
  })
  await world.publish()
  await waiting
  for (let turn = 0; turn < 50; turn++) await nextTurn()
  expect(made).toEqual([])
  over()
  await compressor.settled()
  expect(made).toContain(list)
  await compressor.stop()
})
