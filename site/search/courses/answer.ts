import type { Course } from '#content/course.ts'
import type { FacetCounts, FacetName } from '../facets.ts'
import type { Understood } from '../understanding/understand.ts'

/** What a search for courses answers. */
export interface CourseAnswer {
  total: number
  /** The page that was asked for, or the last one there is. */
  page: number
  /** The courses of that page. */
  courses: Course[]
  /** How many of the total fit, on all pages. They come first; the others are only like what was asked for. */
  fitting: number
  /** For each facet its values, the most courses first, counted with what is chosen in the other facets. */
  facets: FacetCounts
  /** Misspelt words, and what was looked for in their place; the whole query as it was looked for. */
  corrected: { words: readonly { from: string; to: string }[]; q: string } | null
  /** Parts of the query that were taken for choices. */
  understood: readonly (Understood & {
    /** False where nothing fitted so, and the choice was let go. */
    applied: boolean
  })[]
  /** Words of the query that nothing is known of, and were passed over. */
  unknown: readonly string[]
  /** How many of the total have all words of the query; the others lack one and fit nearly as well. */
  whole: number
  /** Choices that this catalogue knows nothing of, and that were passed over. */
  ignored: readonly { facet: FacetName; value: string }[]
  /** What nearly fits, where little or nothing does: none of the courses above. */
  nearMisses: readonly NearMiss[]
}

/** Courses that nearly fit, and why they do not. */
export interface NearMiss {
  /** `elsewhere`: fit the words, not the choices. `fewer-words`: have some of the words. `open`: can be joined now. */
  why: 'elsewhere' | 'fewer-words' | 'open'
  total: number
  courses: Course[]
}
