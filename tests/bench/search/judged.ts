import { readFileSync } from 'node:fs'
import { z } from 'zod'

const Answers = z.object({
  /** Names as Utdanningsdirektoratet writes them, or a seeded course's Norwegian title; every course of that name is meant. */
  titles: z.array(z.string()),
  /** Udir codes, where a query asks for one course among several of its name. */
  codes: z.array(z.string()),
  /** Keys of seeded courses. */
  seed: z.array(z.string()),
})

const Query = z.object({
  q: z.string().min(1),
  kind: z.enum(['trade', 'subject', 'language', 'care', 'place', 'typo', 'need', 'none']),
  /** Set where the words are nynorsk and not bokmål as well. */
  written: z.literal('nn').optional(),
  /** What may stand first; empty for kind `none` only. */
  best: Answers,
  /** What answers the query at all; holds `best`. */
  right: Answers,
})

const Part = z.object({ note: z.string(), queries: z.array(Query) })

/** What a query is answered by: a course is meant when its title, its code or its key is named. */
export type Answers = z.infer<typeof Answers>
/** A query as somebody types it, with the answers judged right. */
export type JudgedQuery = z.infer<typeof Query>

/** The judged queries of one part. Throws a ZodError that names the field when a file is not in the format. */
export function judged(part: 'tune' | 'untouched'): JudgedQuery[] {
  const file = new URL(`./judged/${part}.json`, import.meta.url)
  return Part.parse(JSON.parse(readFileSync(file, 'utf8'))).queries
}
