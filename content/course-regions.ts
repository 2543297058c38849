import type { Course } from './course.ts'

/** What a course is listed under besides regions: those online, for everybody; and the county's that are not. */
export const online = 'online'
export const ofCounty = 'county'

/**
 * Where a course is listed region by region: under its owner's and each it is shown in; if it is online, among those
 * online too, which are for everybody. The county's that are neither are listed as the county's. Never nowhere.
 * @returns ids of regions, `online`, `ofCounty`; each once
 */
export function listedUnder(course: Pick<Course, 'region' | 'shownIn' | 'mode'>): string[] {
  const regions = [...(course.region === null ? [] : [course.region]), ...course.shownIn]
  const found = new Set(course.mode === 'online' ? [...regions, online] : regions)
  return found.size > 0 ? [...found] : [ofCounty]
}
