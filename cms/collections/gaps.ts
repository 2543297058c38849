import type { CollectionConfig } from 'payload'
import { anySignedIn, nobody } from '../access/rules.ts'

/** The audit of what was published without a minimum service: written by `followGaps` only, and kept. */
export const gaps: CollectionConfig = {
  slug: 'gaps',
  labels: { singular: { nb: 'Mangel', en: 'Gap' }, plural: { nb: 'Mangler', en: 'Gaps' } },
  access: { read: anySignedIn, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  fields: [
    { name: 'place', type: 'relationship', relationTo: 'places', index: true },
    { name: 'service', type: 'relationship', relationTo: 'services' },
    { name: 'region', type: 'relationship', relationTo: 'regions', index: true },
    /** From when to when it was missing; `until` is empty while it is. */
    { name: 'since', type: 'date', required: true },
    { name: 'until', type: 'date', index: true },
    /** Whose publishing it was. */
    { name: 'by', type: 'relationship', relationTo: 'users' },
  ],
}
