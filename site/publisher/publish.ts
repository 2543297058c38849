import { stageAssets } from './assets.ts'
import { commit } from './commit.ts'
import type { Pulled } from './feed.ts'
import { becomingFormer } from './former.ts'
import type { House } from './house.ts'
import { take } from './intake.ts'
import { readFact } from './ledger/facts.ts'
import { readBlocked } from './ledger/receipts.ts'
import { pagesOf } from './pages.ts'
import { plan } from './plan.ts'
import { account, type Receipt } from './receipt.ts'
import { renderAll } from './render-all.ts'
import { Stage } from './stage.ts'
import { sweep } from './sweep.ts'
import { takeSteps } from './switch.ts'
import type { Intake } from './sync.ts'
import { Writing } from './write.ts'

/** How many files are written at once while rendering goes on. */
const mostWrites = 32

export interface Published {
  /** Null where there was nothing to do. */
  receipt: Receipt | null
  /** How many pages were rendered, changed or not. */
  rendered: number
  /** Why the CMS could not be read; the clock's changes are published all the same. */
  trouble: string | null
}

/**
 * One publish: pulls what is new, renders the pages that read it, and puts them live together.
 * Never two at once on one house; `Loop` sees to that.
 * @throws Error when files or ledger cannot be written; nothing is live then that was not before
 */
export async function publish(house: House): Promise<Published> {
  const started = performance.now()
  // Left over where the last publish was committed and its renames then failed.
  takeSteps(house.ledger, house.folders)
  const { intake, pulled, trouble } = await take(house)
  const now = house.time.now()
  const put = intake.put.map((it) => it.held)
  const { view, changes, touched } = house.view.update({ put, gone: intake.gone, drop: intake.drop, now })
  const rebuilt = readFact(house.ledger, 'build') !== house.build
  const retry = house.retries.due(now)
  const idle = !rebuilt && !house.unswept && touched.size + retry.length === 0 && isNothing(intake)
  if (idle && isBookmarked(house, pulled)) {
    house.view = view
    return { receipt: null, rendered: 0, trouble }
  }
  const todo = plan({
    wanted: view.isEmpty ? new Map() : pagesOf(view, house.app.fixed),
    book: house.book,
    touched,
    retry,
    all: rebuilt,
    unreadable: house.unreadable,
  })

  const stage = new Stage(house.folders)
  const writing = new Writing(house, stage)
  const build = view.isEmpty || !(rebuilt || house.unswept) ? null : stageAssets(house, stage, rebuilt)
  for await (const rendering of renderAll(house.app, view, house.siteUrl, todo.render)) {
    writing.take(rendering)
    await stage.written(mostWrites)
  }
  await stage.written()
  for (const url of todo.remove) writing.remove(url)

  const { blocked, ...accounted } = account({
    changes,
    refused: intake.refused,
    renderings: writing.renderings,
    blocked: readBlocked(house.ledger),
    view,
  })
  const failures = writing.renderings.filter((it) => it.outcome === 'failed')
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
    removed: todo.remove,
    // Style sheets before the pages that need them; those of two builds ago only once no page is left that does.
    steps: [...(build?.steps ?? []), ...writing.steps, ...(failures.length === 0 ? (build?.removals ?? []) : [])],
    former: becomingFormer(changes, todo.remove, house.book, house.view.today),
    built: build && { assets: build.assets, build: house.build },
    receipt,
    blocked,
  })

  const failing = new Set(failures.map((it) => it.page.url))
  for (const url of [...retry, ...todo.remove, ...writing.renderings.map((it) => it.page.url)]) {
    if (failing.has(url)) continue
    house.retries.settled(url)
    house.damaged.delete(url)
  }
  for (const url of failing) house.retries.failed(url, now)
  if (house.unswept && pulled && !view.isEmpty && failures.length === 0) sweep(house)
  return { receipt, rendered: writing.renderings.length, trouble }
}

function isNothing(intake: Intake): boolean {
  return intake.put.length + intake.gone.length + intake.drop.length + intake.refused.length === 0
}

function isBookmarked(house: House, pulled: Pulled | null): boolean {
  const bookmark = readFact(house.ledger, 'bookmark')
  return pulled === null || (bookmark?.cursor === pulled.cursor && bookmark.epoch === pulled.epoch)
}
