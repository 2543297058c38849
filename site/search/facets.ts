/** What the list of courses can be narrowed by, in the order people are offered them. Each is a parameter of the address. */
export const facetNames = [
  'region',
  'near',
  'mode',
  'subject',
  'level',
  'credential',
  'language',
  'starts',
  'open',
  'free',
  'provider',
  'audience',
  'goal',
] as const
export type FacetName = (typeof facetNames)[number]

/** The chosen values of each facet; none for all. Several of one facet: any of them. Several facets: all of them. */
export type Chosen = Record<FacetName, readonly string[]>

/** A value of a facet and how many courses one gets by choosing it beside what is chosen in the other facets. */
export interface FacetCount {
  value: string
  count: number
}
export type FacetCounts = Record<FacetName, FacetCount[]>

/** In place of a region's slug: the courses that are online only. */
export const online = 'nett'

/** A value for each facet. */
export function eachFacet<T>(make: () => T): Record<FacetName, T> {
  // Every name is there: it is made from them.
  return Object.fromEntries(facetNames.map((it) => [it, make()])) as Record<FacetName, T>
}

/** Nothing chosen anywhere. */
export const nothingChosen: Chosen = eachFacet(() => [])
