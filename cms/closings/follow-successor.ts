import type { FieldHook } from 'payload'
import { byId, standingFor } from '#content/closing.ts'
import { idIn } from '../fields/stored.ts'
import { within } from '../database/within.ts'
import { knownRegions } from './county.ts'

/** What belonged to a region that has closed belongs to the one that took over. */
export const followSuccessor: FieldHook = async ({ value, req }) => {
  const region = idIn(value)
  if (region === null) return value
  const find = byId(await knownRegions(req.payload, await within(req)))
  return find(region)?.closed ? (standingFor(region, find)?.id ?? value) : value
}
