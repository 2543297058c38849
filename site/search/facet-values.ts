import { audiences, courseLevels, courseModes, credentials, subjectAreas, teachingLanguages } from '#content/course.ts'
import type { FacetName } from './facets.ts'

/** Within how many days a course starts; `rolling` for those one may begin at any time. */
export const startWindows = ['30', '90', '180', 'rolling'] as const

/** The values of the facets that are the same in every catalogue; the others depend on its records. */
export const fixedValues: Partial<Record<FacetName, readonly string[]>> = {
  mode: courseModes,
  subject: subjectAreas,
  level: courseLevels,
  credential: credentials,
  language: teachingLanguages,
  starts: startWindows,
  open: ['true'],
  free: ['true'],
  audience: audiences,
}
