import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'

/** What somebody said they miss. Nothing in it says who: the address of one who left it is kept apart, in `wish-contacts`. */
export const wishes: CollectionConfig = {
  slug: 'wishes',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  fields: [
    { name: 'what', type: 'text', required: true },
    /** `demandKey` of it: what is the same wish. */
    { name: 'key', type: 'text', required: true, index: true },
    /** Empty where it is for all of the county. */
    { name: 'region', type: 'relationship', relationTo: 'regions', index: true },
    /**
     * The number of the municipality, where they chose one; empty after twelve months. Shown as a count only, and where
     * the same was missed on three different days (`cms/demand/entries.ts`).
     */
    { name: 'municipality', type: 'text', index: true },
    /** The Oslo day it was said, `2026-11-22`. */
    { name: 'day', type: 'text', required: true, index: true },
    /** What an editor did about it; empty until then. */
    { name: 'mark', type: 'relationship', relationTo: 'demand-marks', index: true },
    /** Random; the same as at the address that is kept apart, until that is erased. */
    { name: 'contact', type: 'text', index: true },
  ],
}
