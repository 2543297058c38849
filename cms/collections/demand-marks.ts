import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { undoMark } from '../demand/endpoints.ts'

/** What editors did about an entry of the demand list: answered by a course, or set aside with a word. */
export const demandMarks: CollectionConfig = {
  slug: 'demand-marks',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  endpoints: [undoMark],
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  fields: [
    /** `demandKey` of the entry. */
    { name: 'key', type: 'text', required: true, index: true },
    /** Of which region's list; empty for what was asked for all of the county. */
    { name: 'region', type: 'relationship', relationTo: 'regions', index: true },
    /** answered or aside. */
    { name: 'state', type: 'text', required: true },
    { name: 'course', type: 'relationship', relationTo: 'courses' },
    { name: 'word', type: 'text' },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'at', type: 'date', required: true, index: true },
  ],
}
