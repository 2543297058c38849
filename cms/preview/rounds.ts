import type { PayloadRequest } from 'payload'
import type { PreviewKind } from '#content/preview.ts'

interface StoredRound {
  id: string
  round: number
}

type Within = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID'>>

/** The round of shared links that holds for a document; 0 until some were withdrawn. */
export async function roundOf(req: Within, kind: PreviewKind, id: string): Promise<number> {
  return (await stored(req, kind, id))?.round ?? 0
}

/** Begins the next round: every link to a draft of the document that was shared so far is withdrawn. */
export async function withdraw(req: PayloadRequest, kind: PreviewKind, id: string): Promise<void> {
  const before = await stored(req, kind, id)
  const { db } = req.payload
  if (before === null)
    await db.create({ collection: 'preview-rounds', data: { document: `${kind} ${id}`, round: 1 }, req })
  else await db.updateOne({ collection: 'preview-rounds', id: before.id, data: { round: before.round + 1 }, req })
}

function stored({ payload }: Within, kind: PreviewKind, id: string): Promise<StoredRound | null> {
  return payload.db.findOne<StoredRound>({
    collection: 'preview-rounds',
    where: { document: { equals: `${kind} ${id}` } },
  })
}
