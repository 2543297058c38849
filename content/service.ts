import { z } from 'zod'
import { id } from './id.ts'
import { localizedText, written } from './locale.ts'

/** A service: of the shared catalogue, `minimum` in every region or `local`; or a region's own. */
export const service = z
  .strictObject({
    id,
    written,
    title: localizedText,
    summary: localizedText,
    scope: z.enum(['minimum', 'local']),
    /** The region that owns it; null for the county. */
    region: id.nullable(),
    /** Whether a region may show a text of its own instead of the shared one. */
    replaceable: z.boolean(),
    /** Position in the list, lowest first. */
    order: z.number().int(),
  })
  .refine((it) => it.scope === 'local' || it.region === null, {
    path: ['scope'],
    error: 'a minimum service belongs to the county',
  })

export type Service = z.infer<typeof service>
