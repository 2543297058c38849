import type { Sign } from '#site/views/door.ts'
import type { Chosen } from './facets.ts'

/** A course in `/data/search.json`, which an exported site has: what its row shows, and what it is found by. */
export interface SearchRow {
  href: string
  hreflang?: string
  title: string
  /** Where it is not the language of the page. */
  titleLang?: string
  summary: string
  summaryLang?: string
  meta: string
  sign: Sign
  strong: string
  rest: string
  /** The slug of the region whose paint the sign has. */
  paint?: string
  /** Its values of each facet it has any of. */
  facets: Partial<Chosen>
  /** What it is sorted by, compared as text; by relevance it stands where it stands. */
  sort: { start: string; deadline: string; title: string }
  /** Searched besides title, summary and meta. */
  more: string[]
}

/** `/data/finder.json`, which an exported site has. */
export interface FinderIndex {
  /** Which region owns a word: slugs by `nameKey`. */
  words: Record<string, string>
  places: { slug: string; href: string; known: string[] }[]
}

/** Words of the list of courses with places to fill: `{n}` a number, `{q}` the query, `{r}` a region. */
export interface CourseWords {
  hits: Counted
  hitsIn: Counted
  hitsOnline: Counted
  all: Counted
  /** `{1}`–`{2}` of `{3}` */
  range: string
  next: string
  previous: string
}

interface Counted {
  one: string
  other: string
}

export interface FinderWords {
  several: string
  one: string
  none: string
  courses: string
}
