import type { CollectionSlug, GlobalSlug } from 'payload'
import type { Kind } from '#content/kinds.ts'

/** The globals, each one document of its own kind. */
export const globalKinds = [
  'profile',
  'navigation',
  'notice',
  'statement',
  'privacy',
] as const satisfies readonly (Kind & GlobalSlug)[]
export type GlobalKind = (typeof globalKinds)[number]
export type CollectionKind = Exclude<Kind, GlobalKind>

/** Which collection the documents of a kind live in. */
export const collectionOf = {
  region: 'regions',
  place: 'places',
  name: 'names',
  exception: 'exceptions',
  confirmation: 'confirmations',
  service: 'services',
  provider: 'providers',
  course: 'courses',
  synonym: 'synonyms',
  goal: 'goals',
  news: 'news',
  page: 'pages',
  media: 'media',
} as const satisfies Record<CollectionKind, CollectionSlug>

export function isGlobalKind(kind: Kind): kind is GlobalKind {
  return globalKinds.some((it) => it === kind)
}
