import { slugify } from '#content/slugify.ts'
import type { Reader } from '#site/records/reader.ts'
import { type FacetName, online } from '#site/search/facets.ts'
import { type Speech, say } from '../speech.ts'
import { openRegions } from '../standing.ts'

/** What a value of a facet is called on a page. */
export interface LabelOf {
  (facet: FacetName, value: string): string
  /** The language of that, where it is another than that of the words around it. */
  langOf(facet: FacetName, value: string): string | undefined
}

/**
 * The labels of all facets in the language of a page; a value that nothing is known of is its own label. What a facet's
 * labels are made from is read when the first of them is asked for: a page that names a region only does not hang on
 * every provider.
 */
export function facetLabels(read: Reader, page: Speech): LabelOf {
  const { words } = page
  const { catalogue } = words
  const make: Record<FacetName, () => Record<string, string>> = {
    region: () => ({
      [online]: words.onlineOnly,
      ...Object.fromEntries(openRegions(read).map((it) => [it.slug, say(it.name, page, 'nb').text])),
    }),
    near: () =>
      Object.fromEntries(
        openRegions(read).flatMap((it) => it.municipalities.map(({ name }) => [slugify(name), name] as const)),
      ),
    mode: () => catalogue.modes,
    subject: () => catalogue.subjects,
    level: () => words.catalogue.levels,
    credential: () => words.catalogue.credentials,
    language: () => words.catalogue.teaching,
    starts: () => catalogue.startsWithin,
    open: () => ({ true: catalogue.canApply }),
    free: () => ({ true: catalogue.freeForSomebody }),
    provider: () => Object.fromEntries(read.all('provider').map((it) => [slugify(it.name), it.name])),
    audience: () => catalogue.audiences,
    goal: () => Object.fromEntries(read.all('goal').map((it) => [it.slug, say(it.title, page, it.written).text])),
  }
  const made: Partial<Record<FacetName, Record<string, string>>> = {}
  const labelOf = (facet: FacetName, value: string): string => {
    const labels = made[facet] ?? make[facet]()
    made[facet] = labels
    return labels[value] || value
  }
  // Goals alone are texts of somebody; the rest are our words, and names.
  const langOf = (facet: FacetName, value: string): string | undefined => {
    const goal = facet === 'goal' ? read.list('goal', 'slug', value)[0] : undefined
    const lang = goal && say(goal.title, page, goal.written).lang
    return lang === words.lang ? undefined : lang
  }
  return Object.assign(labelOf, { langOf })
}
