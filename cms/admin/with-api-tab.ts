import type { CollectionConfig, DocumentTabCondition, EditConfig, GlobalConfig } from 'payload'
import { editorOf } from '../access/roles.ts'

const forAdministrators: DocumentTabCondition = ({ req }) => editorOf(req)?.role === 'administrator'

/** The tab "API" is for those who build on the CMS; to an editor it is noise. */
export function withApiTab(collection: CollectionConfig): CollectionConfig {
  const { components } = collection.admin ?? {}
  const views = { ...components?.views, edit: limited(components?.views?.edit) }
  return { ...collection, admin: { ...collection.admin, components: { ...components, views } } }
}

/** The same for a global. */
export function globalWithApiTab(global: GlobalConfig): GlobalConfig {
  const { components } = global.admin ?? {}
  const views = { ...components?.views, edit: limited(components?.views?.edit) }
  return { ...global, admin: { ...global.admin, components: { ...components, views } } }
}

function limited(edit: EditConfig | undefined): EditConfig {
  // Payload's type of views with and without a root of their own cannot be spread into one of them.
  return { ...edit, api: { tab: { condition: forAdministrators } } } as EditConfig
}
