import type { PublishReport } from '#content/receipt.ts'
import type { Change } from '../records/change.ts'
import { isKind, type Refused } from '../records/intake.ts'
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

/** A record that is at the site, but not on a page that failed. */
export interface Blocked {
  kind: string
  id: string
  digest: string
  /** Of the release that waits; 0 where what waits is no release: a record that the clock took away. */
  sequence: number
  url: string
  reason: string
}

export interface Outcome {
  changes: readonly Change[]
  refused: readonly Refused[]
  renderings: readonly Rendering[]
  /** What earlier publishes left blocked. */
  blocked: readonly Blocked[]
  view: View
}

/** Which records went live with a publish, which failed, and which wait for a page that failed. */
export function account({
  changes,
  refused,
  renderings,
  blocked,
  view,
}: Outcome): Pick<Receipt, 'live' | 'gone' | 'failed'> & { blocked: Blocked[] } {
  const failures = renderings.filter((it) => it.outcome === 'failed')
  const settled = new Set(renderings.filter((it) => it.outcome !== 'failed').map((it) => it.page.url))
  const changed = new Set(changes.map((it) => `${it.kind} ${it.id}`))
  const live: Receipt['live'] = []
  const gone: Receipt['gone'] = []
  const failed: Receipt['failed'] = refused.map(({ kind, id, reason }) => ({ kind, id, reason }))
  const waiting = blocked.filter((it) => !settled.has(it.url) && !changed.has(`${it.kind} ${it.id}`))

  for (const { kind, id, after, keys } of changes) {
    const digest = after?.digest ?? ''
    const sequence = after?.sequence ?? view.gone(kind, id)?.sequence ?? 0
    const missing = failures.filter((it) => it.page.about?.id === id || [...it.reads].some((key) => keys.has(key)))
    for (const it of missing) {
      failed.push({ kind, id, reason: `${it.page.url}: ${it.reason}` })
      waiting.push({ kind, id, digest, sequence, url: it.page.url, reason: it.reason })
    }
    if (missing.length > 0) continue
    if (after) live.push({ kind, id, digest, sequence })
    else gone.push({ kind, id, sequence })
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
