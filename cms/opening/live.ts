import type { PayloadRequest } from 'payload'
import { addDays } from '#content/date.ts'
import type { Content } from '#content/kinds.ts'
import type { Exception } from '#content/opening.ts'
import { published } from '../published/published.ts'
import type { StoredRelease } from '../release/release.ts'

/** What is handed on of a request: its transaction, and not its locale, which a read would change. */
type Within = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** The places, or the regions, as the public has them, not as a draft has them. */
export async function live<K extends 'place' | 'region'>(kind: K, within: Within): Promise<Content[K][]> {
  const { docs } = await within.payload.db.find<StoredRelease>({
    collection: 'releases',
    where: { and: [{ kind: { equals: kind } }, { gone: { equals: false } }] },
    pagination: false,
    limit: 0,
    req: await transactionOf(within),
  })
  // Parsed by the contract when they were released, under the kind they are stored with.
  return docs.map((it) => it.body as Content[K])
}

/** All exceptions, of places and of the county, that are on or still to come on an Oslo day. */
export async function exceptionsFrom(within: Within, today: string): Promise<Exception[]> {
  const { docs } = await within.payload.find({
    collection: 'exceptions',
    // Days are kept as instants, and a single day has no last one: the contract's own days are asked below.
    where: { or: ['from', 'to'].map((field) => ({ [field]: { greater_than_equal: addDays(today, -2) } })) },
    ...everything,
    req: await transactionOf(within),
  })
  return docs.flatMap((it) => published('exception', it) ?? []).filter((it) => it.to >= today)
}

const everything = {
  locale: 'all',
  fallbackLocale: false,
  depth: 0,
  pagination: false,
  limit: 0,
  overrideAccess: true,
  showHiddenFields: true,
} as const

async function transactionOf({ transactionID }: Within): Promise<Partial<PayloadRequest>> {
  const transaction = await transactionID
  return transaction === undefined ? {} : { transactionID: transaction }
}
