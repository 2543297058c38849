import { z } from 'zod'
import { day } from './date.ts'
import { id } from './id.ts'

/**
 * The adoption of a name for a place: from `from` every page says this name.
 * A document of its own, so that adopting publishes nothing else that is pending on the place.
 */
export const name = z.strictObject({
  id,
  place: id,
  name: z.string().trim().min(1).max(80),
  from: day,
  /** The decision that adopted it, as the archive writes it, "FR-sak 105/2015". */
  decision: z.string().trim().min(1).nullable(),
  /** The last day on which the page says "tidligere …" about the name this one replaced; null for always. */
  formerShownUntil: day.nullable(),
  /**
   * The adoption was undone after pages had said the name: it is nobody's name any more, and not shown as a former one,
   * but its address goes on leading to the place.
   */
  withdrawn: z.boolean(),
})

export type Name = z.infer<typeof name>
