import { Catalogue } from '#site/search/catalogue.ts'
import { nothingAsked } from '#site/search/query.ts'
import type { Finder } from './score.ts'
import { viewOf, type World } from './world.ts'

/** Our own search over a catalogue, as pages ask it. */
export function ours({ records }: World): { find: Finder; catalogue: Catalogue } {
  const catalogue = new Catalogue()
  catalogue.follow(viewOf(records))
  return {
    catalogue,
    find: (q) => catalogue.searchCourses({ ...nothingAsked, q, size: 10 }).courses.map((it) => it.id),
  }
}
