import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'

/** Mail that leaves once: written before it does, so that none leaves twice (`cms/mail/send-once.ts`). */
export const reminders: CollectionConfig = {
  slug: 'reminders',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  fields: [
    /** What it is, and to whom, in one: `ID 2026-11-23` for the weekly letter to a user. */
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'at', type: 'date', required: true, index: true },
  ],
}
