import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'

/** Release records: what is published, as the contract has it. Written by the release hooks only. */
export const releases: CollectionConfig = {
  slug: 'releases',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  indexes: [{ fields: ['kind', 'document'], unique: true }],
  fields: [
    { name: 'kind', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'gone', type: 'checkbox', required: true, defaultValue: false },
    { name: 'sequence', type: 'number', required: true, index: true },
    { name: 'digest', type: 'text', required: true },
    { name: 'lastmod', type: 'text', required: true },
    { name: 'locales', type: 'json', required: true },
    { name: 'from', type: 'text' },
    { name: 'until', type: 'text' },
    { name: 'body', type: 'json' },
  ],
}
