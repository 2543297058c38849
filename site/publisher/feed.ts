import { z } from 'zod'
import { feedPage, type GoneRecord } from '#content/record.ts'

/** The feed's envelope; the records in it are parsed one by one, so that a bad one stops only itself. */
const envelope = feedPage.extend({ changed: z.array(z.unknown()) })

/** Everything the CMS published since a cursor, or everything there is. */
export interface Pulled {
  epoch: string
  cursor: string
  changed: unknown[]
  gone: GoneRecord[]
  /** True where this is the whole of what is published, not what changed. */
  whole: boolean
}

/** Where the site has read to. */
export interface Bookmark {
  epoch: string
  cursor: string
}

/** The CMS did not answer as the feed should; the site stays as it is and asks again. */
export class FeedUnavailable extends Error {
  override readonly name = 'FeedUnavailable'
}

export interface FeedAddress {
  cmsUrl: string
  publishSecret: string
  /** How long one page of the feed may take, in milliseconds. */
  patience?: number
}

const mostRestarts = 3

/**
 * Pulls the feed to its end.
 * An epoch other than the bookmark's means the cursor says nothing: then all is pulled, from nothing. So is a listing
 * whose epoch changes on the way.
 * @throws FeedUnavailable when the CMS is down, slow, or answers something else.
 */
export async function pull(address: FeedAddress, bookmark: Bookmark | null): Promise<Pulled> {
  let from = bookmark
  for (let restarts = 0; restarts <= mostRestarts; restarts++) {
    const pulled = await pullFrom(address, from)
    if (pulled) return pulled
    from = null
  }
  throw new FeedUnavailable('the epoch of the feed changed again and again')
}

async function pullFrom(address: FeedAddress, bookmark: Bookmark | null): Promise<Pulled | undefined> {
  let epoch = bookmark?.epoch
  let cursor = bookmark?.cursor
  const changed: unknown[] = []
  const gone: GoneRecord[] = []
  for (;;) {
    const page = await fetchPage(address, cursor)
    if (epoch !== undefined && page.epoch !== epoch) return undefined
    changed.push(...page.changed)
    gone.push(...page.gone)
    if (!page.more) return { epoch: page.epoch, cursor: page.cursor, changed, gone, whole: bookmark === null }
    if (page.cursor === cursor) throw new FeedUnavailable('the feed says there is more, and gives the same cursor')
    epoch = page.epoch
    cursor = page.cursor
  }
}

async function fetchPage(address: FeedAddress, cursor: string | undefined): Promise<z.infer<typeof envelope>> {
  const query = cursor === undefined ? '' : `?since=${encodeURIComponent(cursor)}`
  let body: unknown
  try {
    const response = await fetch(`${address.cmsUrl}/api/published${query}`, {
      headers: { authorization: `Bearer ${address.publishSecret}`, accept: 'application/json' },
      signal: AbortSignal.timeout(address.patience ?? 30_000),
      redirect: 'error',
    })
    if (!response.ok) {
      await response.body?.cancel()
      throw new FeedUnavailable(`the CMS answered ${response.status}`)
    }
    body = await response.json()
  } catch (cause) {
    if (cause instanceof FeedUnavailable) throw cause
    throw new FeedUnavailable(`the CMS did not answer: ${reason(cause)}`, { cause })
  }
  const page = envelope.safeParse(body)
  if (page.success) return page.data
  const [issue] = page.error.issues
  throw new FeedUnavailable(`the feed does not fit the contract: ${issue?.path.join('.')}: ${issue?.message}`)
}

function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return cause.cause instanceof Error ? cause.cause.message : cause.message
}
