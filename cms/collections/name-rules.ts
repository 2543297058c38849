import { APIError, type CollectionBeforeValidateHook } from 'payload'
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
