import type { Payload, PayloadRequest } from 'payload'
import { canonical } from '#content/canonical.ts'
import { digest } from '#content/digest.ts'
import type { Content, Kind } from '#content/kinds.ts'
import { existingLocales } from '#content/translation.ts'
import { withConsents } from '../people/consents.ts'
import { collectionOf, isGlobalKind } from '../published/collections.ts'
import { published } from '../published/published.ts'
import { refuseTakenAddress } from './address-taken.ts'
import { nextSequence } from './sequence.ts'

/** What a hook hands on of its request: the transaction, so that the record is written in it. */
type Within = Pick<PayloadRequest, 'payload' | 'transactionID'>

/**
 * Makes the release record of a document say what the stored, published document says, in the transaction of
 * the request. Answers the sequence of the record, or null where nothing changed for the public.
 * @throws ContentInvalid when the document does not fit the contract, AddressTaken when an address would have two
 * owners; the caller's transaction then rolls back.
 */
export async function release(within: Within, kind: Kind, id: string): Promise<number | null> {
  return releaseAll(within, kind, [id])
}

/**
 * The same for several documents of a kind, which are read together. Answers the highest sequence, or null where
 * nothing changed for the public.
 */
export async function releaseAll(within: Within, kind: Kind, ids: readonly string[]): Promise<number | null> {
  const req = { transactionID: await within.transactionID }
  const sources = await stored(within.payload, kind, ids, req)
  const { docs } = await within.payload.db.find<StoredRelease>({
    collection: 'releases',
    where: { and: [{ kind: { equals: kind } }, { document: { in: [...ids] } }] },
    pagination: false,
    limit: 0,
    req,
  })
  const existing = new Map(docs.map((it) => [it.document, it]))
  let highest: number | null = null
  for (const id of ids) {
    const source = sources.get(id) ?? null
    const body = published(kind, kind === 'place' ? await withConsents(within.payload, source, req) : source)
    highest = (await write(within, { kind, id, body }, existing.get(id) ?? null)) ?? highest
  }
  return highest
}

interface Written {
  kind: Kind
  id: string
  /** As the contract has it; null where it is not for the public. */
  body: Content[Kind] | null
}

async function write(within: Within, { kind, id, body }: Written, existing: StoredRelease | null) {
  const req = { transactionID: await within.transactionID }
  const { db } = within.payload
  if (body === null) {
    if (existing === null || existing.gone) return null
    const gone = {
      gone: true,
      sequence: nextSequence(),
      lastmod: new Date().toISOString(),
      digest: '',
      body: null,
      locales: [],
      from: null,
      until: null,
    }
    await db.updateOne({ collection: 'releases', id: existing.id, data: gone, req, returning: false })
    return gone.sequence
  }
  const locales = existingLocales(kind, body)
  const fresh = digest(body)
  if (existing !== null && !existing.gone && existing.digest === fresh) return null
  const data = {
    kind,
    document: id,
    gone: false,
    sequence: nextSequence(),
    digest: fresh,
    lastmod: new Date().toISOString(),
    locales,
    // In the order its digest was made in, so that whoever checks it need not sort.
    body: JSON.parse(canonical(body)),
    ...lifetime(body),
  }
  if (existing === null) await db.create({ collection: 'releases', data, req, returning: false })
  else await db.updateOne({ collection: 'releases', id: existing.id, data, req, returning: false })
  await refuseTakenAddress(within.payload, kind, req)
  return data.sequence
}

/** A release record as the database keeps it. */
export interface StoredRelease {
  id: string
  kind: Kind
  document: string
  gone: boolean
  sequence: number
  digest: string
  lastmod: string
  locales: string[]
  from: string | null
  until: string | null
  body: unknown
}

/** Only the county-wide notice has an instant to begin and end; days are read against the calendar by the pages. */
function lifetime(body: object): { from: string | null; until: string | null } {
  const from = 'from' in body && 'until' in body && typeof body.from === 'string' ? body.from : null
  const until = 'until' in body && typeof body.until === 'string' ? body.until : null
  return { from, until }
}

/** The documents as they are stored, by their ids; what is deleted for good is not among them. */
async function stored(
  payload: Payload,
  kind: Kind,
  ids: readonly string[],
  req: Partial<PayloadRequest>,
): Promise<Map<string, unknown>> {
  const common = {
    depth: 0,
    locale: 'all',
    fallbackLocale: false,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  } as const
  if (isGlobalKind(kind)) return new Map([[kind, await payload.findGlobal({ slug: kind, ...common })]])
  const { docs } = await payload.find({
    collection: collectionOf[kind],
    where: { id: { in: [...ids] } },
    draft: false,
    trash: true,
    pagination: false,
    limit: 0,
    ...common,
  })
  return new Map(docs.map((it) => [String(it.id), it]))
}
