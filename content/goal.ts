import { z } from 'zod'
import { id } from './id.ts'
import { localizedText, written } from './locale.ts'
import { localizedProse } from './prose.ts'
import { slug } from './slug.ts'

/** One of the five goals of Nordlandsløftet (2012). */
export const goal = z.strictObject({
  id,
  slug,
  written,
  title: localizedText,
  summary: localizedText,
  body: localizedProse.nullable(),
  order: z.number().int(),
})

export type Goal = z.infer<typeof goal>
