import type { CollectionConfig, CustomComponent, GlobalConfig } from 'payload'

/** A collection with one more component among the buttons of its documents, after those that are there. */
export function withControl(collection: CollectionConfig, control: CustomComponent): CollectionConfig {
  const { components } = collection.admin ?? {}
  const before = components?.edit?.beforeDocumentControls ?? []
  const edit = { ...components?.edit, beforeDocumentControls: [...before, control] }
  return { ...collection, admin: { ...collection.admin, components: { ...components, edit } } }
}

/** The same for a global. */
export function globalWithControl(global: GlobalConfig, control: CustomComponent): GlobalConfig {
  const { components } = global.admin ?? {}
  const before = components?.elements?.beforeDocumentControls ?? []
  const elements = { ...components?.elements, beforeDocumentControls: [...before, control] }
  return { ...global, admin: { ...global.admin, components: { ...components, elements } } }
}
