import type { RelationshipField } from 'payload'
import { editorOf, isCounty } from '../access/roles.ts'
import { followSuccessor } from '../closings/follow-successor.ts'

/** The one owner of a document: a region, or the county where it is empty. Region editors may choose among their own. */
export function ownerField(options: { required: boolean }): RelationshipField {
  return {
    name: 'region',
    type: 'relationship',
    relationTo: 'regions',
    index: true,
    label: { nb: 'Region', en: 'Region' },
    admin: {
      position: 'sidebar',
      description: options.required
        ? { nb: 'Regionen som eier dette.', en: 'The region that owns this.' }
        : {
            nb: 'Regionen som eier dette. Tomt betyr hele fylket.',
            en: 'The region that owns this. Empty means the whole county.',
          },
    },
    // Not `required`, so that a region editor's single region can be filled in by the guard.
    validate: (value, { req }) => {
      if (value) return true
      const editor = editorOf(req)
      const filledIn = editor !== null && !isCounty(editor) && editor.regions.length === 1
      if (!options.required || filledIn) return true
      return req.i18n?.language === 'en' ? 'Choose the region that owns this.' : 'Velg regionen som eier dette.'
    },
    // Also what is restored or copied from before a region closed. A place stays with its region, closed or not.
    hooks: options.required ? {} : { beforeValidate: [followSuccessor] },
    filterOptions: ({ req }) => {
      const editor = editorOf(req)
      if (editor === null || isCounty(editor)) return true
      return editor.regions.length > 0 && { id: { in: editor.regions } }
    },
  }
}
