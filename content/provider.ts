import { z } from 'zod'
import { id } from './id.ts'

/** Who gives a course. */
export const provider = z.strictObject({
  id,
  name: z.string().trim().min(1),
  type: z.enum(['centre', 'online-school', 'school', 'vocational-college', 'university', 'municipality', 'other']),
  url: z
    .string()
    .regex(/^https?:\/\//)
    .nullable(),
})

export type Provider = z.infer<typeof provider>
