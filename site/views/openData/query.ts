import { z } from 'zod'
import { course } from '#content/course.ts'

const number = (most: number) => z.coerce.number<string>().int().min(1).max(most)

/** What `/data/courses` may be asked for. Parameters of other names are passed over. */
const query = z.object({
  q: z.string().trim().max(120).default(''),
  /** A region's slug, or `nett` for the courses that are online only. */
  region: z.string().trim().max(80).default(''),
  mode: course.shape.mode.optional(),
  page: number(100_000).default(1),
  size: number(100).default(25),
})

export type OpenQuery = z.infer<typeof query>

/** Reads the query of `/data/courses`; what makes no sense is said, so that nobody takes one list for another. */
export function readOpenQuery(params: URLSearchParams): OpenQuery | { error: string } {
  const result = query.safeParse(Object.fromEntries(params))
  if (result.success) return result.data
  const [issue] = result.error.issues
  return { error: `${issue?.path.join('.')}: ${issue?.message}` }
}
