import { z } from 'zod'
import { id } from './id.ts'
import { localizedText, written } from './locale.ts'

/** A service of the shared catalogue: `minimum` in every region, or `local`. */
export const service = z.strictObject({
  id,
  written,
  title: localizedText,
  summary: localizedText,
  scope: z.enum(['minimum', 'local']),
  /** Position in the list, lowest first. */
  order: z.number().int(),
})

export type Service = z.infer<typeof service>
