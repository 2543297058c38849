import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'

/**
 * Who follows which search by e-mail. Personal data, and as little as it takes: nobody reads it by any road; how many
 * there are is told by `GET /api/following`. No token is kept: links carry a signature (content/follow.ts).
 */
export const follows: CollectionConfig = {
  slug: 'follows',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  fields: [
    /** Random; names this follow in the links of letters. */
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'email', type: 'text', required: true },
    /** `personOf` the address: the same for all that one address follows. */
    { name: 'person', type: 'text', required: true, index: true },
    { name: 'search', type: 'relationship', relationTo: 'follow-searches', required: true, index: true },
    /** In which language to write: nb, nn or en. */
    { name: 'language', type: 'text', required: true },
    /** When the site took it. */
    { name: 'at', type: 'date', required: true, index: true },
    /** When the letter that asks for confirmation was taken on. */
    { name: 'asked', type: 'date', index: true },
    { name: 'confirmed', type: 'date', index: true },
    /** What came after this is new to them; empty until what there was when they confirmed has been noted. */
    { name: 'since', type: 'date', index: true },
    /** Letters in a row that the mail server refused for good. */
    { name: 'refused', type: 'number', required: true, defaultValue: 0 },
  ],
}
