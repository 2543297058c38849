import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'

/** What site nodes said of their last publishes, newest 200: one row a publish, however many records were in it. */
export const publications: CollectionConfig = {
  slug: 'publications',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  fields: [
    { name: 'node', type: 'text', required: true },
    /** When the CMS heard of it: milliseconds since 1970. */
    { name: 'heard', type: 'number', required: true, index: true },
    { name: 'report', type: 'json', required: true },
  ],
}
