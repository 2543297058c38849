import type { CollectionConfig, DocumentTabCondition, GlobalConfig } from 'payload'
import { editorOf } from '../access/roles.ts'

const forAdministrators: DocumentTabCondition = ({ req }) => editorOf(req)?.role === 'administrator'
const edit = { api: { tab: { condition: forAdministrators } } }

/** The tab "API" is for those who build on the CMS; to an editor it is noise. */
export function withApiTab(collection: CollectionConfig): CollectionConfig {
  const { components } = collection.admin ?? {}
  const views = { ...components?.views, edit: { ...components?.views?.edit, ...edit } }
  return { ...collection, admin: { ...collection.admin, components: { ...components, views } } }
}

/** The same for a global. */
export function globalWithApiTab(global: GlobalConfig): GlobalConfig {
  const { components } = global.admin ?? {}
  const views = { ...components?.views, edit: { ...components?.views?.edit, ...edit } }
  return { ...global, admin: { ...global.admin, components: { ...components, views } } }
}
