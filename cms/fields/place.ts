import type { RelationshipField } from 'payload'
import { editorOf, isCounty } from '../access/roles.ts'

/** The place a document is about; a region's editor is offered those of their own regions. */
export const placeField: RelationshipField = {
  name: 'place',
  type: 'relationship',
  relationTo: 'places',
  required: true,
  index: true,
  label: { nb: 'Sted', en: 'Place' },
  // A link from the place's own form says which: `…/create?place=ID`.
  defaultValue: ({ req }) => (typeof req.query?.place === 'string' ? req.query.place : undefined),
  filterOptions: ({ req }) => {
    const editor = editorOf(req)
    return editor === null || isCounty(editor) ? true : { region: { in: editor.regions } }
  },
}
