import type { CollectionConfig } from 'payload'
import { previewKindOf } from '../preview/kinds.ts'
import { withControl } from './with-control.ts'

/** A collection whose drafts can be looked at has a button beside Save that shares the draft. */
export function withPreview(collection: CollectionConfig): CollectionConfig {
  const kind = previewKindOf(collection.slug)
  if (kind === undefined) return collection
  return withControl(collection, { path: '/admin/ShareDraft.tsx#ShareDraft', clientProps: { kind } })
}
