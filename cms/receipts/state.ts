import type { Payload } from 'payload'
import { digest } from '#content/digest.ts'
import type { PublishReport } from '#content/receipt.ts'
import { readSettings } from '#start/settings.ts'
import { isAway, type Node, nodesOf } from '../nodes/nodes.ts'
import { epoch } from '../release/epoch.ts'
import type { StoredRelease } from '../release/release.ts'
import type { DocumentName } from './documents.ts'
import { type Journal, journalOf, type Publication } from './journal.ts'
import { pageOf, releaseOf } from './page-of.ts'
import { type Failure, failureAt, nameOf } from './reasons.ts'

const settings = readSettings(process.env)

/** Where what an editor published of one document has got to. */
export interface DocumentState {
  /**
   * `never` published; `publishing`: not yet at every node; `live` at every node; `withdrawing` and `withdrawn` the
   * same of a document that was taken down; `failed`: some node refused it or a page of it does not render.
   */
  state: 'never' | 'publishing' | 'live' | 'withdrawing' | 'withdrawn' | 'failed'
  /** When it was saved, ISO 8601 UTC. */
  savedAt: string | null
  /** When the last node said so; where that is not kept any more, when it was saved. */
  liveAt: string | null
  /**
   * From the release record was written, in the save's own transaction, until the CMS heard it was live at every node
   * known then; both by the clock of the CMS. Null where that is not known, or was not for the save to decide.
   */
  ms: number | null
  /** The site shows it from and until these instants; null for always. */
  from: string | null
  until: string | null
  /** Where the public sees it. */
  url: string | null
  /** Pages that changed with it, the first 50, and how many in all. */
  pages: { url: string; change: PublishReport['pages'][number]['change'] }[]
  pageCount: number
  /** How many other documents were published together with it, so that the pages are theirs too. */
  together: number
  nodes: NodeState[]
  failures: Failure[]
  /** Changes when anything above does. */
  version: string
}

export interface NodeState {
  name: string
  state: 'live' | 'waiting' | 'away' | 'failed'
  /** ISO 8601 UTC. */
  lastSeen: string
}

/** How a document stands with the public, at an instant (milliseconds since 1970). */
export async function stateOf(payload: Payload, { kind, id }: DocumentName, now: number): Promise<DocumentState> {
  const release = await releaseOf(payload, kind, id)
  const state = release === null ? never : await released(payload, release, now)
  return { ...state, version: digest(state).slice(0, 12) }
}

type Unversioned = Omit<DocumentState, 'version'>

const nothing = { from: null, until: null, url: null, pages: [], pageCount: 0, together: 0, nodes: [], failures: [] }
const never: Unversioned = { state: 'never', savedAt: null, liveAt: null, ms: null, ...nothing }

async function released(payload: Payload, release: StoredRelease, now: number): Promise<Unversioned> {
  const [nodes, journal, life] = await Promise.all([nodesOf(payload), journalOf(payload), epoch(payload)])
  const known = nodes.all(now)
  const failures = known.flatMap((node) =>
    failingOf(node, release)
      .slice(0, 5)
      .map((it) => failureAt(node, it)),
  )
  const states = known.map((node) => at(node, release, journal, life, now))
  const everywhere = states.length > 0 && states.every((it) => it.state === 'live')
  const state = failures.length > 0 ? 'failed' : wordFor(everywhere, release.gone)
  const first = states.find((it) => it.publication)?.publication
  const path = release.gone ? null : await pageOf(payload, release)
  return {
    state,
    savedAt: release.lastmod,
    ...(everywhere ? timeOf(release, known, states) : { liveAt: null, ms: null }),
    from: release.from ?? null,
    until: release.until ?? null,
    url: path === null ? null : settings.siteUrl + path,
    pages: (first?.report.pages ?? []).map((it) => ({ url: settings.siteUrl + it.url, change: it.change })),
    pageCount: first?.report.pageCount ?? 0,
    together: first ? first.report.liveCount + first.report.gone.length - 1 : 0,
    nodes: known.map((node, index) => ({
      name: nameOf(node),
      state: states[index]?.state ?? 'waiting',
      lastSeen: new Date(node.lastSeen).toISOString(),
    })),
    failures,
  }
}

function wordFor(everywhere: boolean, gone: boolean): DocumentState['state'] {
  if (gone) return everywhere ? 'withdrawn' : 'withdrawing'
  return everywhere ? 'live' : 'publishing'
}

interface At {
  state: NodeState['state']
  /** By which it came there, where that is still known. */
  publication: Publication | undefined
}

function at(node: Node, release: StoredRelease, journal: Journal, life: string, now: number): At {
  const publication = journal.firstOf(release.kind, release.document, release.sequence, node.node)
  if (failingOf(node, release).length > 0) return { state: 'failed', publication: undefined }
  if (publication || (node.epoch === life && node.cursor >= release.sequence)) return { state: 'live', publication }
  return { state: isAway(node, now) ? 'away' : 'waiting', publication: undefined }
}

/** What a node says of this very release; what it said of one before is settled by this one. */
function failingOf(node: Node, { kind, document, sequence }: StoredRelease): Node['failing'] {
  return node.failing.filter((it) => it.kind === kind && it.id === document && it.sequence === sequence)
}

/** By the nodes that were there when it was saved: one that was added later says nothing of how long it took. */
function timeOf(
  release: StoredRelease,
  nodes: readonly Node[],
  states: readonly At[],
): { liveAt: string; ms: number | null } {
  const saved = release.sequence / 1000
  const heard = states.flatMap((it, index) => ((nodes[index]?.firstSeen ?? 0) <= saved ? [it.publication?.heard] : []))
  const times = heard.filter((it) => it !== undefined)
  if (times.length === 0 || times.length < heard.length) return { liveAt: release.lastmod, ms: null }
  const last = Math.max(...times)
  const awaited = release.from !== null && Date.parse(release.from) > saved
  return { liveAt: new Date(last).toISOString(), ms: awaited ? null : Math.max(0, Math.round(last - saved)) }
}
