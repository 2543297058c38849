import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { answerEntry, asideEntry, downloadEntries, removeEntry, showEntries } from '../demand/endpoints.ts'

/**
 * Sums of what was searched for, by day, region and how well it was answered. Read by nobody: what was asked on fewer
 * than three different days may be one person's, and is shown to no one (`cms/demand/entries.ts`).
 */
export const demand: CollectionConfig = {
  slug: 'demand',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  endpoints: [showEntries, downloadEntries, answerEntry, asideEntry, removeEntry],
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  fields: [
    /** Node, day, region, result and key, in one: there is one sum of each. */
    { name: 'sum', type: 'text', required: true, unique: true },
    { name: 'key', type: 'text', required: true, index: true },
    { name: 'said', type: 'text', required: true },
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'region', type: 'relationship', relationTo: 'regions', index: true },
    /** none, poor or fine: how much was found. */
    { name: 'result', type: 'text', required: true },
    { name: 'count', type: 'number', required: true },
    /** Whether the search was made on enough different days to be shown (`cms/demand/take-sums.ts`). */
    { name: 'shown', type: 'checkbox', required: true, index: true },
  ],
}
