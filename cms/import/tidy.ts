import type { PayloadRequest } from 'payload'
import { mostImportsWithFiles } from '#content/kept.ts'
import { within } from '../database/within.ts'
import { forgetFiles } from './files.ts'

/** Deletes the files of imports that are long past. */
export async function tidy(req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'imports',
    where: { state: { not_in: ['running', 'interrupted', 'held'] } },
    sort: '-createdAt',
    pagination: true,
    page: 2,
    limit: mostImportsWithFiles,
    req: await within(req),
  })
  for (const { id } of docs) await forgetFiles(id)
}
