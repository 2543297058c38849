import type { SelectField } from 'payload'
import { optionsFor } from './options.ts'

export const writtenOptions = optionsFor({ nb: ['Bokmål', 'Bokmål'], nn: ['Nynorsk', 'Nynorsk'] })

/** Which written standard the Norwegian text of a document is in: sets `lang` and the words around it. */
export const writtenField: SelectField = {
  name: 'written',
  type: 'select',
  required: true,
  defaultValue: 'nb',
  options: writtenOptions,
  label: { nb: 'Målform', en: 'Written standard' },
  admin: {
    position: 'sidebar',
    description: {
      nb: 'Målformen i den norske teksten. Veksle mellom tekster, ikke lag to utgaver.',
      en: 'The standard of the Norwegian text. Alternate between texts rather than writing both.',
    },
  },
}
