import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeLoginHook,
  type PayloadRequest,
  type Where,
} from 'payload'
import { inEditorsLanguage } from '../admin/language.ts'

/** Users who are still here: whoever is written to, counted on or asked. */
export const stillHere: Where = { left: { exists: false } }

/** The last administrator cannot stop being one: nobody could let anyone in again. */
export class LastAdministrator extends APIError {
  constructor(req: PayloadRequest) {
    super(
      inEditorsLanguage(req, {
        nb: 'Dette er den siste administratoren. Gjør noen andre til administrator først.',
        en: 'This is the last administrator. Make somebody else one first.',
      }),
      400,
      undefined,
      true,
    )
  }
}

/** Somebody who has left signs in, or asks for what only those who are here get. */
export class HasLeft extends APIError {
  constructor(req: PayloadRequest) {
    super(
      inEditorsLanguage(req, {
        nb: 'Tilgangen til Ei dør er avsluttet. En administrator kan åpne den igjen.',
        en: 'The access to Ei dør has ended. An administrator can open it again.',
      }),
      403,
      undefined,
      true,
    )
  }
}

/** Another role, leaving, and both at once, are refused to the last administrator. */
export const keepAnAdministrator: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || originalDoc?.role !== 'administrator' || originalDoc.left) return data
  const stays = (!data.role || data.role === 'administrator') && !data.left
  if (!stays) await refuseLast(req, String(originalDoc.id))
  return data
}

/** The same for whoever is deleted. */
export const keepAnAdministratorOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const options = { depth: 0, overrideAccess: true, disableErrors: true } as const
  const user = await req.payload.findByID({ collection: 'users', id, req, ...options })
  if (user?.role === 'administrator' && !user.left) await refuseLast(req, String(id))
}

/** By a password, by a link to choose one, by an invitation: every way in passes here. */
export const refuseThoseWhoLeft: CollectionBeforeLoginHook = ({ user, req }) => {
  if (Reflect.get(user, 'left')) throw new HasLeft(req)
}

async function refuseLast(req: PayloadRequest, id: string): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: id } }, stillHere] },
    req,
    overrideAccess: true,
  })
  if (totalDocs === 0) throw new LastAdministrator(req)
}
