import type { ReadKey } from '../records/keys.ts'
import { stageAssets } from './assets.ts'
import { commit } from './commit.ts'
import { decide } from './decide.ts'
import { departures } from './departures.ts'
import type { Pulled } from './feed.ts'
import { becomingFormer } from './former.ts'
import { stillOwed } from './heads.ts'
import type { House } from './house.ts'
import { take } from './intake.ts'
import { readFact } from './ledger/facts.ts'
import { readsBehind } from './origins.ts'
import { Phases } from './phases.ts'
import { account, type Receipt } from './receipt.ts'
import { renderAll } from './render-all.ts'
import { Stage } from './stage.ts'
import { startSweep } from './sweep.ts'
import { takeSteps } from './switch.ts'
import type { Intake } from './sync.ts'
import { Writing } from './write.ts'

export interface Published {
  /** Null where there was nothing to do. */
  receipt: Receipt | null
  /** How many pages were rendered, changed or not. */
  rendered: number
  /** Why the CMS could not be read; the clock's changes are published all the same. */
  trouble: string | null
  /** Whether pages are left for the next publish, which is to follow at once. */
  more: boolean
  /** Where the time went, in milliseconds. */
  phases: Phases['spent']
}

/**
 * One publish: pulls what is new, renders the pages that read it, and puts them live together. Where they are many,
 * those an editor waits for go first, with all that is new; the others follow in the publishes after it.
 * Never two at once on one house; `Loop` sees to that.
 * @throws Error when files or ledger cannot be written; nothing is live then that was not before
 */
export async function publish(house: House): Promise<Published> {
  const started = performance.now()
  const phases = new Phases()
  // Left over where the last publish was committed and its renames then failed.
  takeSteps(house.ledger, house.folders, house.live.tell)
  const { intake, pulled, trouble } = await take(house)
  phases.end('sync')
  const now = house.time.now()
  const put = intake.put.map((it) => it.held)
  const updated = house.view.update({ put, gone: intake.gone, drop: intake.drop, now })
  const { view, changes } = updated
  const rebuilt = readFact(house.ledger, 'build') !== house.build
  const retry = house.retries.due(now)
  const all = rebuilt || house.unplanned
  const waiting = house.due.size + house.owed.size + house.leaving.size
  const idle = !all && updated.touched.size + retry.length + waiting === 0 && isNothing(intake)
  if (idle && isBookmarked(house, pulled)) {
    house.view = view
    return { receipt: null, rendered: 0, trouble, more: false, phases: phases.spent }
  }
  phases.end('records')
  const look = rebuilt ? 'everything' : all ? 'all' : 'changes'
  const { todo, touched, concerned, isAhead } = await decide(house, updated, retry, look)
  const later = new Set(todo.later)
  phases.end('plan')

  const stage = await Stage.open(house.folders)
  const writing = new Writing(house, stage)
  const build = view.isEmpty || !all ? null : stageAssets(house, stage, rebuilt)
  for await (const rendering of renderAll(house.app, view, house.siteUrl, todo.now)) {
    phases.end('render')
    writing.take(rendering)
    phases.end('write')
  }
  await stage.whole()
  phases.end('write')
  const failures = writing.renderings.filter((it) => it.outcome === 'failed')
  const { going, staying } = departures(todo.remove, view, writing.renderings, house.book)
  for (const url of going) writing.remove(url)

  const found = [...view.findings.take()].map(([key, it]) => ({ key, ...it }))
  const rendered = new Set(writing.renderings.map((it) => it.page.url))
  const owed = isAhead ? stillOwed(touched, found, house.book, rendered) : new Set<ReadKey>()
  const finished = later.size === 0 && !isAhead
  const { blocked, ...accounted } = account({
    changes,
    refused: intake.refused,
    renderings: writing.renderings,
    readsOf: (it) => readsBehind(it.reads, found, house.book.reads),
    blocked: house.blocked,
    view,
    removed: new Set(going),
    finished: finished || (!all && !isAhead && !house.filling && !todo.later.some((it) => concerned.has(it))),
    settled: finished,
  })
  const at = new Date(house.time.now()).toISOString()
  const receipt: Receipt = {
    node: house.node,
    at,
    ms: Math.round(performance.now() - started),
    pages: writing.pages,
    ...accounted,
  }
  commit(house, {
    view,
    intake,
    pulled,
    rows: writing.rows,
    found: house.book.findings.changed(found),
    removed: going,
    due: {
      entered: todo.later.filter((it) => !house.due.has(it)),
      done: [...house.due].filter((it) => !later.has(it)),
    },
    owed,
    filling: house.filling && (view.isEmpty || !finished),
    // Style sheets before the pages that need them; those of two builds ago only once no page is left that does, else by the sweep.
    steps: [
      ...(build?.steps ?? []),
      ...writing.steps,
      ...(finished && failures.length === 0 ? (build?.removals ?? []) : []),
    ],
    former: becomingFormer(changes, going, house.book, house.view.today),
    built: build && { assets: build.assets, build: house.build },
    receipt,
    blocked,
  })
  house.due = later
  house.owed = owed
  house.aheadInARow = isAhead ? house.aheadInARow + 1 : 0
  house.leaving = new Set([...todo.leaving, ...staying])

  const failing = new Set(failures.map((it) => it.page.url))
  for (const url of [...retry, ...going, ...rendered]) {
    if (failing.has(url) || house.due.has(url)) continue
    house.retries.settled(url)
    house.damaged.delete(url)
  }
  for (const url of failing) house.retries.failed(url, now)
  if (pulled && !view.isEmpty) house.unplanned = false
  if (house.unswept && finished && pulled && !view.isEmpty && failures.length === 0) startSweep(house)
  phases.end('commit')
  return { receipt, rendered: rendered.size, trouble, more: !finished, phases: phases.spent }
}

function isNothing(intake: Intake): boolean {
  return intake.put.length + intake.gone.length + intake.drop.length + intake.refused.length === 0
}

function isBookmarked(house: House, pulled: Pulled | null): boolean {
  const bookmark = readFact(house.ledger, 'bookmark')
  return pulled === null || (bookmark?.cursor === pulled.cursor && bookmark.epoch === pulled.epoch)
}
