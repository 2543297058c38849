import type { CollectionConfig } from 'payload'
import { withControl } from './with-control.ts'

/** A collection whose documents belong to regions says, at a document one may not write, whose it is. */
export function withOwner(collection: CollectionConfig): CollectionConfig {
  const isOwned = collection.fields.some((it) => 'name' in it && it.name === 'region')
  return isOwned ? withControl(collection, '/admin/OthersDocument.tsx#OthersDocument') : collection
}
