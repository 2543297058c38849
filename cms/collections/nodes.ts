import type { CollectionConfig } from 'payload'
import { administratorsOnly, nobody } from '../access/rules.ts'
import { forgetNode } from '../nodes/nodes.ts'

/** The site nodes that read the feed. Written by the feed and by receipts only; an administrator may forget one. */
export const nodes: CollectionConfig = {
  slug: 'nodes',
  access: { read: administratorsOnly, create: nobody, update: nobody, delete: administratorsOnly },
  admin: { hidden: true, useAsTitle: 'node' },
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  hooks: { afterDelete: [({ doc, req }) => forgetNode(req.payload, String(doc.node))] },
  fields: [
    { name: 'node', type: 'text', required: true, unique: true },
    /** Where it wants to be nudged. */
    { name: 'address', type: 'text' },
    /** The epoch and the cursor of the feed that it has committed. */
    { name: 'epoch', type: 'text' },
    { name: 'cursor', type: 'number', required: true },
    /** Milliseconds since 1970, by the clock of the CMS. */
    { name: 'firstSeen', type: 'number', required: true },
    { name: 'lastSeen', type: 'number', required: true },
    { name: 'failing', type: 'json', required: true },
    { name: 'failingPages', type: 'json', required: true },
  ],
}
