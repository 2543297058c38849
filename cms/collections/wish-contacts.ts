import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { eraseAddress } from '../demand/endpoints.ts'

/**
 * E-mail addresses of those who want to be told when there is an answer to what they miss. Erased when they were told,
 * when they ask for it, after twelve months, and after seven days where nobody confirmed that the address is theirs.
 */
export const wishContacts: CollectionConfig = {
  slug: 'wish-contacts',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  endpoints: [eraseAddress],
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  fields: [
    /** Random; the same as at the wish. */
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'email', type: 'text', required: true, index: true },
    /** In which language to write: nb, nn or en. */
    { name: 'language', type: 'text', required: true },
    /** When it came. */
    { name: 'at', type: 'date', required: true, index: true },
    /** When the mail that asks for confirmation was taken on; the mail leaves after that, once. */
    { name: 'asked', type: 'date', index: true },
    { name: 'confirmed', type: 'date', index: true },
    /** The mark that answers the wish: a mail is to leave, and then this is erased. */
    { name: 'answer', type: 'relationship', relationTo: 'demand-marks', index: true },
  ],
}
