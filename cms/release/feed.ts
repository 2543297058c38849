import type { Endpoint, Payload, PayloadRequest } from 'payload'
import { addressHeader, nodeHeader, nodeId } from '#content/receipt.ts'
import type { FeedPage } from '#content/record.ts'
import { readSettings } from '#start/settings.ts'
import { committed } from '../database/committed.ts'
import { nodesOf } from '../nodes/nodes.ts'
import { hasBearer } from './bearer.ts'
import { epoch, renewEpoch } from './epoch.ts'
import type { StoredRelease } from './release.ts'

const settings = readSettings(process.env)
const pageSize = 1000

/** Where a reader says it has read to; nothing for one that begins. */
interface Place {
  epoch: string | null
  cursor: number
}

/**
 * `GET /api/published?since=CURSOR&epoch=EPOCH`: the release records after a cursor, oldest first. Nothing else is
 * served. Transactions take turns on every database, so nothing commits later below a cursor. A node of the site says
 * who it is, and is then known as one that has committed all up to its cursor.
 */
export const feed: Endpoint = {
  path: '/published',
  method: 'get',
  handler: async (req) => {
    if (!hasBearer(req.headers, settings.publishSecret)) {
      return Response.json({ error: 'The feed needs Authorization: Bearer PUBLISH_SECRET.' }, { status: 401 })
    }
    const query = new URL(req.url ?? '/', 'http://cms').searchParams
    const since = query.get('since') ?? ''
    if (!/^\d*$/.test(since))
      return Response.json({ error: 'since: expected a cursor of this feed, or nothing.' }, { status: 400 })
    const from: Place = { epoch: query.get('epoch') || null, cursor: Number(since) }
    await note(req, from)
    const page = await committed(req.payload, () => feedPage(req.payload, from))
    return Response.json(page, { headers: { 'cache-control': 'no-store' } })
  },
}

async function feedPage(payload: Payload, from: Place): Promise<FeedPage> {
  const life = await epoch(payload)
  // A cursor of another life says nothing here; its reader begins anew when it hears so.
  if (from.epoch !== null && from.epoch !== life) return nothing(life, from)
  const { docs } = await payload.db.find<StoredRelease>({
    collection: 'releases',
    where: { sequence: { greater_than: from.cursor } },
    sort: 'sequence',
    limit: pageSize + 1,
    pagination: false,
  })
  if (docs.length === 0 && (await isBeyond(payload, from.cursor))) return nothing(await renewEpoch(payload), from)
  const page = docs.slice(0, pageSize)
  const more = docs.length > pageSize
  const last = page.at(-1)?.sequence ?? from.cursor
  return {
    epoch: life,
    cursor: String(last),
    more,
    changed: page.filter((it) => !it.gone).map(record),
    gone: page
      .filter((it) => it.gone)
      .map((it) => ({ kind: it.kind, id: it.document, sequence: it.sequence, at: it.lastmod })),
  }
}

function nothing(life: string, from: Place): FeedPage {
  return { epoch: life, cursor: String(from.cursor), more: false, changed: [], gone: [] }
}

/** Whether a cursor is past everything there is: releases it was given for are no longer in the database. */
async function isBeyond(payload: Payload, cursor: number): Promise<boolean> {
  if (cursor === 0) return false
  // Not findOne: that looks through all of them in the order of their ids.
  const where = { sequence: { greater_than_equal: cursor } }
  const at = { collection: 'releases', where, sort: 'sequence', limit: 1, pagination: false } as const
  return (await payload.db.find(at)).docs.length === 0
}

/** Keeps the book of nodes. What is wrong with a name or an address leaves the reader unnamed, or not nudged. */
async function note({ headers, payload }: PayloadRequest, from: Place): Promise<void> {
  const node = nodeId.safeParse(headers.get(nodeHeader)).data
  if (node === undefined) return
  const address = originOf(headers.get(addressHeader))
  const nodes = await nodesOf(payload)
  nodes.pulled({ node, address, ...from }, Date.now())
}

function originOf(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address)
  return url && /^https?:$/.test(url.protocol) ? url.origin : null
}

function record(it: StoredRelease): FeedPage['changed'][number] {
  return {
    kind: it.kind,
    id: it.document,
    // Written by release() from the contract's own locales.
    locales: it.locales as FeedPage['changed'][number]['locales'],
    digest: it.digest,
    lastmod: it.lastmod,
    from: it.from ?? null,
    until: it.until ?? null,
    sequence: it.sequence,
    body: it.body,
  }
}
