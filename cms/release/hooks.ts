import type { CollectionConfig, GlobalConfig, PayloadRequest } from 'payload'
import type { Kind } from '#content/kinds.ts'
import { ContentInvalid } from '#content/parse.ts'
import { afterCommit } from '../database/after-commit.ts'
import { type CollectionKind, collectionOf } from '../published/collections.ts'
import { journalOf } from '../receipts/journal.ts'
import { AddressTaken } from './address-taken.ts'
import { raiseMark } from './mark.ts'
import { nudge } from './nudge.ts'
import { refused } from './refused.ts'
import { release } from './release.ts'

/** The hooks of a collection whose documents are published: whatever changed it, the release record follows. */
export function releasing(
  kind: CollectionKind,
): Pick<NonNullable<CollectionConfig['hooks']>, 'afterChange' | 'afterDelete'> {
  const follow = (id: string, req: PayloadRequest) => releaseAndNudge(kind, id, req, { collection: collectionOf[kind] })
  return {
    afterChange: [
      async ({ doc, req }) => {
        await follow(String(doc.id), req)
        return doc
      },
    ],
    afterDelete: [
      async ({ id, doc, req }) => {
        await follow(String(id), req)
        return doc
      },
    ],
  }
}

/** The same for a global, which is one document. */
export function releasingGlobal(kind: 'profile' | 'navigation' | 'notice'): NonNullable<GlobalConfig['hooks']> {
  return {
    afterChange: [
      async ({ doc, req }) => {
        await releaseAndNudge(kind, kind, req, { global: kind })
        return doc
      },
    ],
  }
}

/** Makes the release record of a document anew, and tells the site once that is committed. */
export async function releaseAndNudge(
  kind: Kind,
  id: string,
  req: PayloadRequest,
  source: { collection?: string; global?: string },
): Promise<void> {
  try {
    const sequence = await release(req, kind, id)
    if (sequence === null) return
    await afterCommit(req, () => {
      void nudge(req.payload)
      raiseMark(sequence)
      void journalOf(req.payload).then((it) => it.tell())
    })
  } catch (error) {
    if (error instanceof ContentInvalid || error instanceof AddressTaken) throw refused(error, req, source)
    throw error
  }
}
