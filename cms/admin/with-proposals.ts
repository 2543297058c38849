import type { CollectionConfig, GlobalConfig } from 'payload'
import { isTarget } from '../proposals/targets.ts'

const component = (target: string) => ({ path: '/admin/ProposeChange.tsx#ProposeChange', clientProps: { target } })

/** A collection of common texts offers a region's editor, who cannot change them, to propose a change. */
export function withProposals(collection: CollectionConfig): CollectionConfig {
  if (!isTarget(collection.slug)) return collection
  const { components } = collection.admin ?? {}
  const before = components?.edit?.beforeDocumentControls ?? []
  const edit = { ...components?.edit, beforeDocumentControls: [...before, component(collection.slug)] }
  return { ...collection, admin: { ...collection.admin, components: { ...components, edit } } }
}

/** The same for a global. */
export function globalWithProposals(global: GlobalConfig): GlobalConfig {
  if (!isTarget(global.slug)) return global
  const { components } = global.admin ?? {}
  const before = components?.elements?.beforeDocumentControls ?? []
  const elements = { ...components?.elements, beforeDocumentControls: [...before, component(global.slug)] }
  return { ...global, admin: { ...global.admin, components: { ...components, elements } } }
}
