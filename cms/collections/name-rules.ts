import { APIError, type CollectionBeforeDeleteHook, type CollectionBeforeValidateHook } from 'payload'
import { editorOf, isCounty } from '../access/roles.ts'
import { inEditorsLanguage } from '../admin/language.ts'

/** A region's editor tried to adopt a name, or to change one that is adopted. */
export class OnlyCommunicationsAdopts extends APIError {
  constructor(req: { i18n?: { language?: string } }) {
    super(
      inEditorsLanguage(req, {
        nb: 'Bare kommunikasjonsavdelingen kan vedta navn. Lagre det som «Foreslått», så tar de det videre.',
        en: 'Only the communications team adopts names. Save it as “Proposed”, and they take it from there.',
      }),
      403,
      undefined,
      true,
    )
  }
}

/** An adoption without a date holds from today. */
export const adoptToday: CollectionBeforeValidateHook = ({ data }) => {
  if (data?.state === 'adopted' && !data.from) data.from = new Date().toISOString()
  return data
}

/** Taking back an adoption is communications' too. */
export const adoptedStays: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const editor = editorOf(req)
  if (editor === null || isCounty(editor)) return
  const stored = await req.payload.findByID({
    collection: 'names',
    id,
    depth: 0,
    req,
    overrideAccess: true,
    disableErrors: true,
  })
  if (stored?.state === 'adopted') throw new OnlyCommunicationsAdopts(req)
}
