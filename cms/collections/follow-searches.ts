import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'

/** A search that somebody follows by e-mail, and what of it one could apply for when it was last looked at. */
export const followSearches: CollectionConfig = {
  slug: 'follow-searches',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  fields: [
    /** As in the address of the list, `q=norsk&region=salten`, after a `?` so that it is never empty. */
    { name: 'query', type: 'text', required: true, unique: true },
    /** The region it is in, where it is in one. */
    { name: 'region', type: 'relationship', relationTo: 'regions', index: true },
    /** What the site calls it: "Kurs: «norsk», Salten"; empty until it was asked. */
    { name: 'name', type: 'text' },
    /** Vacancies (content/vacancy.ts), and since when each has been there, as a point in time. */
    { name: 'seen', type: 'json' },
  ],
}
