import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { downloadVisits, showVisits } from '../demand/endpoints.ts'

/** How often a page was opened in a month, by node of the site. */
export const visits: CollectionConfig = {
  slug: 'visits',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  endpoints: [showVisits, downloadVisits],
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  fields: [
    /** Node, month and path, in one: there is one sum of each. */
    { name: 'sum', type: 'text', required: true, unique: true },
    /** `2026-11`, in Oslo. */
    { name: 'month', type: 'text', required: true, index: true },
    { name: 'path', type: 'text', required: true },
    { name: 'count', type: 'number', required: true },
  ],
}
