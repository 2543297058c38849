import type { PublishReport } from '#content/receipt.ts'
import type { Change } from '../records/change.ts'
import { isKind, type Refused } from '../records/intake.ts'
import { entryKey, type ReadKey } from '../records/keys.ts'
import type { View } from '../records/view.ts'
import type { Rendering } from './render.ts'

/** What the CMS is told about a publish: what is live since when, and what is not and why. */
export interface Receipt {
  /** Which installation of the site speaks. */
  node: string
  /** When it went live, ISO 8601 UTC. */
  at: string
  /** From asking the feed to live, in milliseconds. */
  ms: number
  pages: { url: string; change: 'new' | 'changed' | 'removed' }[]
  live: PublishReport['live']
  gone: PublishReport['gone']
  failed: { kind: string; id: string; reason: string }[]
}

/** A record that is at the site, but not on a page that failed, or not yet on all pages that say it. */
export interface Blocked {
  kind: string
  id: string
  digest: string
  /** Of the release that waits; 0 where what waits is no release: a record that the clock took away. */
  sequence: number
  /** The page that failed; `unfinished` where pages are still to be rendered. */
  url: string
  reason: string
}

/** Stands for the pages of a publish that goes live in parts, until the last of them is live. */
export const unfinished = '*'

export interface Outcome {
  changes: readonly Change[]
  refused: readonly Refused[]
  renderings: readonly Rendering[]
  /** What a page read, with what the facts it read were made from. */
  readsOf: (rendering: Rendering) => ReadonlySet<ReadKey>
  /** What earlier publishes left blocked. */
  blocked: readonly Blocked[]
  view: View
  /** Addresses of pages that are no more. */
  removed: ReadonlySet<string>
  /** Whether no page that these changes touch is left for later. */
  finished: boolean
  /** Whether no page at all is. */
  settled: boolean
}

/** Which records went live with a publish, which failed, and which wait for a page that failed. */
export function account({
  changes,
  refused,
  renderings,
  readsOf,
  blocked,
  view,
  removed,
  finished,
  settled: allSettled,
}: Outcome): Pick<Receipt, 'live' | 'gone' | 'failed'> & { blocked: Blocked[] } {
  const settled = new Set(renderings.filter((it) => it.outcome !== 'failed').map((it) => it.page.url))
  const changed = new Set(changes.map((it) => `${it.kind} ${it.id}`))
  const live: Receipt['live'] = []
  const gone: Receipt['gone'] = []
  const failed: Receipt['failed'] = refused.map(({ kind, id, reason }) => ({ kind, id, reason }))
  const waits = (it: Blocked) => (it.url === unfinished ? !allSettled : !settled.has(it.url) && !removed.has(it.url))
  const waiting = blocked.filter((it) => waits(it) && !changed.has(`${it.kind} ${it.id}`))
  const failures = renderings
    .filter((it) => it.outcome === 'failed')
    .map((it) => ({ url: it.page.url, id: it.page.about?.id, reason: it.reason, reads: readsOf(it) }))
  const fail = (it: Omit<Blocked, 'url' | 'reason'>, missing: typeof failures) => {
    for (const { url, reason } of missing) {
      failed.push({ kind: it.kind, id: it.id, reason: `${url}: ${reason}` })
      waiting.push({ ...it, url, reason })
    }
  }

  for (const { kind, id, after, keys } of changes) {
    const sequence = after?.sequence ?? view.gone(kind, id)?.sequence ?? 0
    const it = { kind, id, digest: after?.digest ?? '', sequence }
    const missing = failures.filter((failure) => failure.id === id || meet(keys, failure.reads))
    fail(it, missing)
    if (missing.length > 0) continue
    if (!finished) waiting.push({ ...it, url: unfinished, reason: '' })
    else if (after) live.push(it)
    else gone.push({ kind, id, sequence })
  }
  for (const { url, reason: _reason, ...it } of blocked) {
    const { kind, id } = it
    // What waited for a page that moved waits for it at its new address.
    const isOpen = url === unfinished || removed.has(url)
    if (!isOpen || changed.has(`${kind} ${id}`) || !isKind(kind)) continue
    fail(
      it,
      failures.filter((failure) => failure.id === id || failure.reads.has(entryKey(kind, id))),
    )
  }

  const still = new Set(waiting.map((it) => `${it.kind} ${it.id}`))
  const freed = new Map(
    blocked
      .filter((it) => !still.has(`${it.kind} ${it.id}`) && !changed.has(`${it.kind} ${it.id}`))
      .map((it) => [`${it.kind} ${it.id}`, it]),
  )
  for (const { kind, id, digest, sequence } of freed.values()) {
    if (isKind(kind) && view.entry(kind, id)?.digest === digest) live.push({ kind, id, digest, sequence })
    else if (digest === '') gone.push({ kind, id, sequence })
  }
  return { live, gone, failed, blocked: waiting }
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((it) => others.has(it))
}
