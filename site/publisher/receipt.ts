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
  live: { kind: string; id: string; digest: string }[]
  failed: { kind: string; id: string; reason: string }[]
}

/** A record that is at the site, but not on a page that failed. */
export interface Blocked {
  kind: string
  id: string
  digest: string
  url: string
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
}: Outcome): Pick<Receipt, 'live' | 'failed'> & { blocked: Blocked[] } {
  const failures = renderings.filter((it) => it.outcome === 'failed')
  const settled = new Set(renderings.filter((it) => it.outcome !== 'failed').map((it) => it.page.url))
  const changed = new Set(changes.map((it) => `${it.kind} ${it.id}`))
  const live: Receipt['live'] = []
  const failed: Receipt['failed'] = refused.map(({ kind, id, reason }) => ({ kind, id, reason }))
  const waiting = blocked.filter((it) => !settled.has(it.url) && !changed.has(`${it.kind} ${it.id}`))

  for (const { kind, id, after, keys } of changes) {
    const digest = after?.digest ?? ''
    const missing = failures.filter((it) => it.page.about?.id === id || [...it.reads].some((key) => keys.has(key)))
    for (const it of missing) {
      failed.push({ kind, id, reason: `${it.page.url}: ${it.reason}` })
      waiting.push({ kind, id, digest, url: it.page.url })
    }
    if (after && missing.length === 0) live.push({ kind, id, digest })
  }

  const still = new Set(waiting.map((it) => `${it.kind} ${it.id}`))
  const freed = new Map(
    blocked
      .filter((it) => !still.has(`${it.kind} ${it.id}`) && !changed.has(`${it.kind} ${it.id}`))
      .map((it) => [`${it.kind} ${it.id}`, it]),
  )
  for (const { kind, id, digest } of freed.values()) {
    if (isKind(kind) && view.entry(kind, id)?.digest === digest) live.push({ kind, id, digest })
  }
  return { live, failed, blocked: waiting }
}
