import type { Reader } from '#site/records/reader.ts'
import { type FacetName, online } from '#site/search/facets.ts'
import type { CourseQuery } from '#site/search/query.ts'
import { joined } from '#site/text/words.ts'
import { facetLabels, type LabelOf } from '#site/views/courses/facetLabels.ts'
import type { Speech } from '#site/views/speech.ts'

/** What is about the course before what is about where, as one would say it. Not `open`: all that is followed is. */
const order = [
  'subject',
  'level',
  'credential',
  'language',
  'mode',
  'audience',
  'free',
  'starts',
  'provider',
  'goal',
  'near',
  'region',
] as const satisfies readonly FacetName[]

/** Those with labels of our own; the others' are names. */
const inOurWords: readonly FacetName[] = ['subject', 'level', 'credential', 'language']

/** What may follow the word for courses right away, as in "Kurs i Lofoten". */
const clinging: readonly FacetName[] = ['credential', 'mode', 'audience', 'provider', 'near', 'region']

/** More than this of one facet are counted: a name is to be read. */
const mostNamed = 4

/**
 * What a search is called by those who follow it, all that it asks for: "Kurs: «norsk», gratis for alle eller noen, i
 * Lofoten eller Salten", "Kurs i Lofoten", or "Alle kurs i Nordland".
 */
export function nameOfQuery(read: Reader, query: CourseQuery, page: Speech): string {
  const { following } = page.words
  const labelOf = facetLabels(read, page)
  const parts = [
    ...(query.q === '' ? [] : [following.quoted(query.q)]),
    ...order.flatMap((name) => chosenIn(name, query[name], labelOf, page)),
  ]
  if (parts.length === 0) return following.all
  const first = query.q === '' ? order.find((it) => query[it].length > 0) : undefined
  const clings = first !== undefined && clinging.includes(first)
  return clings ? following.which(parts.join(', ')) : following.some(parts.join(', '))
}

function chosenIn(
  name: (typeof order)[number],
  values: readonly string[],
  labelOf: LabelOf,
  { words }: Speech,
): string[] {
  const { chosen, either, moreChosen, within } = words.following
  // Online courses are chosen as if they were a region, and one is not "in" them.
  const isOnline = name === 'region' && values.includes(online)
  const labels = values
    .filter((it) => !isOnline || it !== online)
    .map((it) => (inOurWords.includes(name) ? within(labelOf(name, it)) : labelOf(name, it)))
  const named = labels.length > mostNamed ? labels.slice(0, mostNamed - 1) : labels
  const said = named.length < labels.length ? [...named, moreChosen(labels.length - named.length)] : named
  const phrases = [
    ...(said.length > 0 ? [chosen[name](joined(said, either))] : []),
    ...(isOnline ? [words.catalogue.modes.online] : []),
  ]
  return phrases.length === 0 ? [] : [joined(phrases, either)]
}
