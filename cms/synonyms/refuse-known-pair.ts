import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'
import { pairsOf } from '#content/synonym.ts'
import { inEditorsLanguage } from '../admin/language.ts'

const stored = z.object({ id: z.string(), words: z.array(z.string()), finds: z.array(z.string()) })
const sides = stored.omit({ id: true })

/**
 * A word may find several things, and be found by several words; but the same word with the same thing it finds is
 * said in one published synonym only, so that whoever takes it away there has taken it away.
 */
export const refuseKnownPair: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const now = { ...originalDoc, ...data }
  const own = sides.safeParse(now)
  // What is not lists of words is told by the contract.
  if (now._status !== 'published' || !own.success) return data
  const pairs = new Set(pairsOf(own.data))
  for (const other of await publishedOthers(originalDoc?.id, req)) {
    const known = pairsOf(other).find((it) => pairs.has(it))
    if (known !== undefined) throw alreadyKnown(known, req)
  }
  return data
}

async function publishedOthers(own: unknown, req: PayloadRequest): Promise<z.infer<typeof stored>[]> {
  const { docs } = await req.payload.find({
    collection: 'synonyms',
    where: { and: [{ _status: { equals: 'published' } }, { id: { not_equals: String(own ?? '') } }] },
    select: { words: true, finds: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map((it) => stored.parse(it))
}

function alreadyKnown(pair: string, req: PayloadRequest): ValidationError {
  const message = inEditorsLanguage(req, {
    nb: `«${pair}» står allerede i et annet søkeord. Ta det bort her, eller endre det andre.`,
    en: `“${pair}” already stands in other search words. Remove it here, or change the other.`,
  })
  return new ValidationError({ collection: 'synonyms', errors: [{ path: 'words', message }] }, req.t)
}
