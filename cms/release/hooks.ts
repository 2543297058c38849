import type { CollectionConfig, GlobalConfig, PayloadRequest } from 'payload'
import type { Kind } from '#content/kinds.ts'
import { ContentInvalid } from '#content/parse.ts'
import { afterCommit } from '../database/after-commit.ts'
import { type CollectionKind, collectionOf, type GlobalKind } from '../published/collections.ts'
import { journalOf } from '../receipts/journal.ts'
import { AddressTaken } from './address-taken.ts'
import { raiseMark } from './mark.ts'
import { nudge } from './nudge.ts'
import { refused } from './refused.ts'
import { releaseAll } from './release.ts'

/** The hooks of a collection whose documents are published: whatever changed it, the release record follows. */
export function releasing(
  kind: CollectionKind,
): Pick<NonNullable<CollectionConfig['hooks']>, 'afterChange' | 'afterDelete'> {
  const follow = (id: string, req: PayloadRequest) =>
    releaseAndNudge(req, [{ kind, id }], { collection: collectionOf[kind] })
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
export function releasingGlobal(kind: GlobalKind): NonNullable<GlobalConfig['hooks']> {
  return {
    afterChange: [
      async ({ doc, req }) => {
        await releaseAndNudge(req, [{ kind, id: kind }], { global: kind })
        return doc
      },
    ],
  }
}

/**
 * Makes the release records of documents follow what is stored, in the transaction of the request, and tells the site
 * once it is committed. @throws ValidationError for the collection or global the editor is at
 */
export async function releaseAndNudge(
  req: PayloadRequest,
  documents: readonly { kind: Kind; id: string }[],
  source: { collection?: string; global?: string },
): Promise<void> {
  try {
    let sequence: number | null = null
    // In the order they are given, which may matter to who owns an address; neighbours of one kind are read together.
    for (let from = 0, to = 0; from < documents.length; from = to) {
      const kind = documents[from]?.kind
      if (kind === undefined) break
      while (documents[to]?.kind === kind) to += 1
      const ids = documents.slice(from, to).map((it) => it.id)
      sequence = (await releaseAll(req, kind, ids)) ?? sequence
    }
    if (sequence === null) return
    const highest = sequence
    await afterCommit(req, () => {
      void nudge(req.payload)
      raiseMark(highest)
      void journalOf(req.payload).then((it) => it.tell())
    })
  } catch (error) {
    if (error instanceof ContentInvalid || error instanceof AddressTaken) throw refused(error, req, source)
    throw error
  }
}
