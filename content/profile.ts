import { z } from 'zod'
import { colour } from './colour.ts'
import { id } from './id.ts'
import { localizedText, written } from './locale.ts'

/** The common profile: what every page of every region shares. One per county. */
export const profile = z.strictObject({
  id: z.literal('profile'),
  written,
  name: z.string().trim().min(1),
  county: z.string().trim().min(1),
  about: localizedText,
  email: z.email(),
  /** The county authority's logo; null where only its name stands. */
  logo: id.nullable(),
  /** The wall of the pages of no region. */
  colour,
})

export type Profile = z.infer<typeof profile>
