import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { guardOwnRegion, guardOwnRegionOnDelete } from '../access/guard.ts'

/** Who may change what is confirmed may confirm it: the region rule on the place, or the course, that it is about. */
export const guardOwnFact: CollectionBeforeChangeHook = (args) => guardOwnRegion(args)

/** The same for taking it away. */
export const guardOwnFactOnDelete: CollectionBeforeDeleteHook = (args) => guardOwnRegionOnDelete(args)
