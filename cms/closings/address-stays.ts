import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { inEditorsLanguage } from '../admin/language.ts'
import { within } from '../database/within.ts'
import { claimants } from '../release/claimants.ts'

/** A region whose place the public knows is closed, not deleted: its addresses must go on leading somewhere. */
export const addressStays: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { places, regions } = await claimants(req.payload, await within(req))
  const known = places.some((it) => it.region === id) || regions.some((it) => it.closed?.successor === id)
  if (!known) return
  const message = inEditorsLanguage(req, {
    nb: 'Regionen har en side, og adressene til den må virke for alltid. Legg den ned under Nedleggelser i stedet for å slette.',
    en: 'The region has a page, and its addresses must work for good. Close it under Closings instead of deleting.',
  })
  throw new APIError(message, 400, undefined, true)
}
