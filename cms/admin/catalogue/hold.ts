import type { NewTerm } from '../../catalogue/new-term.ts'
import { act } from '../act.ts'
import type { AdminLanguage } from '../language.ts'

interface Asked {
  courses: readonly string[]
  term: string
  publish: boolean
  language: AdminLanguage
}

/** Holds courses again in a term, as whoever is signed in: what came of each, or why nothing did. */
export async function hold({ language, ...body }: Asked): Promise<NewTerm['results'] | string> {
  const outcome = await act('/api/courses/new-term', { language, body })
  if (!outcome.ok) return outcome.message
  // Our own endpoint answers this shape.
  return (outcome.answer as NewTerm).results
}
