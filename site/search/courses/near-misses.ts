import type { Course } from '#content/course.ts'
import { nothingChosen } from '../facets.ts'
import type { CourseQuery } from '../query.ts'
import type { Thesaurus } from '../synonyms.ts'
import type { NearMiss } from './answer.ts'
import type { CourseIndex } from './course-index.ts'

/** With so few courses or fewer, what nearly fits is shown too. */
const few = 2
const mostShown = 5

/**
 * What nearly fits a query: the same words without the choices, some of the words, and where there is nothing of the
 * kind what one can join now. Empty where enough fits.
 * @param words what was looked for
 */
export function nearMisses(
  index: CourseIndex,
  words: string,
  narrowed: boolean,
  found: { total: number; courses: readonly Course[]; fitting: number },
  thesaurus: Thesaurus,
): NearMiss[] {
  if (found.total > few) return []
  const shown = new Set(found.courses.map((it) => it.id))
  const misses: NearMiss[] = []
  const add = (why: NearMiss['why'], asked: { words: string; chosen: CourseQuery | typeof nothingChosen }) => {
    const near = index.find({ words: asked.words, first: '', chosen: asked.chosen, counted: false }, thesaurus)
    const courses = index
      .page(near, 'relevance', 0, mostShown + shown.size)
      .courses.filter((it) => !shown.has(it.id))
      .slice(0, mostShown)
    if (courses.length === 0) return
    const total = near.documents.length
    for (const it of courses) shown.add(it.id)
    misses.push({ why, total, courses })
  }
  if (narrowed && words !== '') add('elsewhere', { words, chosen: nothingChosen })
  // What is like it stands below the hits already.
  const less = found.fitting < found.total ? [] : fewer(words)
  for (const word of less) if (misses.length < 3) add('fewer-words', { words: word, chosen: nothingChosen })
  if (found.total === 0 && misses.length === 0) add('open', { words: '', chosen: { ...nothingChosen, open: ['true'] } })
  return misses
}

/** The words of a query by themselves, the longest first: it says the most. */
function fewer(words: string): string[] {
  const all = words.split(/\s+/).filter((it) => it.length > 3)
  return all.length > 1 ? all.toSorted((a, b) => b.length - a.length) : []
}
