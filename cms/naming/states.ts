import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { osloDay } from '#content/date.ts'
import { editorOf, isCounty } from '../access/roles.ts'
import { type AdminText, inEditorsLanguage } from '../admin/language.ts'
import { dayIn, idIn, textIn } from '../fields/stored.ts'

/** A region's editor tried to adopt a name, or to change one that is adopted. */
export class OnlyCommunicationsAdopts extends APIError {
  override readonly name = 'OnlyCommunicationsAdopts'
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

/** What is wrong with a name, at its field. */
export function nameError(req: PayloadRequest, path: string, text: AdminText): ValidationError {
  return new ValidationError({ collection: 'names', errors: [{ path, message: inEditorsLanguage(req, text) }] }, req.t)
}

/** An adoption without a date holds from today. */
export const adoptToday: CollectionBeforeValidateHook = ({ data }) => {
  if (data?.state === 'adopted' && !data.from) data.from = new Date().toISOString()
  return data
}

/** A region proposes; communications adopts, and undoes what it adopted. */
export const onlyCommunicationsAdopts: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const editor = editorOf(req)
  if (editor === null || isCounty(editor)) return data
  const states: unknown[] = [data.state ?? 'proposed', originalDoc?.state ?? 'proposed']
  if (states.some((it) => it !== 'proposed')) throw new OnlyCommunicationsAdopts(req)
  return data
}

/** Who proposed a name and who overruled its rules: told by the CMS, not typed. */
export const signName: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const who = req.user && 'name' in req.user ? req.user.name : null
  if (operation === 'create') data.proposedBy ??= who
  const overruling = textIn(data.overruling)
  if (overruling === null) data.overruledBy = null
  else if (overruling !== textIn(originalDoc?.overruling)) data.overruledBy = who
  return data
}

/**
 * A name that pages have said is history: its words stay, and its address goes on leading to its place also when its
 * adoption is undone. `keepsAddress` remembers it.
 */
export const keepHistory: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation === 'create') {
    data.keepsAddress = false
    return data
  }
  const said = wasSaid(originalDoc)
  data.keepsAddress = said
  if (!said) return data
  if ('name' in data && textIn(data.name) !== textIn(originalDoc?.name))
    throw nameError(req, 'name', {
      nb: 'Sidene har sagt dette navnet. Foreslå det nye navnet som et eget navn, så fører begge hit.',
      en: 'Pages have said this name. Propose the new name as a name of its own, so that both lead here.',
    })
  if ('place' in data && idIn(data.place) !== idIn(originalDoc?.place))
    throw nameError(req, 'place', {
      nb: 'Navnet har stått på siden til et sted, og blir hos det. Foreslå det som et nytt navn på det andre stedet.',
      en: 'The name has stood on a place’s page, and stays with it. Propose it as a new name of the other place.',
    })
  if (data.state === 'proposed')
    throw nameError(req, 'state', {
      nb: 'Navnet har vært i bruk. Bruk «Angre vedtaket», så blir adressen tatt vare på.',
      en: 'The name has been in use. Use “Undo the adoption”, so that its address is kept.',
    })
  return data
}

/** Taking back an adoption is communications' too; and a name that pages have said is undone, not deleted. */
export const adoptedStays: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const stored = await req.payload.findByID({
    collection: 'names',
    id,
    depth: 0,
    req,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!stored) return
  const editor = editorOf(req)
  if (editor === null) return
  if (!isCounty(editor) && stored.state !== 'proposed') throw new OnlyCommunicationsAdopts(req)
  if (wasSaid(stored))
    throw new APIError(
      inEditorsLanguage(req, {
        nb: `Sidene har sagt «${stored.name}», og adressen må virke for alltid. Bruk «Angre vedtaket» i stedet for å slette.`,
        en: `Pages have said “${stored.name}”, and its address must work for good. Use “Undo the adoption” instead of deleting.`,
      }),
      400,
      undefined,
      true,
    )
}

/** Whether a page has said a stored name: it was adopted from a day that has come. */
function wasSaid(stored: unknown): boolean {
  if (typeof stored !== 'object' || stored === null) return false
  if ('keepsAddress' in stored && stored.keepsAddress === true) return true
  if (!('state' in stored) || stored.state !== 'adopted' || !('from' in stored)) return false
  const from = dayIn(stored.from)
  return from !== null && from <= osloDay(Date.now())
}
