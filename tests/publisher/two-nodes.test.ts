import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn } from '#site/publisher/assets.ts'
import { isCopy } from '#site/publisher/copies.ts'
import { buildLinkedWorld } from './built-world.ts'
import { Chance } from './chance.ts'
import { courseDeeds } from './deeds/courses.ts'
import { placeDeeds } from './deeds/places.ts'
import { textDeeds } from './deeds/texts.ts'
import { Editors } from './editors.ts'
import { publishFew } from './few.ts'
import { Served } from './served.ts'
import { Told } from './told.ts'
import { noon } from './world.ts'

const deeds = Object.values({ ...courseDeeds, ...placeDeeds, ...textDeeds })

/** Without compressed copies, which come when there is time. */
function files(node: Served): [string, string][] {
  const folder = join(node.dataDir, 'public')
  const own = filesIn(folder).filter((it) => !isCopy(it))
  return own.map((it) => [it, readFileSync(join(folder, it), 'utf8')])
}

/** What each node told, by its own name. */
function told(node: Served, editors: Editors): Map<string, Told> {
  const nodes = new Map<string, Told>()
  for (const receipt of node.feed.receipts) {
    const it = nodes.get(receipt.node) ?? new Told()
    it.hear(receipt, editors)
    nodes.set(receipt.node, it)
  }
  return nodes
}

test('Two nodes behind one feed both follow; one that was away for a while catches up, and both end the same, byte for byte', async () => {
  const build = await buildLinkedWorld()
  await using one = await Served.start({ build, fill: publishFew })
  await using other = await Served.start({ build, feed: one.feed })
  expect(files(other)).toEqual(files(one))

  const editors = new Editors({ chance: new Chance(1), feed: one.feed, now: () => noon })
  publishFew(editors)
  const edit = (times: number) => {
    for (let left = times; left > 0; left--) editors.chance.pick(deeds)(editors)
  }
  for (let round = 0; round < 10; round++) {
    edit(2)
    await Promise.all([one.site.loop.request(), other.site.loop.request()])
    expect(files(other)).toEqual(files(one))
  }

  await other.site.stop()
  const asItWas = files(other)
  for (let round = 0; round < 15; round++) {
    edit(3)
    await one.site.loop.request()
  }
  expect(files(other)).toEqual(asItWas)
  expect(files(one)).not.toEqual(asItWas)
  await other.startAgain()
  await other.site.caughtUp
  expect(files(other)).toEqual(files(one))

  await Promise.all([one.site.loop.settled(), other.site.loop.settled()])
  const nodes = told(one, editors)
  expect(nodes.size).toBe(2)
  for (const it of nodes.values()) expect(it.silentAbout(editors)).toEqual([])
})
