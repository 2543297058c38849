import {
  commitTransaction,
  type DataFromCollectionSlug,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { type Confirming, contextKey, type Said } from './as-published.ts'
import type { About } from './published-fact.ts'

type Confirmation = DataFromCollectionSlug<'confirmations'>

interface What {
  about: About
  fact: string
  /** The value that was shown; left out by those who did not look at one. */
  value?: string | undefined
}

/**
 * Confirms a fact as it is published, in the transaction of the request: the one confirmation of that fact is made, or
 * made anew. With the rights of whoever is signed in; who has `written` the value has had them.
 */
export async function confirm(req: PayloadRequest, what: What, how: Said['how'] = 'confirmed'): Promise<Confirmation> {
  const { about, fact, value } = what
  const isMine = await initTransaction(req)
  try {
    const key = `${about.id} ${about.kind === 'course' ? 'course' : fact}`
    const stored = await req.payload.db.findOne<{ id: string }>({
      collection: 'confirmations',
      where: { key: { equals: key } },
      req,
    })
    const confirming: Confirming = { how, shown: value }
    const options = {
      collection: 'confirmations',
      depth: 0,
      req,
      overrideAccess: how === 'written',
      context: { [contextKey]: confirming },
    } as const
    // The hook `asPublished` fills in the rest; Payload types every required field as the caller's.
    const data = { [about.kind]: about.id, fact } as unknown as Confirmation
    const doc = stored
      ? await req.payload.update({ ...options, id: stored.id, data })
      : await req.payload.create({ ...options, data })
    if (isMine) await commitTransaction(req)
    return doc
  } catch (error) {
    if (isMine) await killTransaction(req)
    throw error
  }
}

/** Takes the last confirmation of a fact back: what was said before it holds again, or nothing. */
export async function takeBack(req: PayloadRequest, id: string): Promise<void> {
  const isMine = await initTransaction(req)
  try {
    const options = { collection: 'confirmations', id, depth: 0, req, overrideAccess: false } as const
    const { before } = await req.payload.findByID(options)
    if (isSaid(before)) await req.payload.update({ ...options, data: {}, context: { [contextKey]: { undo: before } } })
    else await req.payload.delete(options)
    if (isMine) await commitTransaction(req)
  } catch (error) {
    if (isMine) await killTransaction(req)
    throw error
  }
}

function isSaid(before: unknown): boolean {
  return typeof before === 'object' && before !== null && 'value' in before && 'on' in before
}
