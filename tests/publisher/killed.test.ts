import { expect, test } from 'vitest'
import { buildWorld } from './built-world.ts'
import { secret } from './feed-server.ts'
import { ended, spawnNode } from './node-process.ts'
import { World } from './world.ts'

/** Publishes in another process, which is killed before the nth call of an operation. */
async function killedAt(world: World, operation: string, nth: number): Promise<NodeJS.Signals | number | null> {
  const given = [world.dataDir, await buildWorld(), world.feed.url, secret, `${world.now}`, operation, `${nth}`]
  return ended(spawnNode(new URL('killed-publish.ts', import.meta.url), given))
}

/** Many pages change, some come and some go. */
function editALot(world: World): void {
  for (const [index, course] of world.seed.courses.entries()) {
    if (index % 4 === 0) world.feed.withdraw('course', course.id)
    else if (index % 4 === 1) world.feed.publish('course', { ...course, slug: `ny-${index}` })
    else world.feed.publish('course', { ...course, title: { no: `Nytt kurs ${index}` } })
  }
}

function snapshot(world: World): Map<string, string> {
  return new Map(world.files().map((it) => [it, world.file(it) ?? '']))
}

const instants: [operation: string, nth: number][] = [
  ['write', 1],
  ['write', 10],
  ['commit', 1],
  ['committed', 1],
  ['rename', 1],
  ['rename', 2],
  ['rename', 25],
  ['unlink', 1],
  ['unlink', 5],
]

test.each(instants)(
  'Killed before %s %i, every file is whole, the next start finishes, and nothing is lost',
  async (operation, nth) => {
    await using world = await World.open()
    await world.publish()
    const before = snapshot(world)
    world.house.ledger.close()
    editALot(world)
    expect(await killedAt(world, operation, nth)).toBe('SIGKILL')

    const found = snapshot(world)
    world.house = world.open()
    const started = snapshot(world)
    await world.publish()
    const after = snapshot(world)
    expect(after).not.toEqual(before)
    for (const [file, bytes] of found) expect([before.get(file), after.get(file)], file).toContain(bytes)
    // A start leaves the site of before or the one after, never a mixture: this is what it serves at once.
    expect([before, after]).toContainEqual(started)
    expect((await world.verify()).differences).toEqual([])
  },
)

test('Killed in its very first publish, the site is filled by the next', async () => {
  await using world = await World.open()
  world.house.ledger.close()
  expect(await killedAt(world, 'rename', 30)).toBe('SIGKILL')
  world.house = world.open()
  await world.publish()
  expect((await world.verify()).differences).toEqual([])
  expect(world.file('lofoten/index.html')).toContain('Lofoten')
})
