import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { guardOwnRegion, guardOwnRegionOnDelete, NotYourRegion } from '../access/guard.ts'
import { guardOwnCourse, guardOwnCourseOnDelete, NotYourCourse } from '../access/guard-course.ts'
import { editorOf, isCounty, relatedId } from '../access/roles.ts'
import { storedDocument } from '../access/stored.ts'

/**
 * Who may change what is confirmed may confirm it: the region rule on the place, or the rule of courses on the course,
 * that it is about.
 */
export const guardOwnFact: CollectionBeforeChangeHook = (args) => {
  const { data, req } = args
  const editor = editorOf(req)
  if (editor?.role === 'course-contributor') {
    if (relatedId(data, 'course') === null) throw new NotYourCourse(req)
    return guardOwnCourse(args)
  }
  // The region rule gives what has no owner to the editor who makes it; this has one, the county.
  const isCountys = 'region' in data && relatedId(data, 'region') === null
  if (editor !== null && !isCounty(editor) && isCountys) throw new NotYourRegion(req)
  return guardOwnRegion(args)
}

/** The same for taking it away. */
export const guardOwnFactOnDelete: CollectionBeforeDeleteHook = async (args) => {
  const { id, req } = args
  if (editorOf(req)?.role !== 'course-contributor') return guardOwnRegionOnDelete(args)
  if (relatedId(await storedDocument(req, 'confirmations', id), 'course') === null) throw new NotYourCourse(req)
  return guardOwnCourseOnDelete(args)
}
