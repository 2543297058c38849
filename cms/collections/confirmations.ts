import type { CollectionConfig } from 'payload'
import { anySignedIn, mayWriteCourses, ownFacts } from '../access/rules.ts'
import { asPublished } from '../confirmations/as-published.ts'
import { postConfirmation, showDue, undoConfirmation } from '../confirmations/endpoints.ts'
import { guardOwnFact, guardOwnFactOnDelete } from '../confirmations/guard.ts'
import { releasing } from '../release/hooks.ts'

/**
 * What editors said is still right: one document for each fact, so that a county's confirmations are as many as its
 * facts, however often they are confirmed. Confirming publishes nothing else.
 */
export const confirmations: CollectionConfig = {
  slug: 'confirmations',
  labels: { singular: { nb: 'Bekreftelse', en: 'Confirmation' }, plural: { nb: 'Bekreftelser', en: 'Confirmations' } },
  access: { read: anySignedIn, create: mayWriteCourses, update: ownFacts, delete: ownFacts },
  admin: { hidden: true, useAsTitle: 'fact' },
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: [showDue, postConfirmation, undoConfirmation],
  hooks: {
    ...releasing('confirmation'),
    beforeValidate: [asPublished],
    beforeChange: [guardOwnFact],
    beforeDelete: [guardOwnFactOnDelete],
  },
  fields: [
    { name: 'place', type: 'relationship', relationTo: 'places', index: true },
    { name: 'course', type: 'relationship', relationTo: 'courses', index: true },
    { name: 'fact', type: 'text', required: true },
    /** Digest of the published value. A client may send the one it showed; it is refused when it is another by now. */
    { name: 'value', type: 'text', required: true },
    { name: 'on', type: 'date', required: true },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    /** `written` where the editor published the value, `confirmed` where they said that it is right. */
    {
      name: 'how',
      type: 'select',
      required: true,
      defaultValue: 'confirmed',
      options: [
        { value: 'confirmed', label: { nb: 'Bekreftet', en: 'Confirmed' } },
        { value: 'written', label: { nb: 'Skrevet', en: 'Written' } },
      ],
    },
    /** What stood here before, for whoever confirmed by mistake. */
    { name: 'before', type: 'json', admin: { hidden: true } },
    /** What it is about and which fact, in one: there is one confirmation of each. */
    { name: 'key', type: 'text', unique: true, required: true },
    { name: 'region', type: 'relationship', relationTo: 'regions', index: true },
    { name: 'provider', type: 'relationship', relationTo: 'providers', index: true },
  ],
}
