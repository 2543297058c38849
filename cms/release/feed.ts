import type { Endpoint, Payload } from 'payload'
import type { FeedPage } from '#content/record.ts'
import { readSettings } from '#start/settings.ts'
import { hasBearer } from './bearer.ts'
import { epoch } from './epoch.ts'
import type { StoredRelease } from './release.ts'

const settings = readSettings(process.env)
const pageSize = 1000

/**
 * How far the last page of the feed steps back, in microseconds. SQLite commits in the order of sequence (one
 * writer); on MongoDB a transaction may commit up to its lifetime (60 s) after it took its number, so the site
 * reads the last two minutes again. Reading a change twice is harmless, skipping one is not.
 */
function overlap(payload: Payload): number {
  return payload.db.name === 'sqlite' ? 0 : 120_000_000
}

/** `GET /api/published?since=CURSOR`: the release records after a cursor, oldest first. Nothing else is served. */
export const feed: Endpoint = {
  path: '/published',
  method: 'get',
  handler: async (req) => {
    if (!hasBearer(req.headers, settings.publishSecret)) {
      return Response.json({ error: 'The feed needs Authorization: Bearer PUBLISH_SECRET.' }, { status: 401 })
    }
    const since = new URL(req.url ?? '/', 'http://cms').searchParams.get('since') ?? ''
    if (!/^\d*$/.test(since))
      return Response.json({ error: 'since: expected a cursor of this feed, or nothing.' }, { status: 400 })
    return Response.json(await feedPage(req.payload, Number(since)), { headers: { 'cache-control': 'no-store' } })
  },
}

async function feedPage(payload: Payload, after: number): Promise<FeedPage> {
  const { docs } = await payload.db.find<StoredRelease>({
    collection: 'releases',
    where: { sequence: { greater_than: after } },
    sort: 'sequence',
    limit: pageSize + 1,
    pagination: false,
  })
  const page = docs.slice(0, pageSize)
  const more = docs.length > pageSize
  const last = page.at(-1)?.sequence ?? after
  const cursor = more ? last : Math.max(0, Math.min(last, Date.now() * 1000 - overlap(payload)))
  return {
    epoch: await epoch(payload),
    cursor: String(cursor),
    more,
    changed: page.filter((it) => !it.gone).map(record),
    gone: page
      .filter((it) => it.gone)
      .map((it) => ({ kind: it.kind, id: it.document, sequence: it.sequence, at: it.lastmod })),
  }
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
