import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { keysOf, same, standsAs } from '#content/catalogue/matching.ts'
import type { FieldKey, Fields } from '#content/catalogue/row.ts'
import { within } from '../database/within.ts'

const mark = z.object({
  /** What the file, or the address, was called. */
  name: z.string(),
  /** When it was brought in, ISO 8601. */
  at: z.string(),
  /** Whether the file says nothing of the field, and the import filled in what is true of any course. */
  filled: z.literal(true).optional(),
})
/** Which file what an import wrote in a field came from. */
export type Mark = z.infer<typeof mark>

const later = z.object({
  value: z.unknown().optional(),
  name: z.string(),
  at: z.string(),
  /** Whether it already stood so, by hand. */
  agreed: z.boolean(),
})
/** What a source said of a field that was an editor's when it said it. */
export type Later = z.infer<typeof later>

const stored = z.object({
  id: z.string(),
  course: z.string(),
  provider: z.string(),
  code: z.string(),
  /** What the file of the last import was called. */
  name: z.string(),
  /** `file`, or the id of the source that is fetched on a schedule. */
  source: z.string(),
  /** The import that wrote last. */
  run: z.string(),
  /** When it wrote, ISO 8601. */
  at: z.string(),
  /** Whether an import unpublished the course because it was gone from the file. */
  removed: z
    .boolean()
    .nullish()
    .transform((it) => it ?? false),
  values: z.record(z.string(), z.unknown()),
  marks: z.record(z.string(), mark),
  later: z.record(z.string(), later),
})

/** What an import remembers of a course it wrote. */
export type Origin = Omit<z.infer<typeof stored>, 'values' | 'marks' | 'later'> & {
  /** What an import last wrote in each field, as the course has it. */
  values: Fields
  /** Where each of those values came from. */
  marks: Partial<Record<FieldKey, Mark>>
  /** What the source has said since in fields that were an editor's. */
  later: Partial<Record<FieldKey, Later>>
}

export async function readOrigins(req: PayloadRequest, where: object): Promise<Origin[]> {
  const { docs } = await req.payload.db.find({
    collection: 'origins',
    where: { ...where },
    pagination: false,
    limit: 0,
    req: await within(req),
  })
  // Their keys are written by imports, from fields.
  return docs.map((it) => stored.parse(it) as Origin)
}

/** What the source offers in fields that an editor had otherwise: whoever takes it gives the field back to imports. */
export function offeredBy({ later }: Pick<Origin, 'later'>): Fields {
  const offers = Object.entries(later).filter(([, it]) => !it.agreed)
  return Object.fromEntries(offers.map(([key, it]) => [key, it.value ?? null]))
}

/**
 * What is new to remember of what a file says beside an editor (`beside`); null where it is known already. A course no
 * import wrote has nothing to remember: it stays one made by hand.
 * @param current what stands in the course
 */
export function newsOf(origin: Origin | null, beside: Fields, current: Fields): Fields | null {
  if (origin === null) return null
  const news = keysOf(beside).filter((key) => {
    const known = origin.later[key]
    const word = known === undefined ? origin.values[key] : known.value
    return !same(word, beside[key]) || (known !== undefined && known.agreed !== standsAs(key, current, beside[key]))
  })
  return news.length === 0 ? null : Object.fromEntries(news.map((key) => [key, beside[key]]))
}

/** What a file says beside an editor, as it is remembered. */
export function laterOf(beside: Fields, current: Fields, { name, at }: Omit<Mark, 'filled'>): Origin['later'] {
  const all = keysOf(beside).map((key) => {
    const value = beside[key] ?? null
    return [key, { value, name, at, agreed: standsAs(key, current, value) }] as const
  })
  return Object.fromEntries(all)
}
