import type { TextField } from 'payload'
import { readColour } from '#content/colour.ts'
import { type AdminText, inEditorsLanguage } from '../admin/language.ts'

interface Options {
  description: AdminText
  /** Whether the colours of the other regions are shown beside it, and one like theirs is warned of. */
  amongRegions: boolean
}

/** A colour that a wall is painted in. What people write for it is kept until it is one: `0AF` becomes `#00aaff`. */
export function colourField(name: string, label: AdminText, { description, amongRegions }: Options): TextField {
  return {
    name,
    type: 'text',
    required: true,
    label,
    hooks: {
      beforeValidate: [({ value }) => (typeof value === 'string' ? (readColour(value) ?? value) : value)],
    },
    validate: (value, { req }) => {
      if (typeof value === 'string' && readColour(value) !== null) return true
      return inEditorsLanguage(req, {
        nb: 'Skriv fargen som # og seks tegn (0–9 og a–f), for eksempel #00626d.',
        en: 'Write the colour as # and six characters (0–9 and a–f), such as #00626d.',
      })
    },
    admin: {
      description,
      components: { Field: { path: '/admin/ColourField.tsx#ColourField', clientProps: { amongRegions } } },
    },
  }
}
