import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'

/** How often the shared links of a document's drafts were withdrawn. Written by cms/preview only. */
export const previewRounds: CollectionConfig = {
  slug: 'preview-rounds',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  fields: [
    /** `KIND ID`. */
    { name: 'document', type: 'text', required: true, unique: true },
    { name: 'round', type: 'number', required: true },
  ],
}
