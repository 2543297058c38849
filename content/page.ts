import { z } from 'zod'
import { id } from './id.ts'
import { localizedText, written } from './locale.ts'
import { localizedProse } from './prose.ts'
import { ownPages } from './urls.ts'

/** A decision a page cites, as the archive writes its number. */
export const decision = z.strictObject({
  reference: z.string().trim().min(1),
  year: z.number().int().min(1990).max(2100),
  text: localizedText,
})

/** An information page of the county. `path` is its address without slashes at the ends: `om/sammenslaing`. */
export const page = z.strictObject({
  id,
  path: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/, 'expected one or two path words')
    .refine(
      (it) => !Object.values<string>(ownPages).includes(it),
      'expected a path that the site has no page of its own at',
    ),
  written,
  title: localizedText,
  summary: localizedText,
  body: localizedProse,
  decisions: z.array(decision),
  order: z.number().int(),
})

export type Page = z.infer<typeof page>
