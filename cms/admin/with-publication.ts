import type { CollectionConfig, GlobalConfig } from 'payload'
import { collectionOf, globalKinds } from '../published/collections.ts'

const component = (kind: string) => ({ path: '/admin/Publication.tsx#Publication', clientProps: { kind } })

/** A collection whose documents are published says, at each of them, how it stands with the public. */
export function withPublication(collection: CollectionConfig): CollectionConfig {
  const [kind] = Object.entries(collectionOf).find(([, slug]) => slug === collection.slug) ?? []
  if (kind === undefined) return collection
  const { components } = collection.admin ?? {}
  const others = components?.edit?.beforeDocumentControls ?? []
  const edit = { ...components?.edit, beforeDocumentControls: [component(kind), ...others] }
  return { ...collection, admin: { ...collection.admin, components: { ...components, edit } } }
}

/** The same for a global, whose kind is its name. */
export function globalWithPublication(global: GlobalConfig): GlobalConfig {
  if (!globalKinds.some((it) => it === global.slug)) return global
  const { components } = global.admin ?? {}
  const others = components?.elements?.beforeDocumentControls ?? []
  const elements = { ...components?.elements, beforeDocumentControls: [component(global.slug), ...others] }
  return { ...global, admin: { ...global.admin, components: { ...components, elements } } }
}
