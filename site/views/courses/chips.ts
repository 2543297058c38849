import { nameKey } from '#content/slugify.ts'
import type { CourseAnswer } from '#site/search/courses/answer.ts'
import { facetNames } from '#site/search/facets.ts'
import { type CourseQuery, nothingAsked } from '#site/search/query.ts'
import { capital } from '#site/text/capital.ts'
import type { Words } from '#site/text/words.ts'
import type { LabelOf } from './facetLabels.ts'

/** A choice that can be taken away. */
export interface Chip {
  label: string
  /** The list without it. */
  href: string
}

/** The choices of a query, those understood from its words first; each leads to the list without it. */
export function chips(
  query: CourseQuery,
  understood: CourseAnswer['understood'],
  labelOf: LabelOf,
  href: (query: CourseQuery) => string,
  words: Words,
): Chip[] {
  const first = { ...query, page: 1 }
  const fromWords = understood
    .filter((it) => it.applied)
    .map((it) => ({ label: saidLabel(it, labelOf, words), href: href({ ...first, q: it.without }) }))
  const chosen = facetNames.flatMap((name) =>
    query[name].map((value) => ({
      label: capital(labelOf(name, value)),
      href: href({ ...first, [name]: query[name].filter((it) => it !== value) }),
    })),
  )
  return [...fromWords, ...chosen]
}

/** A town stands for its whole region, and the chip says so: most courses that are found are not in the town. */
function saidLabel(
  { facet, values, said }: CourseAnswer['understood'][number],
  labelOf: LabelOf,
  words: Words,
): string {
  const [only, ...more] = facet === 'region' ? values : []
  const region = only === undefined || more.length > 0 ? null : labelOf(facet, only)
  return region === null || nameKey(region) === nameKey(said) ? `«${said}»` : words.catalogue.wholeOf(said, region)
}

/** The same search with nothing chosen. */
export function withoutChoices(query: CourseQuery): CourseQuery {
  return { ...nothingAsked, q: query.q, sort: query.sort, size: query.size }
}
