import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'

/** How the weekly letters of a week went. Sums only. */
export const followRuns: CollectionConfig = {
  slug: 'follow-runs',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  fields: [
    /** The Tuesday the week begins with, an Oslo day. */
    { name: 'week', type: 'text', required: true, unique: true },
    { name: 'began', type: 'date', required: true },
    /** Empty while letters are left to be tried again. */
    { name: 'ended', type: 'date' },
    /** How often it was tried. */
    { name: 'tries', type: 'number', required: true },
    { name: 'sent', type: 'number', required: true },
    /** Addresses that the mail server refused for good. */
    { name: 'refused', type: 'number', required: true },
    /** Letters of which nobody knows whether they left; they are not sent again. */
    { name: 'lost', type: 'number', required: true },
    /** At the last try: letters, and searches, that could not be sent or looked up and are tried again. */
    { name: 'waiting', type: 'number', required: true },
  ],
}
