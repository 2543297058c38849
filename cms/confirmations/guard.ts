import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { guardOwnRegion, guardOwnRegionOnDelete, NotYourRegion } from '../access/guard.ts'
import { editorOf, isCounty, relatedId } from '../access/roles.ts'

/** Who may change what is confirmed may confirm it: the region rule on the place, or the course, that it is about. */
export const guardOwnFact: CollectionBeforeChangeHook = (args) => {
  const { data, req } = args
  const editor = editorOf(req)
  // The region rule gives what has no owner to the editor who makes it; this has one, the county.
  const isCountys = 'region' in data && relatedId(data, 'region') === null
  if (editor !== null && !isCounty(editor) && isCountys) throw new NotYourRegion(req)
  return guardOwnRegion(args)
}

/** The same for taking it away. */
export const guardOwnFactOnDelete: CollectionBeforeDeleteHook = (args) => guardOwnRegionOnDelete(args)
