import { norwegianKey } from '#content/norwegian-order.ts'
import { fixedValues } from '#site/search/facet-values.ts'
import {
  type Chosen,
  type FacetCount,
  type FacetCounts,
  type FacetName,
  facetNames,
  online,
} from '#site/search/facets.ts'
import { capital } from '#site/text/capital.ts'
import type { Speech } from '../speech.ts'
import type { LabelOf } from './facetLabels.ts'

/** One way to narrow the list. */
export interface FacetView {
  name: FacetName
  legend: string
  options: FacetOption[]
  /** How many of the options are shown before "Vis flere"; the rest fold away. */
  shown: number
  /** Folded until somebody opens it: what most people leave alone. */
  folded: boolean
  /** A list to choose one from, rather than boxes to tick. */
  asList: boolean
}

export interface FacetOption {
  value: string
  label: string
  /** The language of the label, where it is another than that of the page's words. */
  lang?: string | undefined
  count: number
  chosen: boolean
}

/** What people ask first: where, whether they can apply, what it is about. */
const first: readonly FacetName[] = ['region', 'near', 'mode', 'open', 'starts', 'free', 'subject']

/** The order on the page. */
const order: readonly FacetName[] = [...first, ...facetNames.filter((it) => !first.includes(it))]

/** More boxes than this are hard to look over. */
const mostShown = 8

/** The facets that tell some courses from others, or that something is chosen in. */
export function facetViews(counts: FacetCounts, chosen: Chosen, labelOf: LabelOf, page: Speech): FacetView[] {
  const { facets: legends } = page.words.catalogue
  return order.flatMap((name): FacetView[] => {
    const options = optionsOf(name, counts[name], chosen[name], labelOf)
    if (options.length === 0) return []
    const asList = name === 'near'
    const lastChosen = options.findLastIndex((it) => it.chosen)
    const shown = asList || options.length <= mostShown + 1 ? options.length : Math.max(mostShown, lastChosen + 1)
    const folded = !first.includes(name) && lastChosen < 0
    return [{ name, legend: legends[name], options, shown, folded, asList }]
  })
}

function optionsOf(
  name: FacetName,
  counts: readonly FacetCount[],
  chosen: readonly string[],
  labelOf: LabelOf,
): FacetOption[] {
  const options = counts
    .map(({ value, count }) => ({
      value,
      label: capital(labelOf(name, value)),
      lang: labelOf.langOf(name, value),
      count,
      chosen: chosen.includes(value),
    }))
    .filter((it) => it.chosen || it.count > 0)
  const fixed = fixedValues[name]
  if (name === 'starts' || name === 'level') return options.toSorted((a, b) => place(fixed, a) - place(fixed, b))
  if (name === 'region' || name === 'near') return options.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
  return options
}

function place(values: readonly string[] | undefined, { value }: FacetOption): number {
  return values?.indexOf(value) ?? 0
}

/** In the order of a Norwegian dictionary: people look for their own place. */
function key({ label, value }: FacetOption): string {
  // What is open to all of them comes before the places.
  return value === online ? '' : norwegianKey(label)
}
