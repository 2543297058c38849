import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'

/**
 * What an import last wrote of a course, so that the next one knows what an editor wrote by hand. Beside the course and
 * not in it: an earlier version that is restored is by hand, and nothing of it is for the public.
 */
export const origins: CollectionConfig = {
  slug: 'origins',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  fields: [
    // As text: what a course came from is read with or without the course.
    { name: 'course', type: 'text', required: true, unique: true },
    { name: 'provider', type: 'text', required: true, index: true },
    { name: 'code', type: 'text', required: true },
    /** `file`, or the id of the source that is fetched on a schedule. */
    { name: 'source', type: 'text', required: true },
    /** The import that wrote last, and what its file was called. */
    { name: 'run', type: 'text', required: true },
    { name: 'name', type: 'text', required: true },
    { name: 'values', type: 'json', required: true },
    /** Of each value, which file it came from; and what the source has said since of what was an editor's. */
    { name: 'marks', type: 'json', required: true },
    { name: 'later', type: 'json', required: true },
    { name: 'removed', type: 'checkbox', defaultValue: false },
    { name: 'at', type: 'date', required: true },
  ],
}
