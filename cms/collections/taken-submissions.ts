import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'

/** Which submissions of the site were taken: written in the transaction of what they did, so that each does it once. */
export const takenSubmissions: CollectionConfig = {
  slug: 'taken-submissions',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'kind', type: 'text', required: true },
    /** When it was taken here. */
    { name: 'at', type: 'date', required: true, index: true },
  ],
}
