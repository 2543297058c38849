import { type PreviewKind, previewKinds } from '#content/preview.ts'
import { collectionOf } from '../published/collections.ts'

/** The collections whose drafts can be looked at. */
export const previewed = previewKinds.map((kind) => collectionOf[kind])

export function isPreviewKind(kind: unknown): kind is PreviewKind {
  return previewKinds.some((it) => it === kind)
}

/** The kind of the documents of a collection; undefined where their drafts cannot be looked at. */
export function previewKindOf(collection: string | undefined): PreviewKind | undefined {
  return previewKinds.find((kind) => collectionOf[kind] === collection)
}
