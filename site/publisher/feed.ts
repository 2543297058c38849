import { z } from 'zod'
import { addressHeader, nodeHeader } from '#content/receipt.ts'
import { type FeedSummary, feedPage, feedSummary, type GoneRecord } from '#content/record.ts'
import { type Refused, type Taken, takeIn } from '../records/intake.ts'
import { takingTurns } from './turns.ts'

/** The feed's envelope; the records in it are parsed one by one, so that a bad one stops only itself. */
const envelope = feedPage.extend({ changed: z.array(z.unknown()) })

/** Everything the CMS published since a cursor, or everything there is. */
export interface Pulled {
  epoch: string
  cursor: string
  /** Parsed one by one, so that a bad one stops only itself. */
  changed: (Taken | { refused: Refused })[]
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
  /** Who asks; the CMS keeps no book of a reader without a name. */
  node?: string
  /** Where the CMS is to send its nudges: the origin of this node as the CMS reaches it. */
  nodeUrl?: string
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
  const changed: Pulled['changed'] = []
  const turn = takingTurns()
  const gone: GoneRecord[] = []
  // A named reader says by its cursor what it has committed; beyond the first page nothing is, until the pull is at its end.
  const asking = { cmsUrl: address.cmsUrl, publishSecret: address.publishSecret, ...patience(address) }
  let coming = fetchPage(address, epoch, cursor)
  for (;;) {
    const page = await coming
    if (epoch !== undefined && page.epoch !== epoch) return undefined
    if (page.more) {
      if (page.cursor === cursor) throw new FeedUnavailable('the feed says there is more, and gives the same cursor')
      // The CMS reads the next page while this one is parsed. A failure is met when the page is awaited.
      coming = fetchPage(asking, page.epoch, page.cursor)
      coming.catch(() => undefined)
    }
    // At once: what came is let go of page by page, and only what was made of it is kept.
    for (const raw of page.changed) {
      changed.push(takeIn(raw))
      await turn()
    }
    gone.push(...page.gone)
    if (!page.more) return { epoch: page.epoch, cursor: page.cursor, changed, gone, whole: bookmark === null }
    epoch = page.epoch
    cursor = page.cursor
  }
}

/**
 * All that is published, in four values; null where the CMS does not say.
 * @throws FeedUnavailable as `pull` does
 */
export async function summary(address: FeedAddress): Promise<FeedSummary | null> {
  return feedSummary.safeParse(await ask(address, '/api/published/summary')).data ?? null
}

async function fetchPage(
  address: FeedAddress,
  epoch: string | undefined,
  cursor: string | undefined,
): Promise<z.infer<typeof envelope>> {
  const query = cursor === undefined ? '' : `?${new URLSearchParams({ since: cursor, epoch: epoch ?? '' })}`
  const page = envelope.safeParse(await ask(address, `/api/published${query}`))
  if (page.success) return page.data
  const [issue] = page.error.issues
  throw new FeedUnavailable(`the feed does not fit the contract: ${issue?.path.join('.')}: ${issue?.message}`)
}

async function ask(address: FeedAddress, path: string): Promise<unknown> {
  try {
    const response = await fetch(address.cmsUrl + path, {
      headers: headersOf(address),
      signal: AbortSignal.timeout(address.patience ?? 30_000),
      redirect: 'error',
    })
    if (!response.ok) {
      await response.body?.cancel()
      throw new FeedUnavailable(`the CMS answered ${response.status}`)
    }
    return await response.json()
  } catch (cause) {
    if (cause instanceof FeedUnavailable) throw cause
    throw new FeedUnavailable(`the CMS did not answer: ${reason(cause)}`, { cause })
  }
}

function patience({ patience }: FeedAddress): Pick<FeedAddress, 'patience'> {
  return patience === undefined ? {} : { patience }
}

function headersOf({ publishSecret, node, nodeUrl }: FeedAddress): Record<string, string> {
  return {
    authorization: `Bearer ${publishSecret}`,
    accept: 'application/json',
    ...(node ? { [nodeHeader]: node } : {}),
    ...(nodeUrl ? { [addressHeader]: nodeUrl } : {}),
  }
}

function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return cause.cause instanceof Error ? cause.cause.message : cause.message
}
