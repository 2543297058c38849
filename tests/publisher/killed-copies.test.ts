import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { Compressor } from '#site/publisher/compress-queue.ts'
import { isCopy, originalOf } from '#site/publisher/copies.ts'
import { buildWorld } from './built-world.ts'
import { secret } from './feed-server.ts'
import { World } from './world.ts'

const script = fileURLToPath(new URL('killed-publish.ts', import.meta.url))

/** A published world with a compressed copy of every page that is long enough, among them all that link to courses. */
async function withCopies(): Promise<World> {
  const world = await World.open()
  const compressor = new Compressor(world.house, { quiet: () => Promise.resolve(), made: () => undefined })
  await world.publish()
  await compressor.settled()
  await compressor.stop()
  return world
}

function copies(world: World): string[] {
  return world.files().filter(isCopy)
}

/** Every copy there is, is one of the file it stands beside. */
function expectTrueCopies(world: World): void {
  for (const copy of copies(world)) {
    const bytes = readFileSync(join(world.house.folders.public, copy))
    const text = copy.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes)
    expect([copy, text.toString()]).toEqual([copy, world.file(originalOf(copy))])
  }
}

const instants: [operation: string, nth: number][] = [
  ['rename', 1],
  ['rename', 3],
  ['rename', 40],
  ['rename', 60],
  ['unlink', 1],
  ['unlink', 2],
  ['unlink', 9],
  ['unlink', 14],
]

test.each(instants)(
  'Killed before %s %i, no page stands beside a compressed copy of another',
  async (operation, nth) => {
    await using world = await withCopies()
    const before = copies(world).length
    expect(before).toBeGreaterThan(10)
    world.house.ledger.close()
    for (const [index, course] of world.seed.courses.entries()) {
      if (index % 4 === 0) world.feed.withdraw('course', course.id)
      else world.feed.publish('course', { ...course, title: { no: `Nytt kurs ${index}` } })
    }
    const given = [
      script,
      world.dataDir,
      await buildWorld(),
      world.feed.url,
      secret,
      `${world.now}`,
      operation,
      `${nth}`,
    ]
    const child = spawn(process.execPath, given, { stdio: ['ignore', 'inherit', 'inherit'] })
    const signal = await new Promise((resolve) => child.once('exit', (_code, it) => resolve(it)))
    expect(signal).toBe('SIGKILL')
    expectTrueCopies(world)
    world.house = world.open()
    expectTrueCopies(world)
    expect(copies(world).length).toBeLessThan(before)
  },
)
