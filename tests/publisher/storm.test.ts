import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { buildLinkedWorld } from './built-world.ts'
import { Chance } from './chance.ts'
import type { Seen } from './crawler.ts'
import { clumsyDeeds } from './deeds/clumsy.ts'
import { courseDeeds } from './deeds/courses.ts'
import { placeDeeds } from './deeds/places.ts'
import { textDeeds } from './deeds/texts.ts'
import { Editors } from './editors.ts'
import { Feed } from './feed-server.ts'
import { publishFew } from './few.ts'
import type { FilesSeen } from './file-reader.ts'
import { filesFromNothing } from './from-nothing.ts'
import { MortalSite, someFate } from './mortal-site.ts'
import { ended } from './node-process.ts'
import { Readers } from './readers.ts'
import { Told } from './told.ts'
import { World } from './world.ts'

const kills = Number(process.env.KILLS ?? 200)
const seed = Number(process.env.SEED ?? 20261122)

/**
 * Not what brings back an address, or a line that leads to one, as it was: so a page that is the same twice was the
 * same all the time between, and readers can tell a broken link from one that went and came back. Nor what has the site
 * read all there is anew: it would bring back what was lost.
 */
const notHere = /(withdraw|restore|translate) a place|exchange|as it was|restore the CMS/
const deeds = Object.entries({ ...courseDeeds, ...placeDeeds, ...textDeeds, ...clumsyDeeds })
  .filter(([name]) => !notHere.test(name))
  .map(([, deed]) => deed)

test(`While much is published and the process is killed ${kills} times, no reader meets an error, a broken link or half a page, and no change is lost`, async () => {
  const build = await buildLinkedWorld()
  await using mirror = await Feed.open()
  await using world = await World.open(build, () => undefined)
  world.house.ledger.close()
  const editors = new Editors({ chance: new Chance(seed), feed: world.feed, mirror, now: Date.now })
  publishFew(editors)
  await using site = await MortalSite.on(world.dataDir, build, world.feed)
  const visitors = new Readers<Seen>(site.port)
  const fileReaders = new Readers<FilesSeen>(site.port, join(world.dataDir, 'public'))

  /** After each look at the feed there is more in it, now and then while the publish is under way. */
  async function edit(over: Promise<void>): Promise<void> {
    let storming = true
    let read = 0
    void over.finally(() => {
      storming = false
    })
    while (storming) {
      await Promise.race([world.feed.asked(), over])
      world.feed.refuseReceipts = editors.chance.flip(0.3)
      for (; read < world.feed.receipts.length; read++) editors.heard(world.feed.receipts[read]?.live)
      for (let left = 1 + editors.chance.below(3); left > 0; left--) {
        editors.chance.pick(deeds)(editors)
        void site.nudge()
        await pause(editors.chance.below(10))
      }
    }
  }
  async function kill(): Promise<void> {
    const chance = new Chance(seed + 1)
    // Some die before anything was ever published; then one lives until there is a first page.
    for (let count = 0; count < kills; count++) {
      if (count === Math.ceil(kills / 20)) await site.fill()
      const how = await site.live(someFate(chance), () => visitors.answers)
      // Nobody is there to finish: the files lie as they are.
      if (how === 'publishing') await fileReaders.look()
    }
  }
  const over = kill()
  await Promise.all([over, edit(over)])
  world.feed.refuseReceipts = false
  const last = await site.rise()

  const told = new Told()
  let heard = 0
  const unheard = () => {
    for (; heard < world.feed.receipts.length; heard++) told.hear(world.feed.receipts[heard] ?? null, editors)
    return told.silentAbout(editors)
  }
  for (let patience = 500; patience > 0 && unheard().length > 0; patience--) {
    await site.nudge()
    await pause(20)
  }
  const crawlers = await visitors.enough()
  const [files] = await fileReaders.enough()
  last.kill('SIGKILL')
  await ended(last)
  world.now = Date.now()
  world.house = world.open()
  await world.publish()
  const { differences } = await world.verify()
  const sum = (of: (it: Seen) => number) => crawlers.reduce((total, it) => total + of(it), 0)
  const activity = {
    deaths: site.deaths,
    receipts: heard,
    answers: sum((it) => it.answers),
    unanswered: sum((it) => it.unanswered),
    pages: sum((it) => it.pages),
    files,
  }
  expect({
    seed,
    failed: crawlers.flatMap((it) => it.failed),
    broken: [...crawlers.flatMap((it) => it.broken), ...(files?.broken ?? [])],
    torn: [...crawlers.flatMap((it) => it.torn), ...(files?.torn ?? [])],
    lost: unheard(),
    differences,
  }).toEqual({ seed, failed: [], broken: [], torn: [], lost: [], differences: [] })
  expect(world.files().map((it) => [it, world.file(it)])).toEqual([...(await filesFromNothing(world, mirror))])
  // It was a storm: there was much to see, and the deaths were where they hurt.
  expect(activity.answers).toBeGreaterThan(5 * kills)
  expect(activity.files?.pages).toBeGreaterThan(10 * kills)
  expect(heard).toBeGreaterThan(kills / 4)
  expect(Math.min(...Object.values(site.deaths))).toBeGreaterThan(kills / 20)
}, 600_000)
