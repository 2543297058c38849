import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Editor } from '../access/roles.ts'
import { inTransaction } from '../opening/in-transaction.ts'
import { entryNamed, mayMark, ofEntry } from './on-the-list.ts'

export const deleting = z.object(entryNamed)

/**
 * Deletes an entry for good: the wishes, the addresses that were left with them, what was searched for, and what was done
 * about it. For what nobody should have to read, or what points at somebody. @throws MarkRefused
 * @returns how many wishes, and how many addresses
 */
export function deleteEntry(req: PayloadRequest, editor: Editor, { key, region }: z.infer<typeof deleting>) {
  return inTransaction(req, async () => {
    mayMark(req, editor, region)
    const where = await ofEntry(req, { key, region })
    const { db } = req.payload
    const { docs } = await db.find<{ contact?: string | null }>({
      collection: 'wishes',
      where,
      pagination: false,
      limit: 0,
      req,
    })
    const contacts = docs.flatMap((it) => it.contact ?? [])
    if (contacts.length > 0) await db.deleteMany({ collection: 'wish-contacts', where: { key: { in: contacts } }, req })
    for (const collection of ['wishes', 'demand', 'demand-marks'] as const)
      await db.deleteMany({ collection, where, req })
    return { wishes: docs.length, addresses: contacts.length }
  })
}
