import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { type Editor, isCounty } from '../access/roles.ts'
import { type AdminText, inEditorsLanguage } from '../admin/language.ts'

/** What an entry of a list is named by: what is said, and the id of the region; null for what is for all of the county. */
export const entryNamed = { key: z.string().min(1).max(300), region: z.string().nullable() }

/** What an editor asked for cannot be done; the message says why, in their language. */
export class MarkRefused extends Error {
  override readonly name = 'MarkRefused'
  readonly status: 400 | 403 | 404
  constructor(status: 400 | 403 | 404, message: string) {
    super(message)
    this.status = status
  }
}

const notYours: AdminText = {
  nb: 'Du kan bare endre lista til din egen region.',
  en: 'You can change the list of your own region only.',
}
export const nothing: AdminText = {
  nb: 'Dette står ikke på lista lenger.',
  en: 'This is no longer on the list.',
}

/** Lets the editors of the region and the county by. @throws MarkRefused for others */
export function mayMark(req: PayloadRequest, editor: Editor, region: string | null): void {
  const isOwn = region !== null && editor.role === 'region-editor' && editor.regions.includes(region)
  if (!isCounty(editor) && !isOwn) throw new MarkRefused(403, inEditorsLanguage(req, notYours))
}

/**
 * The rows of an entry that is on the list. Searches that were not made on three days are not, so that nobody learns by
 * trying that they were made. @throws MarkRefused where there is none
 */
export async function ofEntry(
  req: PayloadRequest,
  { key, region }: { key: string; region: string | null },
): Promise<Where> {
  const { db } = req.payload
  const where: Where = {
    and: [{ key: { equals: key } }, { region: region === null ? { exists: false } : { equals: region } }],
  }
  const shown: Where = { and: [where, { shown: { equals: true } }] }
  const [wish, sum] = await Promise.all([
    db.findOne({ collection: 'wishes', where, req }),
    db.findOne({ collection: 'demand', where: shown, req }),
  ])
  if (!wish && !sum) throw new MarkRefused(404, inEditorsLanguage(req, nothing))
  return where
}
