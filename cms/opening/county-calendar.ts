import { APIError, type CollectionBeforeChangeHook, type SingleRelationshipField, validations } from 'payload'
import { editorOf, isCounty } from '../access/roles.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { placeField } from '../fields/place.ts'

/** A region's editor tried to set the hours of the whole county. */
export class OnlyCommunicationsKeepsCalendar extends APIError {
  constructor(req: { i18n?: { language?: string } }) {
    super(
      inEditorsLanguage(req, {
        nb: 'Bare kommunikasjonsavdelingen kan sette åpningstider for hele fylket. Velg stedet det gjelder.',
        en: 'Only the communications team sets hours for the whole county. Choose the place it is about.',
      }),
      403,
      undefined,
      true,
    )
  }
}

/** The place an exception is about. Communications may leave it empty: then it is the county's calendar. */
export const placeOrCounty: SingleRelationshipField = {
  name: 'place',
  type: 'relationship',
  relationTo: 'places',
  index: true,
  label: { nb: 'Sted', en: 'Place' },
  filterOptions: placeField.filterOptions,
  admin: {
    description: {
      nb: 'Kommunikasjonsavdelingen kan la det stå tomt: Da gjelder det hele fylket, unntatt steder som har egne tider den dagen.',
      en: 'The communications team may leave this empty: it then holds for the whole county, except places with hours of their own that day.',
    },
  },
  validate: (value, options) => {
    if (value) return validations.relationship(value, options)
    const editor = editorOf(options.req)
    if (editor === null || isCounty(editor)) return true
    return inEditorsLanguage(options.req, { nb: 'Velg stedet det gjelder.', en: 'Choose the place it is about.' })
  },
}

/** The same rule on the document as it will be stored, for the roads on which a form's rules are not asked. */
export const guardCountyCalendar: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const editor = editorOf(req)
  const place: unknown = data.place === undefined ? originalDoc?.place : data.place
  if (editor !== null && !isCounty(editor) && !place) throw new OnlyCommunicationsKeepsCalendar(req)
  return data
}
