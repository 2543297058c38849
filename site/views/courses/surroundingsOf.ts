import type { Reader } from '#site/records/reader.ts'
import { Surroundings } from '#site/search/courses/surroundings.ts'

/** What courses refer to, read as a page reads: each read is noted. */
export function surroundingsOf(read: Reader): Surroundings {
  return new Surroundings({
    today: read.today(),
    every: (kind) => read.all(kind).map((body) => ({ id: body.id, body })),
  })
}
