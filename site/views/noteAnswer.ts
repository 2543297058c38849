import { noteSearch } from '#site/counts/note-search.ts'
import type { Reader } from '#site/records/reader.ts'
import type { CourseAnswer } from '#site/search/courses/answer.ts'
import { facetNames } from '#site/search/facets.ts'
import type { CourseQuery } from '#site/search/query.ts'

/**
 * Counts what somebody searched for, by how well it was answered. Where no course has all the words, nothing was found
 * of what they wanted, though nearly fitting courses are shown. A search narrowed by other choices than a region says
 * of those choices, not of what is missing: it is not counted, nor is the next page of one that was.
 */
export function noteAnswer(read: Reader, query: CourseQuery, { whole, unknown, understood }: CourseAnswer): void {
  const others = facetNames.some((it) => it !== 'region' && query[it].length > 0)
  if (query.page !== 1 || query.q === '' || others) return
  // "rørlegger i Lofoten" is a search for "rørlegger", in Lofoten.
  const place = understood.find((it) => it.facet === 'region' && it.values.length === 1)
  const [slug, second] = place?.values ?? query.region
  const region = second === undefined && slug !== undefined && read.list('region', 'slug', slug)[0] ? slug : null
  const found = place && !place.applied ? 0 : unknown.length > 0 ? Math.min(whole, 1) : whole
  noteSearch({ q: place?.without ?? query.q, region, total: found })
}
