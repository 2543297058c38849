import type { FieldHook } from 'payload'
import { byId, standingFor } from '#content/closing.ts'
import { within } from '../database/within.ts'
import { idIn } from '../fields/stored.ts'
import { knownRegions } from './county.ts'

/** What belonged to a region that has closed belongs to the one that took over. */
export const followSuccessor: FieldHook = async ({ value, req }) => {
  if (!value || (Array.isArray(value) && value.length === 0)) return value
  const find = byId(await knownRegions(req.payload, await within(req)))
  const followed = (it: unknown) => {
    const region = idIn(it)
    return region !== null && find(region)?.closed ? (standingFor(region, find)?.id ?? it) : it
  }
  return Array.isArray(value) ? [...new Set(value.map(followed))] : followed(value)
}
