import { expect, test } from 'vitest'
import { addDays, osloDay, startOfDay } from '#content/date.ts'
import { fileOf } from '#site/publisher/file-of.ts'
import { buildLinkedWorld, buildSite } from './built-world.ts'
import { Chance } from './chance.ts'
import { breakingDeeds, clumsyDeeds } from './deeds/clumsy.ts'
import { courseDeeds } from './deeds/courses.ts'
import { placeDeeds } from './deeds/places.ts'
import type { Deed } from './deeds/saying.ts'
import { textDeeds } from './deeds/texts.ts'
import { Editors } from './editors.ts'
import { Feed } from './feed-server.ts'
import { publishFew } from './few.ts'
import { filesFromNothing } from './from-nothing.ts'
import { Told } from './told.ts'
import { World } from './world.ts'

const deeds = { ...courseDeeds, ...placeDeeds, ...textDeeds, ...clumsyDeeds }

/** What the machine and its clock do. */
const turns: Record<string, (world: World, chance: Chance) => void> = {
  'time passes': (world, chance) => {
    world.now += chance.below(6 * 3_600_000)
  },
  'the day ends': (world) => {
    world.now = startOfDay(addDays(osloDay(world.now), 1))
  },
  'the clock is set back': (world, chance) => {
    world.now -= chance.below(30 * 3_600_000)
  },
  'the process starts again': (world) => world.reopen(),
  'a new build is put in place': (world, chance) => world.reopen({ ...world.app, build: `build ${chance.below(1e9)}` }),
}

interface Run {
  seed: number
  steps: number
  build: string
  deeds: Record<string, Deed>
  /** Steps between two comparisons, of what `verify` says and of the bytes of a site started from nothing. */
  every: { verify: number; bytes: number }
}

/** Publishes after nearly every step; now and then compares with a render from nothing. @throws Error naming seed and step */
async function live({ seed, steps, build, deeds, every }: Run): Promise<void> {
  const chance = new Chance(seed)
  await using mirror = await Feed.open()
  // With every other seed, publishes go live in small parts.
  await using world = await World.open(build, () => undefined, seed % 2 === 0 ? undefined : 3)
  const editors = new Editors({ chance, feed: world.feed, mirror, now: () => world.now })
  const told = new Told()
  const done: string[] = []
  publishFew(editors)
  for (let step = 0; step <= steps; step++) {
    const where = `seed ${seed}, step ${step}, after: ${done.slice(-every.verify).join('; ')}`
    // Some changes come together with the next.
    if (step % every.verify === 0 || chance.flip(0.7)) {
      const { receipt, trouble } = await world.publish()
      told.hear(receipt, editors)
      editors.heard()
      const both = Told.contradictionsIn(receipt)
      const silent = told.silentAbout(editors)
      expect({ where, trouble, silent, both }).toEqual({ where, trouble: null, silent: [], both: [] })
    }
    if (step % every.verify === 0) await verified(world, where)
    if (step % every.bytes === 0) await compared(world, mirror, where)
    const [name, deed] = chance.pick(Object.entries(deeds))
    const turn = chance.flip(0.1) ? chance.pick(Object.keys(turns)) : undefined
    done.push(turn ?? name)
    if (turn === undefined) deed(editors)
    else turns[turn]?.(world, chance)
  }
}

/** Compares with a render from the records the site holds. @returns the files of pages that fail now */
async function verified(world: World, where: string): Promise<string[]> {
  const { differences } = await world.verify()
  const failed = differences.filter((it) => it.what === 'failed').map((it) => it.file)
  // The file of a page that fails now is of before, on purpose.
  expect({ where, differences: differences.filter((it) => !failed.includes(it.file)) }).toEqual({
    where,
    differences: [],
  })
  expect({ where, failed: failed.filter((it) => !isFailing(world, it)) }).toEqual({ where, failed: [] })
  return failed
}

/** Compares with what a site started from an empty folder makes of the same feed: also what is held is put to the proof. */
async function compared(world: World, mirror: Feed, where: string): Promise<void> {
  const failed = await verified(world, where)
  // The last good page of a document that fails at its new address stands in for it.
  const standIns = [...world.house.leaving].map(fileOf)
  const files = world.files().filter((it) => !failed.includes(it) && !standIns.includes(it))
  const expected = await filesFromNothing(world, mirror)
  expect({ where, files: files.map((it) => [it, world.file(it)]) }).toEqual({ where, files: [...expected] })
}

function isFailing(world: World, file: string): boolean {
  return world.house.retries.has(`/${file.replace(/index\.html$/, '')}`)
}

/** To go on from another seed: `SEED=7 RUNS=100 npx vitest run --project publisher differential`. */
const first = Number(process.env.SEED ?? 20261122)
const runs = Number(process.env.RUNS ?? 10)
const seeds = Array.from({ length: runs }, (_, index) => first + index)

test.each(seeds)(
  'After each of 500 edits every change is told, and the folder is what a render from nothing gives (seed %i)',
  async (seed) => {
    await live({
      seed,
      steps: 500,
      build: await buildLinkedWorld(),
      deeds: { ...deeds, ...breakingDeeds },
      every: { verify: 25, bytes: 100 },
    })
  },
  300_000,
)

test.each(seeds.slice(0, Math.ceil(runs / 4)))(
  'The same holds for the real pages, edit after edit (seed %i)',
  async (seed) => {
    await live({ seed, steps: 100, build: await buildSite(), deeds, every: { verify: 25, bytes: 50 } })
  },
  300_000,
)
