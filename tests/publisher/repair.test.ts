import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repair } from '#site/publisher/repair.ts'
import { World } from './world.ts'

test('What somebody deleted, changed or added in the public folder is found, and put right on request', async () => {
  await using world = await World.open()
  await world.publish()
  const whole = world.files().map((it) => [it, world.file(it)])
  const at = (file: string) => join(world.house.folders.public, file)
  rmSync(at('lofoten/index.html'))
  writeFileSync(at('index.html'), 'somebody was here')
  writeFileSync(at('index.html.gz'), 'a copy of what was here')
  writeFileSync(at('extra.html'), 'nobody asked for it')

  const { differences, wrong } = await world.verify()
  expect(differences.map((it) => `${it.what} ${it.file}`).sort()).toEqual([
    'differs index.html',
    'extra extra.html',
    'missing lofoten/index.html',
  ])
  repair(world.dataDir, wrong)
  expect((await world.verify()).differences).toEqual([])
  expect(world.files().map((it) => [it, world.file(it)])).toEqual(whole)
})
