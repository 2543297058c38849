import type { CollectionConfig } from 'payload'
import { previewKindOf } from '../preview/kinds.ts'

/** A collection whose drafts can be looked at has a button beside Save that shares the draft. */
export function withPreview(collection: CollectionConfig): CollectionConfig {
  const kind = previewKindOf(collection.slug)
  if (kind === undefined) return collection
  const { components } = collection.admin ?? {}
  const share = { path: '/admin/ShareDraft.tsx#ShareDraft', clientProps: { kind } }
  const edit = {
    ...components?.edit,
    beforeDocumentControls: [...(components?.edit?.beforeDocumentControls ?? []), share],
  }
  return { ...collection, admin: { ...collection.admin, components: { ...components, edit } } }
}
