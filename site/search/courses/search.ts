import { type Chosen, type FacetName, facetNames } from '../facets.ts'
import type { CourseQuery } from '../query.ts'
import type { Thesaurus } from '../synonyms.ts'
import { withOurTimes } from '../understanding/meeting-words.ts'
import type { PlaceWords } from '../understanding/place-words.ts'
import { type Understanding, understand } from '../understanding/understand.ts'
import type { CourseAnswer } from './answer.ts'
import type { CourseIndex, Found } from './course-index.ts'
import { nearMisses } from './near-misses.ts'

/** What a search is made with. */
export interface Searched {
  index: CourseIndex
  thesaurus: Thesaurus
  places: PlaceWords
  /** The value a facet knows a chosen one by; undefined where it knows none. */
  known(facet: FacetName, value: string): string | undefined
}

/**
 * Answers a query for courses.
 * @param exact whether only what has all words and choices is wanted, and nothing that nearly fits
 */
export function searchCourses(query: CourseQuery, searched: Searched, exact = false): CourseAnswer {
  const { index, thesaurus } = searched
  const { chosen, ignored } = checked(query, searched)
  const said = understand(query.q, searched.places)
  const { found, words, applied } = exact ? justAsked(chosen, said, searched) : attempt(query.q, chosen, said, searched)
  const total = found.documents.length
  const page = Math.max(1, Math.min(query.page, Math.ceil(total / query.size)))
  const { courses, fitting } = index.page(found, query.sort, (page - 1) * query.size, query.size)
  // Asking the index again ends what `found` holds: from here on, it is not used.
  const narrowed = applied ? said.understood.length > 0 || isChosen(chosen) : isChosen(chosen)
  const asked = query.q !== '' || narrowed
  return {
    total,
    page,
    courses,
    fitting,
    facets: found.facets,
    corrected: found.corrected.length > 0 ? { words: found.corrected, q: mended(query.q, found.corrected) } : null,
    understood: words === query.q ? [] : said.understood.map((it) => ({ ...it, applied })),
    unknown: found.unknown,
    whole: found.whole,
    ignored,
    nearMisses: asked && !exact ? nearMisses(index, words, narrowed, { total, courses, fitting }, thesaurus) : [],
  }
}

interface Attempt {
  found: Found
  words: string
  /** Whether the choices the query was understood to make hold. */
  applied: boolean
}

function justAsked(chosen: Chosen, said: Understanding, { index, thesaurus }: Searched): Attempt {
  const choices = merged(chosen, said)
  const found = index.find({ words: said.rest, first: said.places, chosen: choices, wholeOnly: true }, thesaurus)
  return { found, words: said.rest, applied: true }
}

/**
 * Looks with the choices a query was understood to make; where nothing has all words so, with all its words as words, as
 * a place may also be a word of a course; and last without the choices, so that nobody meets an empty page for a place.
 */
function attempt(q: string, chosen: Chosen, said: Understanding, { index, thesaurus }: Searched): Attempt {
  const understood = { words: said.rest, first: said.places, chosen: merged(chosen, said) }
  const first = index.find(understood, thesaurus)
  const done = { found: first, words: said.rest, applied: true }
  if (first.whole > 0 || said.understood.length === 0) return done
  const { length } = first.documents
  const asWords = index.find({ words: withOurTimes(q), first: '', chosen }, thesaurus)
  if (asWords.whole > 0 && asWords.unknown.length === 0) return { found: asWords, words: q, applied: false }
  if (length === 0 && said.rest !== '') {
    const wider = index.find({ ...understood, chosen }, thesaurus)
    if (wider.documents.length > 0) return { found: wider, words: said.rest, applied: false }
  }
  return { ...done, found: index.find(understood, thesaurus) }
}

/** What is chosen by hand goes before what was understood. */
function merged(chosen: Chosen, { understood }: Understanding): Chosen {
  const all = { ...chosen }
  for (const { facet, values } of understood) if (chosen[facet].length === 0) all[facet] = values
  return all
}

function checked(query: CourseQuery, { known }: Searched): { chosen: Chosen; ignored: CourseAnswer['ignored'] } {
  const chosen: Chosen = { ...query }
  const ignored: { facet: FacetName; value: string }[] = []
  for (const facet of facetNames)
    chosen[facet] = query[facet].flatMap((value) => {
      const own = known(facet, value)
      if (own === undefined) ignored.push({ facet, value })
      return own ?? []
    })
  return { chosen, ignored }
}

function isChosen(chosen: Chosen): boolean {
  return facetNames.some((it) => chosen[it].length > 0)
}

function mended(q: string, corrected: Found['corrected']): string {
  return corrected.reduce((text, { from, to }) => text.replace(new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, 'iu'), to), q)
}
