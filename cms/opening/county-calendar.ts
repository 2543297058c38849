import {
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  type SingleRelationshipField,
  ValidationError,
  validations,
} from 'payload'
import { editorOf, isCounty } from '../access/roles.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { placeField } from '../fields/place.ts'

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
    return mayMeanTheCounty(options.req) || chooseAPlace(options.req)
  },
}

/**
 * Only communications set the hours of the whole county: the same rule on the document as it will be stored, whatever
 * the road.
 */
export const guardCountyCalendar: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const place: unknown = data.place === undefined ? originalDoc?.place : data.place
  if (place || mayMeanTheCounty(req)) return data
  throw new ValidationError(
    { collection: 'exceptions', errors: [{ path: 'place', message: chooseAPlace(req) }] },
    req.t,
  )
}

function mayMeanTheCounty(req: PayloadRequest): boolean {
  const editor = editorOf(req)
  return editor === null || isCounty(editor)
}

function chooseAPlace(req: PayloadRequest): string {
  return inEditorsLanguage(req, {
    nb: 'Velg stedet det gjelder. Bare kommunikasjonsavdelingen kan sette åpningstider for hele fylket.',
    en: 'Choose the place it is about. Only the communications team sets hours for the whole county.',
  })
}
