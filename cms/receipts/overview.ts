import type { Payload } from 'payload'
import { readSettings } from '#start/settings.ts'
import type { Editor } from '../access/roles.ts'
import { isAway, type Node, nodesOf } from '../nodes/nodes.ts'
import { epoch } from '../release/epoch.ts'
import { type DocumentName, describeAll, keyOf, maySee } from './documents.ts'
import { journalOf, type Publication } from './journal.ts'
import { pageOf, releaseOf } from './page-of.ts'
import { type Failure, failureAt, nameOf } from './reasons.ts'

const settings = readSettings(process.env)
const mostRecent = 10
const mostNamed = 3
const mostFailures = 20

/** A document of the overview. `title` is null for a global, and for what is deleted. */
export interface NamedDocument extends DocumentName {
  title: string | null
  url: string | null
}

/** A publish, by the first node that said it was live. Times are ISO 8601 UTC. */
export interface RecentPublish {
  at: string
  /** From the save until it was live; null where no save of late caused it: the clock, a new node, a new build. */
  ms: number | null
  documents: (NamedDocument & { gone: boolean })[]
  /** How many more documents were in it. */
  more: number
  pageCount: number
}

export interface NodeOverview {
  name: string
  /** Its row in the collection `nodes`, for administrators, who may delete it. */
  row: string | null
  lastSeen: string
  away: boolean
  /** Releases it has not committed yet, though it has had time to. */
  behind: number
  failingPages: string[]
}

export interface Overview {
  recent: RecentPublish[]
  nodes: NodeOverview[]
  failures: (NamedDocument & { failures: Failure[] })[]
}

/** What was published last, what is not live and why, and how the nodes are doing; as far as an editor may see it. */
export async function overview(payload: Payload, editor: Editor, now: number): Promise<Overview> {
  const known = (await nodesOf(payload)).all(now)
  const [recent, nodes, failures] = await Promise.all([
    recentPublishes(payload, known, editor),
    Promise.all(known.map((it) => nodeOverview(payload, it, editor, now))),
    failing(payload, known, editor),
  ])
  return { recent, nodes, failures }
}

async function recentPublishes(payload: Payload, nodes: readonly Node[], editor: Editor): Promise<RecentPublish[]> {
  const journal = await journalOf(payload)
  const since = new Map(nodes.map((it) => [it.node, it.firstSeen]))
  const found: RecentPublish[] = []
  for (const it of journal.newest()) {
    if (found.length >= mostRecent) break
    const known = since.get(it.node)
    // A node that was added and fills itself publishes nothing that is new.
    if (it.node !== nodes[0]?.node && isBefore(it, known)) continue
    const publish = await named(payload, editor, it)
    if (publish && isBefore(it, known)) found.push({ ...publish, ms: null })
    else if (publish) found.push(publish)
  }
  return found
}

/** Whether all of a publish was saved before its node was known. */
function isBefore({ report }: Publication, firstSeen = 0): boolean {
  const sequences = [...report.live, ...report.gone].map((it) => it.sequence)
  return sequences.length > 0 && Math.max(...sequences) / 1000 < firstSeen
}

/** Null where nothing of it is for this editor to see. */
async function named(payload: Payload, editor: Editor, { report, heard }: Publication): Promise<RecentPublish | null> {
  const all = [
    ...report.live.map((it) => ({ ...it, gone: false })),
    ...report.gone.map((it) => ({ ...it, gone: true })),
  ]
  const total = report.liveCount + report.gone.length
  if (total === 0 && report.pageCount === 0) return null
  const described = await describeAll(payload, all.slice(0, 20))
  const visible = all.slice(0, 20).filter((it) => maySee(editor, described.get(keyOf(it))))
  if (total > 0 && visible.length === 0) return null
  const documents = await Promise.all(
    visible.slice(0, mostNamed).map(async ({ kind, id, gone }) => ({
      ...(await withPage(payload, { kind, id }, described.get(keyOf({ kind, id }))?.title ?? null)),
      gone,
    })),
  )
  const saved = Math.min(...all.map((it) => it.sequence)) / 1000
  const ms = Math.round(heard - saved)
  const soon = Number.isFinite(ms) && ms < 600_000
  const { pageCount } = report
  return {
    at: new Date(heard).toISOString(),
    ms: soon ? Math.max(0, ms) : null,
    documents,
    more: total - documents.length,
    pageCount,
  }
}

async function withPage(payload: Payload, document: DocumentName, title: string | null): Promise<NamedDocument> {
  const release = await releaseOf(payload, document.kind, document.id)
  const path = release && !release.gone ? await pageOf(payload, release) : null
  return { ...document, title, url: path === null ? null : settings.siteUrl + path }
}

async function nodeOverview(payload: Payload, node: Node, editor: Editor, now: number): Promise<NodeOverview> {
  const nodes = await nodesOf(payload)
  return {
    name: nameOf(node),
    row: editor.role === 'administrator' ? nodes.rowOf(node.node) : null,
    lastSeen: new Date(node.lastSeen).toISOString(),
    away: isAway(node, now),
    behind: await behind(payload, node, now),
    failingPages: node.failingPages,
  }
}

/** A moment is allowed for. */
async function behind(payload: Payload, node: Node, now: number): Promise<number> {
  const after = node.epoch === (await epoch(payload)) ? node.cursor : 0
  const where = {
    and: [{ sequence: { greater_than: after } }, { sequence: { less_than: (now - 2_000) * 1000 } }],
  }
  return (await payload.db.count({ collection: 'releases', where })).totalDocs
}

async function failing(payload: Payload, nodes: readonly Node[], editor: Editor): Promise<Overview['failures']> {
  const all = nodes.flatMap((node) => node.failing.map((it) => ({ node, it })))
  const described = await describeAll(
    payload,
    all.map(({ it }) => it),
  )
  const found = new Map<string, Overview['failures'][number]>()
  for (const { node, it } of all) {
    if (found.size >= mostFailures) break
    if (!maySee(editor, described.get(keyOf(it)))) continue
    const release = await releaseOf(payload, it.kind, it.id)
    // Of another release than the last: what it said is settled.
    if (release?.sequence !== it.sequence) continue
    const entry = found.get(keyOf(it)) ?? {
      ...(await withPage(payload, { kind: it.kind, id: it.id }, described.get(keyOf(it))?.title ?? null)),
      failures: [],
    }
    entry.failures.push(failureAt(node, it))
    found.set(keyOf(it), entry)
  }
  return [...found.values()]
}
