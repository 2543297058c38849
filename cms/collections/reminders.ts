import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'

/** Who was written to in which week about what to confirm: written before the mail leaves, so that none leaves twice. */
export const reminders: CollectionConfig = {
  slug: 'reminders',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  fields: [
    /** The user and the week, in one: `ID 2026-11-23`. */
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'at', type: 'date', required: true },
  ],
}
