import type { CollectionConfig } from 'payload'

/** A collection whose documents belong to regions says, at a document one may not write, whose it is. */
export function withOwner(collection: CollectionConfig): CollectionConfig {
  if (!collection.fields.some((it) => 'name' in it && it.name === 'region')) return collection
  const { components } = collection.admin ?? {}
  const others = components?.edit?.beforeDocumentControls ?? []
  const edit = { ...components?.edit, beforeDocumentControls: [...others, '/admin/OthersDocument.tsx#OthersDocument'] }
  return { ...collection, admin: { ...collection.admin, components: { ...components, edit } } }
}
