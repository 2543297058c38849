import type { Course } from '#content/course.ts'
import { matches } from './match.ts'

/** In place of a region's slug: the courses that are online only. */
export const online = 'nett'

/** The texts a course is found by, in all its languages. */
export function searchedTexts(course: Course): string[] {
  const texts = [course.title, course.summary, ...course.outcomes].flatMap((it) => Object.values(it))
  return [...texts, course.reference ?? '', course.languageLevel?.to ?? '']
}

/** Whether a course fits what a visitor wrote; nothing fits all. */
export function fits(course: Course, query: string): boolean {
  return matches(query, searchedTexts(course))
}

/**
 * Whether a course is in the list of a region.
 * @param wanted a region's slug, `nett`, or empty for all
 * @param region the id of the region with that slug; null where there is none
 */
export function inRegion(course: Course, wanted: string, region: string | null): boolean {
  if (wanted === '') return true
  if (wanted === online) return course.mode === 'online'
  return region !== null && (course.region === region || course.shownIn.includes(region))
}
