import type { PayloadRequest } from 'payload'
import { within } from '../database/within.ts'
import { forgetFiles } from './files.ts'

/** Imports whose files are kept; of older ones what came of them is. */
const mostKept = 100

/** Deletes the files of imports that are long past. */
export async function tidy(req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'imports',
    where: { state: { not_in: ['running', 'interrupted', 'held'] } },
    sort: '-createdAt',
    page: 2,
    limit: mostKept,
    req: await within(req),
  })
  for (const { id } of docs) await forgetFiles(id)
}
