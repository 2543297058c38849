import { z } from 'zod'
import { telephone } from './contact.ts'
import { localizedText, written } from './locale.ts'

/**
 * Who answers for what is kept of people, as GDPR article 13 asks: what is kept, why and how long is the code's own
 * (`kept.ts`), and stands on the same page.
 */
export const privacy = z.strictObject({
  id: z.literal('privacy'),
  written,
  /** Who is answerable: the controller, by its full name. */
  controller: z.string().trim().min(1),
  email: z.email(),
  telephone: telephone.nullable(),
  /** The data protection officer (personvernombud); null where none is entered, and then the page says so. */
  officer: z
    .strictObject({ name: z.string().trim().min(1).nullable(), email: z.email(), telephone: telephone.nullable() })
    .nullable(),
  /** Who works for the controller with what is kept, such as who runs the server or the mail. */
  processors: z.array(z.strictObject({ name: z.string().trim().min(1), does: localizedText })),
})

export type Privacy = z.infer<typeof privacy>
