import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { expect, test } from 'vitest'
import { filesIn } from '#site/publisher/assets.ts'
import { type Site, startSite } from '#site/start.ts'
import { buildLinkedWorld } from './built-world.ts'
import { Chance } from './chance.ts'
import { Editors } from './editors.ts'
import { type Feed, secret } from './feed-server.ts'
import { publishFew } from './few.ts'
import { fileAt, linksIn, torn } from './links.ts'
import { ended, spawnNode } from './node-process.ts'
import { noon, siteUrl, World } from './world.ts'

type Files = ReadonlyMap<string, string>

const build = await buildLinkedWorld()

function filesBelow(folder: string): Files {
  return new Map(filesIn(folder).map((it) => [it, readFileSync(join(folder, it), 'utf8')]))
}

/** Two courses come, one changes, one moves, one goes; a region moves; a page goes. */
function editALittle(editors: Editors): void {
  const [first, second, third, fourth] = editors.all('course')
  const [region] = editors.all('region')
  const [page] = editors.all('page')
  if (!first || !second || !third || !fourth || !region || !page) throw new Error('Too little to edit.')
  editors.publish('course', { ...first, id: 'a'.repeat(24), slug: 'helt-nytt', title: { no: 'Helt nytt' } })
  editors.publish('course', { ...first, id: 'b'.repeat(24), slug: 'ogsa-nytt', title: { no: 'Også nytt' } })
  editors.publish('course', { ...second, title: { no: 'Endret' } })
  editors.publish('course', { ...third, slug: 'flyttet' })
  editors.withdraw('course', fourth.id)
  editors.publish('region', { ...region, slug: 'ny-adresse' })
  editors.withdraw('page', page.id)
}

/** Publishes what the feed has in a process that is killed before its nth step; in a copy of a data folder. */
async function killedAt(step: number, from: string, feed: Feed): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'eidor-'))
  cpSync(from, dataDir, { recursive: true })
  const given = [dataDir, build, feed.url, secret, `${noon}`, 'step', `${step}`]
  const signal = await ended(spawnNode(new URL('killed-publish.ts', import.meta.url), given))
  expect({ step, signal }).toEqual({ step, signal: 'SIGKILL' })
  return dataDir
}

function restarted(dataDir: string, feed: Feed): Promise<Site> {
  const settings = { dataDir, siteUrl, cmsUrl: feed.url, publishSecret: secret, sitePort: 0 }
  const time = { now: () => noon, wake: () => () => undefined }
  return startSite(settings, { appDir: build, log: pino({ level: 'silent' }), time })
}

interface Dead {
  page: string
  link: string
}

/** Links of the pages that are there to files that are not. */
function deadLinks(found: Files): Dead[] {
  const pages = [...found].filter(([file]) => file.endsWith('.html'))
  return pages.flatMap(([page, html]) =>
    linksIn(html).flatMap((link) => (found.has(fileAt(link)) ? [] : [{ page, link }])),
  )
}

/**
 * Whether a dead link may be: between two pages that both are on their way in, while nothing of before leads to the
 * first, or that both are on their way out. Pages that lead to each other cannot come or go by one rename.
 */
function isExcused({ page, link }: Dead, before: Files, found: Files, after: Files): boolean {
  const target = fileAt(link)
  const comeTogether = !before.has(page) && !before.has(target) && after.has(target)
  const goTogether = !after.has(page) && !after.has(target)
  if (goTogether) return true
  const leads = (html: string) => linksIn(html).some((it) => fileAt(it) === page)
  return comeTogether && ![...found].some(([file, html]) => before.has(file) && leads(html))
}

test('Killed between any two steps, no page that is there leads to one that is not, and the next start finishes', async () => {
  await using world = await World.open(build, () => undefined)
  const editors = new Editors({ chance: new Chance(1), feed: world.feed, now: () => noon })
  publishFew(editors)
  await world.publish()
  world.house.ledger.close()
  const origin = mkdtempSync(join(tmpdir(), 'eidor-'))
  cpSync(world.dataDir, origin, { recursive: true })
  const before = filesBelow(join(origin, 'public'))

  editALittle(editors)
  world.house = world.open()
  const { receipt } = await world.publish()
  const steps = receipt?.pages.length ?? 0
  const after = filesBelow(join(world.dataDir, 'public'))
  expect((await world.verify()).differences).toEqual([])
  expect(new Set(receipt?.pages.map((it) => it.change))).toEqual(new Set(['new', 'changed', 'removed']))

  async function holdsAt(step: number): Promise<void> {
    const dataDir = await killedAt(step, origin, world.feed)
    const found = filesBelow(join(dataDir, 'public'))
    for (const [file, bytes] of found) {
      expect([before.get(file), after.get(file)], `${file} at step ${step}`).toContain(bytes)
      if (file.endsWith('/index.html')) expect([step, file, torn(bytes)]).toEqual([step, file, null])
    }
    const dead = deadLinks(found)
    expect({ step, dead: dead.filter((it) => !isExcused(it, before, found, after)) }).toEqual({ step, dead: [] })

    const site = await restarted(dataDir, world.feed)
    expect(filesBelow(join(dataDir, 'public')), `after the start at step ${step}`).toEqual(after)
    for (const { link } of dead) {
      const { status } = await fetch(`http://127.0.0.1:${site.port}${link}`, { redirect: 'manual' })
      expect([200, 301, 302, 410], `${link} at step ${step}`).toContain(status)
    }
    await site.caughtUp
    expect(filesBelow(join(dataDir, 'public')), `in the end at step ${step}`).toEqual(after)
    await site.stop()
    rmSync(dataDir, { recursive: true })
  }

  const left = Array.from({ length: steps }, (_, index) => index + 1)
  const work = async () => {
    for (let step = left.shift(); step !== undefined; step = left.shift()) await holdsAt(step)
  }
  await Promise.all([work(), work(), work()])
  rmSync(origin, { recursive: true })
}, 60_000)
